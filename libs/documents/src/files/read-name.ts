// The name under which somebody hands in a file: shown and given back as it is, or refused; never used as a path or an id.
import { fileLimits } from './file-limits';
import { refuseFile, type FileAnswer } from './file-refusal';

/** Control characters, marks that turn the direction of writing or cannot be seen. */
const unseen = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;
/** What some file system forbids. */
const signs = /[:*?"<>|]/gu;
/** `.pdf`: an ending with nothing before it but dots and spaces. */
const onlyEnding = /^[.\s]*(\.[^.\s]+)$/u;

export function readFileName(given: string): FileAnswer<string> {
  const no = (why: string) => refuseFile('FILE_NAME_INVALID', 'a-file-name-is-a-plain-name', `文件名${why}，请在电脑上改名后再传。`);
  if (!given.isWellFormed()) return no('含有不完整的字符');
  const name = given.normalize('NFC').trim();
  if (name === '' || /^\.+$/.test(name)) return no('是空的');
  if ([...name].length > fileLimits.nameChars) return no(`超过 ${fileLimits.nameChars} 个字`);
  if (/[/\\]/.test(name)) return no('含有斜杠');
  if (unseen.test(name)) return no('含有控制字符或看不见的字符');
  const found = [...new Set(name.match(signs))];
  if (found.length > 0) return no(`含有不能用在文件名里的符号 ${found.join(' ')}`);
  const ending = onlyEnding.exec(name)?.[1];
  if (ending !== undefined) return no(`只有结尾 ${ending}，没有名字`);
  return { ok: true, value: name };
}
