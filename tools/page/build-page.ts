// Builds the page and the lite pages with Vite in a process of its own, unless what lies there was built from the very same sources.
// It never serves anything and never says more than a failed build has to say.
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { sourceDigest } from './source-digest';

const root = resolve(__dirname, '..', '..');
export const pageFolder = join(root, 'apps', 'web', 'dist');
const stamp = join(pageFolder, 'built-from');

/** @returns whether something had to be built */
export async function buildPage(): Promise<boolean> {
  const wanted = sourceDigest(root);
  if (stampOf() === wanted) return false;
  // The first empties the folder.
  for (const config of ['apps/web/vite.config.mts', 'apps/web/vite.lite.config.mts']) await runVite(config);
  writeFileSync(stamp, wanted);
  return true;
}

function stampOf(): string | null {
  try {
    return readFileSync(stamp, 'utf8');
  } catch {
    return null;
  }
}

function runVite(config: string): Promise<void> {
  const args = [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--config', config, '--logLevel', 'warn'];
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: undefined } });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.once('error', fail);
    child.once('close', (code) => (code === 0 ? done() : fail(new Error(`页面构建失败（退出码 ${String(code)}）：\n${said}`))));
  });
}
