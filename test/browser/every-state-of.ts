// Acceptance 1 and 7 over lines of the table of screens, in every state – loading, filled, empty, failed, refused, with a dialog open, at 390 px,
// in large type: axe finds nothing by any of its rules, no word on it is not Chinese, and no screen scrolls sideways. Call once in a file; it never
// chooses the lines.
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { comeIn } from './arrange';
import { browserForFile } from './open-browser';
import type { Forms, ScreenLine } from './screen-line';
import { formsOfAll } from './screens';
import { foreignWords } from './words-on-a-screen';

const wide = { width: 1440, height: 900 };
/** Old office screens. */
const office = { width: 1366, height: 768 };
const phone = { width: 390, height: 844 };

/** Half a megabyte: handed to the browser once for a page, which has it in each document from then on. */
const axeFile = require.resolve('axe-core/axe.min.js');

async function look(page: Page): Promise<void> {
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: (where: Document, options: object) => Promise<AxeResults> } };
    return (await axe.run(document, { resultTypes: ['violations'] })).violations;
  });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary?.slice(0, 200) ?? ''}`).slice(0, 3)])).toEqual([]);
  expect(await foreignWords(page)).toEqual([]);
  await fits(page);
}

async function fits(page: Page): Promise<void> {
  const [whole, seen] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth] as const);
  expect(whole).toBeLessThanOrEqual(seen);
}

/** As the button 大字 makes it (app/large-type.ts). */
async function inLargeType(page: Page, act: () => Promise<void>): Promise<void> {
  await page.evaluate(() => document.documentElement.classList.add('large'));
  await act();
  await page.evaluate(() => document.documentElement.classList.remove('large'));
}

/** One page for each account, gone from screen to screen: what it has fetched it need not fetch again. */
function onePageEach(browser: ReturnType<typeof browserForFile>): (line: ScreenLine, act: (page: Page) => Promise<void>) => Promise<void> {
  const pages = new Map<string | null, Page>();
  return async ({ as }, act) => {
    const known = pages.get(as);
    const page = known ?? (await browser.open(wide)).page;
    pages.set(as, page);
    if (known === undefined) await page.addInitScript({ path: axeFile });
    if (known === undefined && as !== null) await comeIn(page, as);
    await page.setViewportSize(wide);
    try {
      await act(page);
    } finally {
      await page.unrouteAll();
    }
  };
}

export function everyStateOf(lines: readonly ScreenLine[]): void {
  const browser = browserForFile();
  let forms: Forms;
  jest.setTimeout(180_000); // axe walks every node of every screen
  beforeAll(async () => {
    forms = await formsOfAll();
  });

  const at = onePageEach(browser);
  const arrive = async (page: Page, line: ScreenLine): Promise<void> => {
    await page.goto(line.to(forms));
    await line.ready(page).waitFor();
  };

  describe.each(lines.map((line) => [line.name, line] as const))('%s', (_name, line) => {
    it('wide, in large type, on an old office screen, at 390 px', async () =>
      at(line, async (page) => {
        await arrive(page, line);
        await look(page);
        await inLargeType(page, () => look(page));
        await page.setViewportSize(office);
        await fits(page);
        await page.setViewportSize(phone);
        await line.ready(page).waitFor();
        await look(page);
      }));

    const { reads, more = {} } = line;
    if (reads !== undefined) {
      it('while it is loading', async () =>
        at(line, async (page) => {
          const [asked, held] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
          await page.route(reads, async (route) => {
            asked.resolve();
            await held.promise;
            await route.continue();
          });
          await page.goto(line.to(forms), { waitUntil: 'commit' });
          await asked.promise; // what was outlined before is of another wait
          await page.locator('.skeleton').first().waitFor();
          await look(page);
          held.resolve();
          await line.ready(page).waitFor();
        }));

      it('when reading fails', async () =>
        at(line, async (page) => {
          const problem = { type: 'about:blank', title: '服务器出错', status: 500, code: 'INTERNAL', detail: '服务器出了错，已记录。', data: {}, requestId: '20261129-0421388710' };
          await page.route(reads, (route) => route.fulfill({ status: 500, contentType: 'application/problem+json', body: JSON.stringify(problem) }));
          await page.goto(line.to(forms));
          await page.locator('.notice.bad').first().waitFor();
          await look(page);
        }));
    }

    for (const [state, lead] of Object.entries(more)) {
      it(state, async () =>
        at(line, async (page) => {
          await arrive(page, line);
          await lead(page);
          await look(page);
          await page.setViewportSize(phone);
          await look(page);
        }),
      );
    }
  });
}
