// Opens files that strangers made in a thread beside this one, with a limit of time and memory: a file that never ends takes down the
// thread, not the house. One thread, one task at a time; it starts when first needed and ends after a while without work.
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { refuseFile, type FileAnswer, type FileRefusal } from '../files/file-refusal';
import type { ParseAnswers, ParseTask } from './parse-task';

/** A page of the heaviest of real scans took under 3 s on a slow machine. */
const taskWithinMs = 20_000;
const idleMs = 60_000;
const heapMb = 512;
const mostWaiting = 50;

const isSource = __filename.endsWith('.ts');
const script = join(__dirname, isSource ? 'parse-in-thread.ts' : 'parse-in-thread.js');

type Reply = { ok: true; value: unknown } | { ok: false; refusal: FileRefusal };
let thread: Worker | null = null;
let idle: NodeJS.Timeout | undefined;
let turn: Promise<unknown> = Promise.resolve();
let waiting = 0;

export async function parseBeside<T extends ParseTask>(task: T): Promise<FileAnswer<ParseAnswers[T['task']]>> {
  if (waiting >= mostWaiting) return refuseFile('FILE_TOO_COMPLEX', 'parsing-waits-in-a-short-line', '正在处理的文件太多，请稍候再试。');
  waiting += 1;
  const mine = turn.then(() => run(task));
  turn = mine.catch(() => undefined);
  try {
    return (await mine) as FileAnswer<ParseAnswers[T['task']]>;
  } finally {
    waiting -= 1;
  }
}

/** For whoever stops: nothing is left running. */
export async function stopParsing(): Promise<void> {
  clearTimeout(idle);
  await thread?.terminate();
  thread = null;
}

function run(task: ParseTask): Promise<Reply> {
  clearTimeout(idle);
  const worker = (thread ??= start());
  return new Promise<Reply>((done) => {
    const late = setTimeout(() => end(gone('处理超时')), taskWithinMs);
    const died = () => end(gone('内容过于复杂'));
    const end = (reply: Reply, alive = false) => {
      clearTimeout(late);
      worker.off('message', heard).off('error', died).off('exit', died);
      if (alive) rest();
      else drop(worker);
      done(reply);
    };
    const heard = (reply: Reply) => end(reply, true);
    worker.once('message', heard).once('error', died).once('exit', died);
    worker.postMessage(task);
  });
}

const gone = (why: string): Reply => refuseFile('FILE_TOO_COMPLEX', 'a-file-is-opened-within-bounds', `文件打开时${why}，不予接收或不能预览。请另存为较小的 PDF 后再传。`);

function start(): Worker {
  const worker = new Worker(script, { execArgv: isSource ? ['-r', '@swc-node/register'] : [], resourceLimits: { maxOldGenerationSizeMb: heapMb }, stdout: true, stderr: true });
  worker.unref();
  // Between tasks nobody listens; a thread that dies then is started anew.
  worker.on('error', () => drop(worker));
  return worker;
}

function drop(worker: Worker): void {
  if (thread === worker) thread = null;
  void worker.terminate();
}

function rest(): void {
  idle = setTimeout(() => void stopParsing(), idleMs);
  idle.unref();
}
