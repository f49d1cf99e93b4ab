// Shows the public pages as HTML: what is put in is text whatever it says, merged cells of the form are merged, an old edition says that it is
// old, and a workbook holds what the page shows.
import type { Publication } from '@jishen/contracts';
import { readXlsx } from 'hucre/xlsx';
import { overallMaterial, projectMaterial } from '../spec/material';
import { cataloguePage, publicationPage } from './public-pages';
import { publicWorkbook } from './public-workbook';
import { withheldOf } from './public-words';

const hostile = `</title><script>alert('x')</script>"&`;
const publication = (more: Partial<Publication> = {}): Publication => ({
  id: '0198c0de-0000-7000-8000-000000000001', districtName: '示范区', unitName: '示范一街道办事处', year: 2020, form: 'overall', name: '整体自评', edition: 1,
  publishedAt: '2021-03-01T16:30:00.000000Z', total: '92.1', grade: '优', demonstration: false, newestEdition: 1, editions: [{ edition: 1, publishedAt: '2021-03-01T16:30:00.000000Z' }],
  contentHash: 'a'.repeat(64), fingerprint: '1234 5678', claimedTotal: '92.1', claimedGrade: '优', rows: [], figures: [], statements: [], ledger: [], corrections: [],
  withheld: withheldOf('overall'), ...more,
});
const material = overallMaterial({ state: 'published', finalTotal: '92.1' });

it('writes whatever is put into it as text', () => {
  const line = { row: 'a', rowName: hostile, kind: 'adjustment' as const, from: '4', to: '3', clause: hostile, round: 1, by: { unitName: hostile, role: 'bureau-reviewer' as const } };
  const all = publication({ unitName: hostile, name: hostile, districtName: hostile, ledger: [line], statements: [{ where: hostile, says: hostile }], corrections: [{ field: 'title', from: hostile, to: hostile }] });
  const rows = projectMaterial(3);
  const typed = { ...rows, rows: rows.rows.map((row) => ({ ...row, cells: { ...row.cells, name: hostile, level1: hostile, reason: hostile } })) };
  const pages = [publicationPage(all, { ...material, unitName: hostile }), publicationPage(all, { ...typed, name: hostile }), cataloguePage({ items: [all], next: hostile, years: [] }, { unit: hostile })];
  for (const page of pages) {
    expect(page).not.toMatch(/<script|<\/title><s|alert\('/);
    expect(page).toContain('&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&quot;&amp;');
    expect(page.match(/ style=| on\w+=/)).toBeNull();
  }
});

it('merges the cells that the form merges and marks heads of rows and columns', () => {
  const page = publicationPage(publication(), material);
  expect(page).toMatch(/<th scope="rowgroup" rowspan="\d+">投入（\d+分）<\/th>/);
  expect(page.match(/data-row="total"/g)).toHaveLength(1);
  const spans = (/<tbody>([\s\S]*?)<\/tbody><\/table><\/div>\s*$/m.exec(page.slice(page.indexOf('id="score-0"')))?.[1] ?? '').matchAll(/<tr class="sum"[^>]*>(.*?)<\/tr>/g);
  for (const [, cells = ''] of spans) expect([...cells.matchAll(/<t[dh]([^>]*)>/g)].reduce((sum, [, attributes = '']) => sum + Number(/colspan="(\d+)"/.exec(attributes)?.[1] ?? 1), 0)).toBe(8);
});

it('says of an edition that another took its place, and of a correction that it is one; the day is that of China', () => {
  const editions = [{ edition: 1, publishedAt: '2021-03-01T16:30:00.000000Z' }, { edition: 2, publishedAt: '2021-05-31T16:00:00.000000Z' }];
  const old = publicationPage(publication({ newestEdition: 2, editions }), material);
  expect(old).toMatch(/本版已被更正：第 2 版于 2021年6月1日公开.*看第 2 版/s);
  const now = publicationPage(publication({ edition: 2, newestEdition: 2, editions, corrections: [{ field: 'contact', from: null, to: null }] }), material);
  expect(now).toMatch(/这是更正后的第 2 版.*更正了什么.*联系方式.*已更正（内容涉及联系信息，不公开）/s);
  expect(publicationPage(publication(), material)).toContain('2021年3月2日公开');
});

it('says why nothing is found, and what to do', () => {
  expect(cataloguePage({ items: [], next: null, years: [2020] }, {})).toContain('还没有公开的自评');
  const asked = cataloguePage({ items: [], next: null, years: [2020] }, { year: 2018, unit: '甲' });
  expect(asked).toMatch(/本年度尚未公开.*href="\/public"/s);
  expect(asked).toMatch(/<option value="2018" selected>/);
});

it('gives the same as a workbook, every cell a text', async () => {
  const { sheets } = await readXlsx(await publicWorkbook(publication(), material));
  expect(sheets.map(({ name }) => name)).toEqual(['公开说明', '审核中的调整', '1 附件1', '2 附件2']);
  const cells = sheets.flatMap(({ rows }) => rows.flat()).filter((cell) => cell !== null);
  expect(cells.filter((cell) => typeof cell !== 'string')).toEqual([]);
  expect(cells).toEqual(expect.arrayContaining(['1234 5678', '合计', '92.1']));
});
