// A file name is taken as a plain name or refused with what is wrong in it.
import { readFileName } from './read-name';

it.each(['决算表.xlsx', '  采购合同（2020）.pdf ', 'a b-c_d.PNG', '𠮷.docx'])('takes %s', (name) => {
  expect(readFileName(name)).toEqual({ ok: true, value: name.trim() });
});

it.each(['', '  ', '..', '../../etc/passwd', 'a\\b.pdf', 'a\u0000.pdf', 'a\nb.pdf', 'gpj.\u202eexe', 'x'.repeat(201), '\ud800.pdf', 'con:aux'])('refuses %j', (name) => {
  const answer = readFileName(name);
  expect(answer.ok ? null : answer.refusal.code).toBe('FILE_NAME_INVALID');
});

it.each([
  ['预算<定>.pdf', '文件名含有不能用在文件名里的符号 < >，请在电脑上改名后再传。'],
  ['他说"好".pdf', '文件名含有不能用在文件名里的符号 "，请在电脑上改名后再传。'],
  ['a|b.pdf', '文件名含有不能用在文件名里的符号 |，请在电脑上改名后再传。'],
  ['12:30 会议.pdf', '文件名含有不能用在文件名里的符号 :，请在电脑上改名后再传。'],
  ['a/b<.pdf', '文件名含有斜杠，请在电脑上改名后再传。'],
  ['a\u200b.pdf', '文件名含有控制字符或看不见的字符，请在电脑上改名后再传。'],
  ['.pdf', '文件名只有结尾 .pdf，没有名字，请在电脑上改名后再传。'],
  ['   .pdf', '文件名只有结尾 .pdf，没有名字，请在电脑上改名后再传。'],
  ['. ..docx', '文件名只有结尾 .docx，没有名字，请在电脑上改名后再传。'],
])('says of %j what is wrong in it', (name, words) => {
  const answer = readFileName(name);
  expect(answer.ok ? null : answer.refusal.detail).toBe(words);
});
