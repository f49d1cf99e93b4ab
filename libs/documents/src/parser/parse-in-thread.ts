// The thread in which files are opened: one task in, one answer out. Whatever a file makes the readers throw is "unreadable".
import { parentPort } from 'node:worker_threads';
import { refuseFile } from '../files/file-refusal';
import { docxHtml } from '../preview/docx-html';
import { countPages, drawPage } from '../preview/pdf-pages';
import { scalePicture } from '../preview/scale-picture';
import { xlsxHtml } from '../preview/xlsx-html';
import type { ParseTask } from './parse-task';

async function answer(task: ParseTask): Promise<unknown> {
  switch (task.task) {
    case 'count-pages':
      return countPages(task.path);
    case 'draw-page':
      return drawPage(task.path, task.page, task.widthPixels);
    case 'scale-picture':
      return scalePicture(task.path, task.widthPixels);
    case 'docx-html':
      return docxHtml(task.path);
    case 'xlsx-html':
      return xlsxHtml(task.path);
  }
}

const unreadable = () => refuseFile('FILE_UNREADABLE', 'a-file-can-be-opened', '文件打不开：已损坏、不完整或加了密码。请用原来的软件打开，另存后再传。');

parentPort?.on('message', (task: ParseTask) => {
  answer(task).then(
    (reply) => parentPort?.postMessage(reply),
    () => parentPort?.postMessage(unreadable()),
  );
});
