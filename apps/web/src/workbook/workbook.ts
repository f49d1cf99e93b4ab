// What screens ask for of workbooks, in the one chunk that is fetched when somebody uses it.
export { fileTexts } from '../texts/grid-later';
export { linesFile } from './lines-file';
export { readWorkbook } from './read-workbook';
export { saveWorkbook } from './save-file';
export { writeWorkbook } from './write-workbook';
