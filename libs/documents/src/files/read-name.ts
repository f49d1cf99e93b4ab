// The name under which somebody hands in a file: shown and given back as it is, or refused; never used as a path or an id.
import { fileLimits } from './file-limits';
import { refuseFile, type FileAnswer } from './file-refusal';

/** Control characters, marks that turn the direction of writing or cannot be seen, path separators, what file systems forbid. */
const forbidden = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff/\\:*?"<>|]/u;

export function readFileName(given: string): FileAnswer<string> {
  const no = (why: string) => refuseFile('FILE_NAME_INVALID', 'a-file-name-is-a-plain-name', `文件名${why}，请在电脑上改名后再传。`);
  if (!given.isWellFormed()) return no('含有不完整的字符');
  const name = given.normalize('NFC').trim();
  if (name === '' || /^\.+$/.test(name)) return no('是空的');
  if ([...name].length > fileLimits.nameChars) return no(`超过 ${fileLimits.nameChars} 个字`);
  if (forbidden.test(name)) return no('含有斜杠、控制字符或看不见的字符');
  return { ok: true, value: name };
}
