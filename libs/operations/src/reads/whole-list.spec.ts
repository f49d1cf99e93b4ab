// All of a list: in batches, every line once, up to the cap of a file, and a file that is cut says so.
import { countWords, mostInFile, wholeList } from './whole-list';

const list = (count: number) => {
  const asked: [after: number | null, limit: number][] = [];
  const read = async (after: number | null, limit: number): Promise<number[]> => {
    asked.push([after, limit]);
    const from = after ?? 0;
    return Array.from({ length: Math.max(Math.min(limit, count - from), 0) }, (_, at) => from + at + 1);
  };
  return { asked, read };
};
const numbers = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

it('every line once, a thousand at a time', async () => {
  const { asked, read } = list(2_500);
  expect(await wholeList(read, (each) => each)).toEqual({ lines: numbers(2_500), more: false });
  expect(asked).toEqual([[null, 1_000], [1_000, 1_000], [2_000, 1_000]]);
  expect(await wholeList(list(0).read, (each) => each)).toEqual({ lines: [], more: false });
  expect((await wholeList(list(2_000).read, (each) => each)).lines).toEqual(numbers(2_000));
});

it('no more than a file holds, and it says that there are more', async () => {
  const full = await wholeList(list(mostInFile).read, (each) => each);
  expect([full.lines.length, full.more]).toEqual([100_000, false]);
  const cut = await wholeList(list(mostInFile + 7_000).read, (each) => each);
  expect([cut.lines.length, cut.lines.at(-1), cut.more]).toEqual([100_000, 100_000, true]);
  expect(countWords(full, '2026-11-29T02:32:00.000000Z')).toBe('共 100000 条；截至 2026年11月29日 10:32（北京时间）');
  expect(countWords(cut, '2026-11-29T02:32:00.000000Z')).toBe('这里是前 100000 条，后面还有，请缩小范围分几次导出；截至 2026年11月29日 10:32（北京时间）');
});
