// The process in which files are opened: one task in, one answer out. Whatever a file makes the readers throw is "unreadable". A thread
// in it looks at the memory and the work of the whole process and at its parent, also while a file keeps this thread busy or the parent
// is busy itself. It has no database and no secret in its environment, may write no file and start no program (see parser-process.ts).
import { Worker } from 'node:worker_threads';
import { refuseFile, type FileAnswer } from '../files/file-refusal';
import type { ChildSays, ParseTask } from './parse-task';

/** Readers are loaded when first needed: after a death the next file should not wait for all of them. */
async function answer(task: ParseTask): Promise<FileAnswer<unknown>> {
  switch (task.task) {
    case 'count-pages':
      return (await import('../preview/pdf-pages')).countPages(task.path);
    case 'draw-page':
      return (await import('../preview/pdf-pages')).drawPage(task.path, task.page, task.widthPixels);
    case 'scale-picture':
      return (await import('../preview/scale-picture')).scalePicture(task.path, task.widthPixels);
    case 'docx-html':
      return (await import('../preview/docx-html')).docxHtml(task.path);
    case 'xlsx-html':
      return (await import('../preview/xlsx-html')).xlsxHtml(task.path);
  }
}

const unreadable = () => refuseFile('FILE_UNREADABLE', 'a-file-can-be-opened', '文件打不开：已损坏、不完整或加了密码。请用原来的软件打开，另存后再传。');

const [parent, mostRssBytes, mostCpuMs] = process.argv.slice(2).map(Number);
const lookEveryMs = 25;
/**
 * As text, so that it starts at once and without the compiler. It is told when a task begins and ends: work is counted, not time, for on a
 * busy machine an innocent file takes long too. Whoever outlives its parent is somebody else's child.
 */
const watching = `
  const { parentPort, workerData: { parent, mostRssBytes, mostCpuMs, lookEveryMs } } = require('node:worker_threads');
  const worked = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
  let from = null;
  parentPort.on('message', (busy) => { from = busy ? worked() : null; });
  setInterval(() => {
    const tooLong = from !== null && worked() - from > mostCpuMs;
    if (tooLong || process.ppid !== parent || process.memoryUsage.rss() > mostRssBytes) process.kill(process.pid, 'SIGKILL');
  }, lookEveryMs);
`;
const watch = new Worker(watching, { eval: true, execArgv: [], workerData: { parent, mostRssBytes, mostCpuMs, lookEveryMs } });
watch.unref();

const say = (said: ChildSays) => process.send?.(said);

// Ctrl-C in a terminal reaches the whole group; when to end is the parent's to say.
process.on('SIGINT', () => undefined);
process.once('disconnect', () => process.exit());
process.on('message', (task: ParseTask) => {
  watch.postMessage(true);
  say({ begun: true });
  void answer(task)
    .catch(unreadable)
    .then((told) => {
      watch.postMessage(false);
      say({ begun: false, answer: told, rssBytes: process.memoryUsage.rss() });
    });
});
