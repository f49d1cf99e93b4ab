// Opens files that strangers made in a process beside this one, with a limit of time and memory: a file that never ends or fills the memory
// takes down that process, not the house. One process, one task at a time, persons in turn; it starts when first needed, is replaced when
// it died or grew, and ends after a while without work. What could not be opened is known for some minutes.
import { refuseFile, type FileAnswer, type FileRefusal } from '../files/file-refusal';
import { fairLine } from './fair-line';
import { knownRefusals } from './known-refusals';
import type { ParseAnswers, ParseAsked, ParseTask } from './parse-task';
import { startParser, type ParseEnd, type ParserProcess } from './parser-process';

const idleMs = 60_000;
const mostOfOne = 4;
const mostOfAll = 50;
const mostKnown = 1000;
const knownMs = 5 * 60_000;
const retryAfterSeconds = 5;

/** What is to be opened, and for whom. */
export interface FileToParse {
  readonly digest: string;
  /** A person; what one may have waiting is bounded. */
  readonly askedBy: string;
  /** Null: it is not there. Called only when there is a place in the line. */
  open<T>(work: (path: string) => Promise<T>): Promise<T | null>;
}

const line = fairLine(mostOfOne, mostOfAll);
const known = knownRefusals(mostKnown, knownMs, () => performance.now());
let parser: ParserProcess | null = null;
let idle: NodeJS.Timeout | undefined;

/** Null: the file is not there. */
export async function parseBeside<T extends ParseAsked>(file: FileToParse, asked: T): Promise<FileAnswer<ParseAnswers[T['task']]> | null> {
  type Answer = FileAnswer<ParseAnswers[T['task']]>;
  const before = knownOf(file, asked);
  if (before !== null) return { ok: false, refusal: before };
  const place = line.enter(file.askedBy, asked.task !== 'count-pages');
  if (place === 'person-full') return tooManyOfOne();
  if (place === 'line-full') return crowded();
  try {
    const answer = await file.open((path) => place.turn(() => parse(file, asked, path)));
    if (answer === 'sent-away') return tooManyOfOne();
    return answer === 'closed' ? stopping() : (answer as Answer | null);
  } finally {
    place.leave();
  }
}

/** For whoever stops: nothing is left running, and nobody who waits starts it again. */
export async function stopParsing(): Promise<void> {
  line.close();
  await endParser();
}

async function endParser(): Promise<void> {
  clearTimeout(idle);
  const ended = parser;
  parser = null;
  await ended?.stop();
}

async function parse(file: FileToParse, asked: ParseAsked, path: string): Promise<FileAnswer<unknown>> {
  // The same file may have been before this one in the line.
  const meanwhile = knownOf(file, asked);
  if (meanwhile !== null) return { ok: false, refusal: meanwhile };
  const ended = await run({ ...asked, path });
  if (ended.end === 'stopped') return stopping();
  const answer = ended.end === 'answered' ? ended.answer : gone(asked, ended.end === 'late' ? '用时过长' : '内容过于复杂');
  if (!answer.ok) known.keep(file.digest, asked.task, partOf(asked), answer.refusal, ended.end !== 'answered');
  return answer;
}

/** One that was ended from outside while it rested is no reason to refuse a file: another one gets the task. */
async function run(task: ParseTask): Promise<ParseEnd> {
  let words = '';
  for (let tries = 0; tries < 2; tries += 1) {
    clearTimeout(idle);
    const running = (parser ??= startParser());
    const ended = await running.run(task);
    await rest(running);
    if (ended.end !== 'not-begun') return ended;
    words = running.lastWords();
  }
  throw new Error(`the process that opens files does not start: ${words}`);
}

/** One that died or does not give its memory back is replaced by the next task. */
async function rest(running: ParserProcess): Promise<void> {
  if (running !== parser) return;
  if (!running.fit()) {
    parser = null;
    await running.stop();
    return;
  }
  idle = setTimeout(() => void endParser(), idleMs);
  idle.unref();
}

const partOf = (asked: ParseAsked): string => (asked.task === 'draw-page' ? String(asked.page) : '');
const knownOf = ({ digest }: FileToParse, asked: ParseAsked): FileRefusal | null => known.of(digest, asked.task, partOf(asked));

function gone({ task }: ParseAsked, why: string) {
  const then = task === 'count-pages' ? '不予接收。请另存为较小的 PDF 后再传。' : '不能在网页里预览，请下载后查看，或请上传人另存为较小的 PDF 再传。';
  return refuseFile('FILE_TOO_COMPLEX', 'a-file-is-opened-within-bounds', `打开这份文件${why}，${then}`);
}
const tooManyOfOne = () => refuseFile('FILES_WAIT_ALREADY', 'a-person-has-so-many-files-opened-at-once', `您已有 ${mostOfOne} 份文件在打开，请等其中一份打开后再试。`, { retryAfterSeconds });
const crowded = () => refuseFile('FILES_CROWDED', 'parsing-waits-in-a-short-line', `现在要打开的文件太多，请 ${retryAfterSeconds} 秒后再试。`, { retryAfterSeconds });
const stopping = () => refuseFile('FILES_CROWDED', 'nothing-is-opened-while-stopping', `系统正在停止或重启，没有打开这份文件，请 ${retryAfterSeconds} 秒后再试。`, { retryAfterSeconds });
