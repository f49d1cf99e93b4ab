// The keys of the grid in the list that `?` shows. The grid itself handles them; this only names them.
import { useKeys } from '../keys/use-keys';
import { keyTexts } from '../texts/shell';

const help = [
  { keys: 'Enter', what: keyTexts.gridEnter },
  { keys: 'Tab', what: keyTexts.gridTab },
  { keys: 'F2', what: keyTexts.gridEdit },
  { keys: 'Esc', what: keyTexts.gridEscape },
  { keys: 'Ctrl+C Ctrl+V', what: keyTexts.gridCopy },
  { keys: 'Ctrl+Z', what: keyTexts.gridUndo },
  { keys: 'Ctrl+D', what: keyTexts.gridFill },
  { keys: 'Ctrl+↓', what: keyTexts.gridEmpty },
  { keys: 'Alt+↓ Alt+↑', what: keyTexts.gridIssue },
  { keys: 'Delete', what: keyTexts.gridDelete },
];
const none = {};

export function GridKeys() {
  useKeys(keyTexts.grid, help, none);
  return null;
}
