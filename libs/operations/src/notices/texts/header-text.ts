// Makes any text fit for one mail header: no line break, no control or direction character, not too long.
// The subject is the only header that user text gets into; without this a name with CR/LF could add headers of its own.

// C0, C1, line and paragraph separators, zero-width and bidirectional controls, byte order mark.
const unfit = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g;
const longest = 120;

export function headerText(text: string): string {
  const plain = text.toWellFormed().replace(unfit, ' ').replace(/ {2,}/g, ' ').trim();
  const letters = [...plain];
  return letters.length <= longest ? plain : `${letters.slice(0, longest - 1).join('')}…`;
}
