// Shows how a text is broken into lines: as wide as the column, no closing mark first, no number torn.
import { breakLines } from './break-lines';

it('keeps every sign, in lines that fit', () => {
  const text = '在职人员控制率≦100%计2分，每超出1%扣0.2分，扣完为止。';
  const lines = breakLines(text, 80, 10);
  expect(lines.join('')).toBe(text);
  for (const line of breakLines('一'.repeat(20), 80, 10)) expect(line.length).toBeLessThanOrEqual(8);
});

it('begins no line with a closing mark and ends none with an opening one', () => {
  const lines = breakLines('一二三四，五六七（八九）十。', 40, 10);
  expect(lines.filter((line) => /^[，。）]/.test(line) || /（$/.test(line))).toEqual([]);
});

it('keeps a number whole while it fits, and tears it where it cannot', () => {
  expect(breakLines('合计1234.56万元', 50, 10)).toEqual(['合计', '1234.56', '万元']);
  expect(breakLines('1234567890', 30, 10).length).toBeGreaterThan(1);
});

it('keeps lines that somebody broke', () => expect(breakLines('甲\n乙', 100, 10)).toEqual(['甲', '乙']));
it('is one empty line where there is nothing', () => expect(breakLines('', 100, 10)).toEqual(['']));
