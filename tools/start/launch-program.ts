// One program of the house as a child process: started, followed to its end, stopped politely, then firmly.
// It never restarts one: what dies unasked has a cause that a person should see.
import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export interface Program {
  readonly name: string;
  readonly title: string;
  readonly script: string;
}

export interface RunningProgram {
  /** Resolves with a sentence when the program has ended. */
  readonly gone: Promise<string>;
  stop(): Promise<void>;
}

const stopWithinMs = 10_000;
const shownLogLines = 20;

export function launchProgram(program: Program, env: NodeJS.ProcessEnv, logDir: string | undefined): RunningProgram {
  const logFile = logDir && join(logDir, `${program.name}.log`);
  const output = logFile ? openSync(logFile, 'w', 0o600) : 'inherit';
  const child = spawn(process.execPath, ['-r', join(__dirname, '..', 'load-typescript.cjs'), '-r', join(__dirname, 'leave-with-parent.cjs'), program.script], {
    env,
    stdio: ['ignore', output, output, 'ipc'],
    // Its own process group: Ctrl-C reaches us alone, and we stop the programs in order.
    detached: process.platform !== 'win32',
  });
  if (typeof output === 'number') closeSync(output);
  const gone = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(`${program.title}（${program.name}）启动不了：${error.message}`));
    child.once('exit', (code, signal) => resolve(farewell(program, code, signal, logFile)));
  });
  return { gone, stop: () => stop(child, gone) };
}

async function stop(child: ChildProcess, gone: Promise<string>): Promise<void> {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
    child.kill(signal);
    const timer = new AbortController();
    await Promise.race([gone, wait(stopWithinMs, undefined, { signal: timer.signal }).catch(() => undefined)]);
    timer.abort();
  }
}

function farewell(program: Program, code: number | null, signal: string | null, logFile: string | undefined): string {
  const sentence = `${program.title}（${program.name}）意外退出（${signal ?? `退出码 ${String(code)}`}），其余部分已一并停止，数据不受影响；排除原因后重新启动即可。`;
  if (!logFile) return sentence;
  const last = readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-shownLogLines);
  return [`${sentence}日志 ${logFile} 的最后几行：`, ...last].join('\n');
}
