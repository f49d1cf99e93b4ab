// Acceptance 1: axe over every screen in every state – loading, empty, filled, error, refused, with a dialog open, at 390 px, in large
// type – finds nothing, with no rule switched off; and no screen scrolls sideways.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { browserForFile } from './open-browser';
import { arrive, arriveFailing, arriveLoading, formsOfAll, screens, type Forms } from './screens';

const browser = browserForFile();
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const wide = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };
let forms: Forms;

jest.setTimeout(300_000); // axe walks every node of every screen
beforeAll(async () => {
  forms = await formsOfAll();
});

async function look(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary?.slice(0, 200) ?? ''}`).slice(0, 3)])).toEqual([]);
  const [whole, seen] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  expect(whole).toBeLessThanOrEqual(seen ?? 0);
}

async function at(size: typeof wide, large: boolean, act: (page: Page) => Promise<void>): Promise<void> {
  const { page, context } = await browser.open(size);
  if (large) await context.addInitScript(() => localStorage.setItem('jishen/large-type', '1'));
  await act(page);
  await look(page);
  await context.close();
}

describe.each(screens.map((line) => [line.name, line] as const))('%s', (_name, line) => {
  it.each([
    ['wide', wide, false],
    ['at 390 px', phone, false],
    ['in large type', wide, true],
  ] as const)('%s', async (_size, size, large) => at(size, large, (page) => arrive(page, line, forms)));

  if (line.reads !== undefined) {
    it('while it is loading', async () => at(wide, false, (page) => arriveLoading(page, line, forms)));
    it('when reading fails', async () => at(wide, false, (page) => arriveFailing(page, line, forms)));
  }

  if (line.more !== undefined)
    it.each(Object.entries(line.more))('%s', async (_state, lead) => {
      for (const size of [wide, phone])
        await at(size, false, async (page) => {
          await arrive(page, line, forms);
          await lead(page);
        });
    });
});

it('fits an old office screen without sideways scrolling', async () => {
  for (const line of screens.filter(({ as }) => as !== null)) {
    const { page, context } = await browser.open({ width: 1366, height: 768 });
    await arrive(page, line, forms);
    expect([line.name, await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)]).toEqual([line.name, true]);
    await context.close();
  }
});
