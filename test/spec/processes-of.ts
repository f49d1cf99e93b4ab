// Who is whose child and how much memory each takes, as Linux tells it.
import { readdirSync, readFileSync } from 'node:fs';

export interface ChildProcessFacts {
  readonly pid: number;
  readonly rssBytes: number;
}

const pageBytes = 4096;

/** Those that run this script; the ended ones that wait for their parent left out. */
export function processesOf(parent: number, script: string): ChildProcessFacts[] {
  return readdirSync('/proc').flatMap((name) => {
    const facts = /^\d+$/.test(name) ? factsOf(name) : null;
    return facts?.parent === parent && facts.command.includes(script) ? [{ pid: Number(name), rssBytes: facts.rssBytes }] : [];
  });
}

/** One that has ended and waits for somebody to take notice is gone. */
export const isThere = (pid: number): boolean => factsOf(String(pid)) !== null;

/** Null: it has ended meanwhile. */
function factsOf(pid: string): { parent: number; rssBytes: number; command: string } | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state, parent, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' ? null : { parent: Number(parent), rssBytes: Number(rest[19]) * pageBytes, command: readFileSync(`/proc/${pid}/cmdline`, 'utf8') };
  } catch {
    return null;
  }
}
