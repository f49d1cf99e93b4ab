// Shows that a file and a page of it are one text each, there and back, and what is neither.
import { citationOf, citationPattern, citationText } from './citation';

const id = '0193a5b0-0000-7000-8000-0000000000a1';

it.each([
  [id, { evidence: id, page: null }],
  [`${id}#3`, { evidence: id, page: 3 }],
])('%s', (text, citation) => {
  expect(citationPattern.test(text)).toBe(true);
  expect(citationOf(text)).toEqual(citation);
  expect(citationText(citation)).toBe(text);
});

it.each(['', '合同.pdf', `${id}#`, `${id}#0`, `${id}#03`, `${id}#-1`, `${id}#1.5`, `${id}#100000`, `${id}#1#2`, id.toUpperCase(), ` ${id}`])('«%s» names nothing', (text) => {
  expect(citationPattern.test(text)).toBe(false);
});
