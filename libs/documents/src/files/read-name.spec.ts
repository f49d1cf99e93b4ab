// A file name is taken as a plain name or refused with what is wrong in it.
import { readFileName } from './read-name';

it.each(['决算表.xlsx', '  采购合同（2020）.pdf ', 'a b-c_d.PNG', '𠮷.docx'])('takes %s', (name) => {
  expect(readFileName(name)).toEqual({ ok: true, value: name.trim() });
});

it.each(['', '  ', '..', '../../etc/passwd', 'a\\b.pdf', 'a\u0000.pdf', 'a\nb.pdf', 'gpj.\u202eexe', 'x'.repeat(201), '\ud800.pdf', 'con:aux'])('refuses %j', (name) => {
  const answer = readFileName(name);
  expect(answer.ok ? null : answer.refusal.code).toBe('FILE_NAME_INVALID');
});
