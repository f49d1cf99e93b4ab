// Runs the house as npm does, with a shell between, and ends with it. It is started by tests only.
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const command = `echo "shell $$"; "${process.execPath}" -r "${join(__dirname, '..', '..', 'load-typescript.cjs')}" "${join(__dirname, 'house.ts')}"; true`;
spawn('/bin/sh', ['-c', command], { stdio: 'inherit' });
