// A process that has one page drawn beside it and says how that went; it holds nothing that would keep it alive afterwards.
import { previewPicture } from '@jishen/documents';

const [, , path = ''] = process.argv;
void previewPicture({ digest: path, askedBy: 'somebody', open: (work) => work(path) }, 'pdf', 1, 640).then((answer) => console.log(answer?.ok ? 'drawn' : (answer?.refusal.code ?? 'not there')));
