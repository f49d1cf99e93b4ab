// What a spreadsheet can hold of a text: without the signs that XML forbids, so that a workbook always opens, and names of sheets as Excel takes
// them. It changes nothing that can be seen.

/** Control characters, lone surrogates, and the two that are no characters. */
const forbidden = /[\p{Cs}\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

export const cellText = (text: string): string => text.replaceAll(forbidden, '');

/** Excel takes 31 characters, and not these. */
export const sheetName = (name: string): string => cellText(name).replaceAll(/[\\/?*:[\]]/g, ' ').slice(0, 31);
