// Shows what a reader of the PDF gets: the pages of the layout, words that can be selected, heads on each page, nothing outside the
// margins, totals as on the screen.
import { overallMaterial, projectMaterial } from '../spec/material';
import { readPdf } from '../spec/read-pdf';
import { margin } from './measures';
import { pdfOf } from './pdf-of';
import { printForm } from './print-form';

const made = new Date('2021-03-01T00:00:00Z');

it('draws 附件1 upright and 附件2 across, page by page as laid out, with all words of the layout in it', async () => {
  const form = printForm(overallMaterial({ demonstration: true }));
  const pages = await readPdf(await pdfOf(form, made));
  expect(pages.map(({ width, height }) => (width < height ? 'portrait' : 'landscape'))).toEqual(form.pages.map(({ orientation }) => orientation));
  form.pages.forEach((page, index) => {
    const words = [...page.blocks, page.foot].flatMap((block) => (block.kind === 'text' ? block.texts.map(({ text }) => text) : block.rows.flatMap(({ cells }) => cells.flatMap(({ lines }) => lines))));
    const said = pages[index]?.text ?? '';
    expect(words.filter((word) => !said.includes(word.replaceAll(/\s/g, '')))).toEqual([]);
    expect(said).toContain('【草稿】【演示】');
  });
  expect(pages.at(-1)?.text).toContain('合计100');
  expect(pages.at(-1)?.text).toContain('自评得分100分，等级优');
});

it('keeps every word between the margins', async () => {
  const pages = await readPdf(await pdfOf(printForm(overallMaterial()), made));
  for (const { width, height, words } of pages)
    for (const { text, x, y } of words) expect([text, x >= margin - 1 && x <= width - margin, y >= margin - 1 && y <= height - margin]).toEqual([text, true, true]);
});

it('draws a project with 490 indicators, its head on each page', async () => {
  const form = printForm(projectMaterial(490));
  const pages = await readPdf(await pdfOf(form, made));
  expect(pages).toHaveLength(form.pages.length);
  for (const { text } of pages) expect(text).toContain('年度指标值');
  expect(pages.at(-1)?.text).toContain('合计59');
}, 60_000);

it('gives the same bytes for the same form and moment', async () => {
  const form = printForm(overallMaterial());
  expect((await pdfOf(form, made)).equals(await pdfOf(form, made))).toBe(true);
});
