// Shows how sheets become pages: nothing is lost, no row is cut, each page begins with the heads of its table, merged cells go on with
// （续）, and totals and signatures never stand alone.
import type { PrintedPage, PrintedTable } from '@jishen/contracts';
import { formOf } from '@jishen/scoring';
import { manyRows, overall, overallMaterial, projectMaterial } from '../spec/material';
import { layOut, type LaidPage } from './lay-out';
import { heights, margin } from './measures';
import { printForm } from './print-form';
import { scoreTable } from './score-table';
import type { Sheet } from './sheet';

const tablesOf = ({ blocks }: Pick<PrintedPage, 'blocks'>): PrintedTable[] => blocks.filter((block) => block.kind === 'table');
const bodyOf = (table: PrintedTable | undefined) => table?.rows.filter(({ head }) => !head) ?? [];
const heightOf = ({ blocks }: LaidPage): number => blocks.reduce((sum, block) => sum + (block.kind === 'text' ? block.height : block.rows.reduce((all, { height }) => all + height, 0)), 0);

const sheetOf = (count: number): Sheet => ({
  key: 'score', name: '附件2', orientation: 'landscape', title: '自评表', about: ['填报单位：甲', '2020 年度', '单位：分'],
  tables: [scoreTable(overallMaterial(), count === 24 ? formOf(overall).rows : manyRows(count))], notes: [], signatures: ['填报人', '单位负责人', '盖章'],
});

describe.each([24, 490])('附件2 with %i rows', (count) => {
  const pages = layOut(sheetOf(count), []);

  it('holds every row once, in order, and the totals last', () => {
    const keys = pages.flatMap((page) => tablesOf(page).flatMap((table) => bodyOf(table).map(({ key }) => key)));
    const wanted = count === 24 ? formOf(overall).rows.map(({ key }) => key) : manyRows(count).map(({ key }) => key);
    expect(keys).toEqual([...wanted, 'total', 'settled']);
  });

  it('fits every page between its margins', () => {
    for (const page of pages) expect(heightOf(page)).toBeLessThanOrEqual(page.height - 2 * margin - heights.foot);
    expect(pages.length).toBeGreaterThan(count / 10);
  });

  it('repeats the head row on each page, and names groups again with （续） where they go on', () => {
    pages.forEach((page, index) => {
      const [table] = tablesOf(page);
      expect(table?.rows[0]?.cells.map(({ lines }) => lines.join(''))).toEqual(['一级指标', '二级指标', '三级指标', '分值', '评分要点', '评分标准', '自评得分']);
      const [first] = bodyOf(table);
      const before = bodyOf(tablesOf(pages[index - 1] ?? page).at(-1)).at(-1);
      if (index === 0 || first === undefined || before === undefined) return;
      const level1 = first.cells[0]?.lines.join('') ?? '';
      expect(level1).toMatch(nameOf(before.key, count) === nameOf(first.key, count) ? /（续）$/ : /[^续]）$/);
    });
  });

  it('keeps totals and signatures with two rows of the table', () => {
    const last = pages.at(-1);
    expect(bodyOf(tablesOf(last ?? { blocks: [] })[0]).map(({ key }) => key).slice(-4, -2)).toHaveLength(2);
    expect(last?.blocks.at(-1)).toMatchObject({ kind: 'text', texts: [{ text: '填报人' }, { text: '单位负责人' }, { text: '盖章' }] });
  });

  it('covers every place of each table exactly once', () => {
    for (const page of pages) for (const table of tablesOf(page)) expect(areaOf(table)).toBe(table.rows.length * table.widths.length);
  });
});

const nameOf = (key: string, count: number): string | null | undefined => (count === 24 ? formOf(overall).rows : manyRows(count)).find((row) => row.key === key)?.level1;
const areaOf = ({ rows }: PrintedTable): number => rows.reduce((sum, { cells }) => sum + cells.reduce((all, { across, down }) => all + across * down, 0), 0);

it('cuts only a row that is higher than a page, between two lines, and loses none of them', () => {
  const long = '很长的一段话，'.repeat(900);
  const table = { ...sheetOf(24).tables[0], rows: [{ key: 'long', groups: ['甲', '乙'], cells: ['丙', '2', long, '', '2'].map((text) => ({ text })) }] } as Sheet['tables'][number];
  const pages = layOut({ ...sheetOf(24), tables: [table] }, []);
  expect(pages.length).toBeGreaterThan(2);
  const said = pages.flatMap((page) => tablesOf(page).flatMap((each) => bodyOf(each).filter(({ key }) => key === 'long').map(({ cells }) => cells.at(-3)?.lines.join('')))).join('');
  expect(said).toBe(long);
});

it('prints 附件1 upright on one page and 附件2 across, numbered together, with unit, year and fingerprint on each', () => {
  const { pages, fingerprint, marks } = printForm(overallMaterial({ state: 'selfScored' }));
  expect(pages.map(({ orientation }) => orientation)).toEqual(['portrait', ...Array.from({ length: pages.length - 1 }, () => 'landscape')]);
  pages.forEach(({ foot }, index) => expect(foot.texts.map(({ text }) => text)).toEqual(['示范一街道办事处　2020 年度', `第 ${index + 1} 页　共 ${pages.length} 页`, `第 7 版　指纹 ${fingerprint ?? ''}`]));
  expect(fingerprint).toBe('0000 0000 0000 0000 0255');
  expect(marks).toEqual(['审签中']);
  const [staff] = tablesOf(pages[0] ?? { blocks: [] });
  expect(bodyOf(staff)[0]?.cells.map(({ lines }) => lines.join(''))).toEqual(['财政供养人员情况', '55', '48', '87.27%']);
});

it.each([
  ['draft', false, ['草稿']],
  ['selfScored', true, ['审签中', '演示']],
  ['reviewed', false, []],
  ['published', true, ['演示']],
] as const)('marks a form that is %s, demonstration %s', (state, demonstration, marks) => {
  expect(printForm(overallMaterial({ state, demonstration })).marks).toEqual(marks);
});

it('prints reviewed scores beside the claims once there is a ledger, and both totals with their grades', () => {
  const material = overallMaterial();
  const reviewed = overallMaterial({ state: 'reviewed', finalTotal: '98', rows: material.rows.map((row) => ({ ...row, final: row.weight })) });
  const closing = bodyOf(tablesOf(printForm(reviewed).pages.at(-1) ?? { blocks: [] })[0]).find(({ key }) => key === 'total');
  expect(closing?.cells.map(({ lines }) => lines.join(''))).toEqual(['合计', '100', '', '100', '98']);
});

it('prints a project with 490 indicators', () => {
  const { pages } = printForm(projectMaterial(490));
  const rows = pages.flatMap((page) => tablesOf(page).flatMap((table) => bodyOf(table)));
  expect(rows.filter(({ key }) => key.startsWith('r'))).toHaveLength(490);
  expect(rows.at(-2)?.cells.map(({ lines }) => lines.join('')).slice(0, 3)).toEqual(['合计', '', '59']);
});

it('gives a draft no fingerprint: nothing of it is frozen yet', () => {
  const { fingerprint, pages } = printForm(overallMaterial());
  expect(fingerprint).toBeNull();
  expect(pages[0]?.foot.texts.at(-1)?.text).toBe('第 7 版　草稿，送审后才有指纹');
});
