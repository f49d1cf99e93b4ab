// A letter as plain text: what a mail program without HTML shows. It never wraps lines; mail programs do.
import type { Letter } from './letter';

// User text keeps its line breaks; other control characters have no business in a mail.
const clean = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ');

export function plainText({ greeting, sentence, details, action, link, closing }: Letter): string {
  const lines = [
    greeting,
    '',
    sentence,
    '',
    ...details.map(([label, text]) => `${label}：${text}`),
    '',
    action,
    link,
    '',
    '--',
    closing,
    '',
  ];
  return clean(lines.join('\n'));
}
