// Documents: what is known as rows, as the pages and bytes that leave the house; and bytes that strangers made: what they are, whether
// they are taken, how they are looked at. No database, no clock, nobody's rights.
export { pdfOf } from './print/pdf-of';
export { fingerprintOf, printForm } from './print/print-form';
export type { PrintMaterial } from './print/print-material';
export { acceptedEndings, acceptedWords, fileKinds, type FileKind, type KindFacts, type PreviewKind } from './files/file-kinds';
export { fileLimits } from './files/file-limits';
export type { FileAnswer, FileRefusal } from './files/file-refusal';
export { inspectFile, type Inspected } from './files/inspect-file';
export { readFileName } from './files/read-name';
export { stopParsing, type FileToParse } from './parser/parse-beside';
export { absentPage, absentTitle, cataloguePage, publicationPage, publicStyleDigest, type Asked } from './public/public-pages';
export { publicWorkbook } from './public/public-workbook';
export { withheldOf } from './public/public-words';
export { previewHtml, previewPicture } from './preview/preview-file';
export { openFileStore, tooLarge, type FileStore, type FileStoreSettings, type StagedFile } from './store/file-store';
export { KeptLines, rowsFingerprint } from './table/kept-lines';
export { tableFile, tableMediaTypes, type TableFormat } from './table/table-file';
export type { TextLines, TextTable } from './table/text-table';
export type { S3Settings } from './store/s3-bucket';
export { storeSettings } from './store/store-settings';
