// One process in which strangers' files are opened: started, handed one task at a time, killed where it takes too long. What a file does
// to its heap or to the memory beside the heap ends that process and not this one. It words no refusal and chooses no task.
import { fork, type ChildProcess } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import type { FileAnswer } from '../files/file-refusal';
import type { ChildSays, ParseTask } from './parse-task';

/** `late` and `died` are the file's doing, `stopped` is ours; `not-begun`: the process could not take the task. */
export type ParseEnd = { readonly end: 'answered'; readonly answer: FileAnswer<unknown> } | { readonly end: 'late' | 'died' | 'stopped' | 'not-begun' };

export interface ParserProcess {
  run(task: ParseTask): Promise<ParseEnd>;
  /** False: the next task needs another one. */
  fit(): boolean;
  /** Resolves when the process is gone. */
  stop(): Promise<void>;
  /** What it said at its end, for whoever has to find out why it does not start. */
  lastWords(): string;
}

/** Of all cores together. A page of 35 million pixels takes about 3 s, the longest Word text that is shown 4 s, the reader's start 1 s. */
const mostCpuMs = 8_000;
/** Of what waits rather than works. */
const taskWithinMs = 20_000;
const startWithinMs = 30_000;
const heapMb = 512;
const mostRssBytes = 1024 * 1024 * 1024;
/** What readers and canvas do not give back. */
const mostRestingBytes = 400 * 1024 * 1024;
const lastWordsChars = 2000;

const isSource = __filename.endsWith('.ts');
const script = join(__dirname, isSource ? 'parse-in-child.ts' : 'parse-in-child.js');
const compiled = isSource ? ['-r', join(__dirname, '..', '..', '..', '..', 'tools', 'load-typescript.cjs')] : [];
/** It reads; it writes nothing, starts nothing and kills nobody but itself. */
const allowed = ['--permission', '--allow-fs-read=*', '--allow-addons', '--allow-worker', '--disable-warning=SecurityWarning'];

/** Where libraries and fonts lie, and the language: nothing that opens a door. */
const passedOn = ['PATH', 'HOME', 'LANG', 'LC_ALL', 'TZ', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'FONTCONFIG_PATH', 'FONTCONFIG_FILE', 'LD_LIBRARY_PATH'];
const environment = () => Object.fromEntries(passedOn.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])));

export function startParser(): ParserProcess {
  const child = fork(script, [String(process.pid), String(mostRssBytes), String(mostCpuMs)], {
    execArgv: [...compiled, ...allowed, `--max-old-space-size=${heapMb}`], env: environment(), serialization: 'advanced', stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const lastWords = letGo(child);
  let alive = true;
  let stopped = false;
  let restingBytes = 0;
  const gone = new Promise<void>((settle) => {
    const ended = () => {
      alive = false;
      settle();
    };
    child.once('exit', ended).once('error', ended);
  });
  const kill = async (): Promise<void> => {
    // Its end is waited for.
    child.ref();
    child.kill('SIGKILL');
    await gone;
  };
  void sacrificeFirst(child.pid);
  return {
    lastWords,
    async run(task) {
      // Of a process that is gone `hear` is told; a task sent to one that is not up yet waits for it.
      const up = hear(child, startWithinMs, () => alive);
      child.send(task, () => undefined);
      const begun = typeof (await up) === 'object';
      const said = begun ? await hear(child, taskWithinMs, () => alive) : 'gone';
      if (typeof said === 'object' && !said.begun) {
        restingBytes = said.rssBytes;
        return { end: 'answered', answer: said.answer };
      }
      await kill();
      if (stopped) return { end: 'stopped' };
      return { end: !begun ? 'not-begun' : said === 'late' ? 'late' : 'died' };
    },
    fit: () => alive && restingBytes <= mostRestingBytes,
    async stop() {
      stopped = true;
      await kill();
    },
  };
}

/** The next that it says. The timer keeps this process alive meanwhile; afterwards nothing of it is held. */
function hear(child: ChildProcess, ms: number, alive: () => boolean): Promise<ChildSays | 'late' | 'gone'> {
  return new Promise((settle) => {
    const end = (what: ChildSays | 'late' | 'gone') => {
      clearTimeout(timer);
      child.off('message', said).off('exit', gone).off('error', gone);
      settle(what);
    };
    const said = (message: unknown) => end(message as ChildSays);
    const gone = () => end('gone');
    const timer = setTimeout(() => end('late'), ms);
    child.once('message', said).once('exit', gone).once('error', gone);
    if (!alive()) gone();
  });
}

/** Nothing of it keeps this process alive. */
function letGo(child: ChildProcess): () => string {
  let words = '';
  child.unref();
  child.channel?.unref();
  (child.stderr as Socket | null)?.unref();
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (words = `${words}${text}`.slice(-lastWordsChars)));
  return () => words.trim();
}

/** Where memory runs short for the whole machine, Linux ends this process before the house or its database. */
async function sacrificeFirst(pid: number | undefined): Promise<void> {
  if (process.platform === 'linux' && pid !== undefined) await writeFile(`/proc/${pid}/oom_score_adj`, '1000').catch(() => undefined);
}
