// The two functions that a grid asks for of files, in the one chunk that is fetched when somebody uses them.
export { readWorkbook } from './read-workbook';
export { writeWorkbook } from './write-workbook';
