// Tells one process from a later one that was given the same number.
// It never signals anything; without /proc it asks ps, and where there is neither it goes by the number alone.
import { spawnSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { errorCode } from '../error-code';

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) === 'EPERM' && !isZombie(pid);
  }
  return !isZombie(pid);
}

/** A zombie answers signals until its parent collects it, but it holds nothing any more. */
function isZombie(pid: number): boolean {
  return statFields(pid)?.[0] === 'Z';
}

/** Start time of the process: clock ticks since boot on Linux, the words of ps elsewhere; '' where nobody knows. */
export function startedAt(pid: number): string {
  if (process.platform === 'linux') return statFields(pid)?.[19] ?? '';
  return spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() ?? '';
}

/** A postmaster works inside its data folder and is told it by -D. */
export function worksIn(pid: number, folder: string): boolean {
  if (process.platform !== 'linux') return commandLine(pid).includes(folder);
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === folder;
  } catch {
    return false;
  }
}

function commandLine(pid: number): string {
  return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
}

/** The fields after the name, which may hold blanks and brackets: the state comes first, the start time twentieth. */
function statFields(pid: number): string[] | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}
