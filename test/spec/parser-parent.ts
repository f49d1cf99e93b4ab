// A process that has one file looked at beside it and says how that went, stops what opened it where told to; it holds nothing that would keep it alive afterwards.
import { previewHtml, previewPicture, stopParsing } from '@jishen/documents';

const [, , path = '', then] = process.argv;
const file = { digest: path, askedBy: 'somebody', open: <T>(work: (at: string) => Promise<T>) => work(path) };
const looked = path.endsWith('.docx') ? previewHtml(file, 'docx') : previewPicture(file, 'pdf', 1, 640);
void looked
  .then((answer) => console.log(answer?.ok ? 'shown' : (answer?.refusal.code ?? 'not there')))
  .then(async () => {
    if (then !== 'stop') return;
    await stopParsing();
    console.log('stopped');
  });
