// Real Node processes for tests: started with our TypeScript loader, waited for by what they print, ended at the latest
// when the file is done. No test waits by the clock for one.
import { spawn, type ChildProcess } from 'node:child_process';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export interface NodeProcess {
  readonly pid: number;
  /** Everything printed so far, both streams in the order of arrival. */
  output(): string;
  /** Resolves at the first line that matches, printed already or later; rejects where the process ends without it. */
  line(pattern: RegExp): Promise<RegExpExecArray>;
  readonly exited: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>;
  /** Sends the signal (SIGKILL unless said otherwise) and resolves when the process is gone. */
  kill(signal?: NodeJS.Signals): Promise<void>;
}

export interface ProcessToStart {
  /** Relative to the root of the repository, or absolute. */
  readonly script: string;
  readonly args?: readonly string[];
  /** Added to ours; undefined takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

const politeForMs = 4_000;
const root = join(__dirname, '..', '..', '..');

/** Call once at the top of a file or describe. */
export function childProcesses(): { start(wanted: ProcessToStart): NodeProcess } {
  const started: NodeProcess[] = [];
  // Politely first: a starter that a failed test left running takes its database along only when asked.
  afterAll(() => Promise.all(started.map(end)));
  return {
    start(wanted) {
      const child = follow(launch(wanted));
      started.push(child);
      return child;
    },
  };
}

async function end(child: NodeProcess): Promise<void> {
  const timer = new AbortController();
  const bound = wait(politeForMs, undefined, { signal: timer.signal }).catch(() => undefined);
  await Promise.race([child.kill('SIGTERM'), bound]);
  timer.abort();
  await child.kill();
}

function launch({ script, args = [], env = {} }: ProcessToStart): ChildProcess {
  return spawn(process.execPath, ['-r', join(root, 'tools', 'load-typescript.cjs'), resolve(root, script), ...args], {
    cwd: root,
    env: { ...process.env, NODE_OPTIONS: undefined, JEST_WORKER_ID: undefined, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function follow(child: ChildProcess): NodeProcess {
  let text = '';
  let lookAgain: (() => void)[] = [];
  const wake = () => {
    const waiting = lookAgain;
    lookAgain = [];
    waiting.forEach((look) => look());
  };
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      wake();
    });
  }
  let ended = false;
  const exited = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((settle, reject) => {
    child.once('error', reject);
    // 'close' comes after the last output, 'exit' may come before it.
    child.once('close', (code, signal) => {
      ended = true;
      settle({ code, signal });
      wake();
    });
  });
  const line = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((settle, reject) => {
      const look = () => {
        const found = text.split('\n').map((each) => pattern.exec(each)).find((match) => match !== null);
        if (found) settle(found);
        else if (ended) reject(new Error(`the process ended without printing ${pattern}:\n${text}`));
        else lookAgain.push(look);
      };
      look();
    });
  return {
    pid: child.pid ?? 0,
    output: () => text,
    line,
    exited,
    kill: async (signal = 'SIGKILL') => {
      if (!ended) child.kill(signal);
      await exited;
    },
  };
}
