// Documents: what is known as rows, as the pages and bytes that leave the house. No database, no clock, nobody's rights.
export { pdfOf } from './print/pdf-of';
export { printForm } from './print/print-form';
export type { PrintMaterial } from './print/print-material';
