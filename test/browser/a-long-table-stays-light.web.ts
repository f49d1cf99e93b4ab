// A table of 490 rows: what is near the view is laid out first, and nothing is lost by it. Every row is in the page and told to a
// screen reader, a far cell is reached by its keys, headings stay over their columns, paper shows everything. A key changes its own row.
import type { Locator, Page } from 'playwright-core';
import { enter, projectForm, publicPassword } from './arrange';
import { browserForFile } from './open-browser';

const browser = browserForFile();
const rows = 490;
const spare = 8;

async function openLongTable(page: Page): Promise<void> {
  await enter(page, 'shazitang.preparer', publicPassword, `/forms/${await projectForm(rows)}/score`);
  await page.locator('input.live').waitFor();
}

/** Of the table of indicators, counted from 0. */
const rowOf = (page: Page, number: number) => page.locator('.grid-table.long tbody tr').nth(number);
const boxOf = (place: Locator) => place.evaluate((element) => element.getBoundingClientRect().toJSON() as DOMRect);
const isAlive = (page: Page, number: number): Promise<boolean> => rowOf(page, number).locator('td').first().evaluate((cell) => cell.checkVisibility({ contentVisibilityAuto: true }));

it('lays out what is near first and the rest by and by, and is whole for those who are read to and who print', async () => {
  const { page } = await browser.open();
  // Nobody finds a moment without work: nothing comes later.
  await page.addInitScript(() => Object.assign(window, { requestIdleCallback: (act: () => void) => (window as unknown as { waiting: (() => void)[] }).waiting.push(act), waiting: [] }));
  await openLongTable(page);
  expect([await isAlive(page, 0), await isAlive(page, 480)]).toEqual([true, false]);
  await page.emulateMedia({ media: 'print' });
  expect(await isAlive(page, 300)).toBe(true);
  await page.emulateMedia({ media: 'screen' });

  // Moment after moment.
  await page.waitForFunction(() => {
    (window as unknown as { waiting: (() => void)[] }).waiting.splice(0).forEach((act) => act());
    return [...document.querySelectorAll('.grid-table.long td')].every((cell) => cell.checkVisibility({ contentVisibilityAuto: true }));
  });
  // All rows and headings of one table, by what they are, as the browser tells a screen reader.
  const protocol = await page.context().newCDPSession(page);
  const { nodes } = await protocol.send('Accessibility.getFullAXTree');
  const count = (role: string): number => nodes.filter(({ role: its, ignored }) => its?.value === role && !ignored).length;
  expect([count('table'), count('row'), count('rowheader')]).toEqual([2, 2 + 1 + rows + spare, 1 + rows + spare]);
  expect(count('columnheader')).toBe(await page.locator('.grid-table thead th').count());
});

it('is whole in a browser that does not tell when it has nothing to do, as Safari', async () => {
  const { page } = await browser.open();
  await page.addInitScript(() => Object.assign(window, { requestIdleCallback: undefined, cancelIdleCallback: undefined }));
  await openLongTable(page);
  await page.waitForFunction(() => [...document.querySelectorAll('.grid-table.long td')].every((cell) => cell.checkVisibility({ contentVisibilityAuto: true })));
  expect(await page.locator('.grid-table.long tbody tr').count()).toBe(rows + spare);
});

it('leads to a far cell and back, under headings that stay over their columns', async () => {
  const { page } = await browser.open();
  await openLongTable(page);
  const live = page.locator('input.live');
  await rowOf(page, rows - 1).locator('td.slot').nth(2).click();
  await page.keyboard.press('Enter');
  expect(await live.getAttribute('aria-label')).toContain('新的一行');
  await rowOf(page, 1).locator('td.slot').nth(2).click();
  for (let row = 0; row < 40; row += 1) await page.keyboard.press('Enter');
  expect(await live.getAttribute('aria-label')).toContain('示范指标42');
  const { top, left, width } = await boxOf(rowOf(page, 41).locator('td.slot').nth(2));
  const over = await boxOf(live);
  expect([over.top, over.left, over.width]).toEqual([top, left, width]);
  const heading = await boxOf(page.locator('.grid-table.long thead th').nth(3));
  const ground = await boxOf(page.locator('.grid-scroll'));
  expect([heading.left, heading.width, heading.top]).toEqual([left, width, ground.top + 1]);
});

it('changes the row that was written and the live input with a key that leaves a cell, and nothing else on the page', async () => {
  const { page } = await browser.open();
  await openLongTable(page);
  await rowOf(page, 3).locator('td.slot').nth(4).click();
  await page.keyboard.type('91%');
  await page.keyboard.press('Enter'); // from now on something waits to be saved
  await page.keyboard.type('92%');
  const changed = await page.evaluate(changedByEnter);
  expect(await rowOf(page, 4).locator('td.slot').nth(4).textContent()).toBe('92%');
  expect(changed).toEqual(['cell 5:4', 'live input']);
  const [cell, over] = [await boxOf(rowOf(page, 5).locator('td.slot').nth(4)), await boxOf(page.locator('input.live'))];
  expect([over.top, over.left, over.height]).toEqual([cell.top, cell.left, cell.height]);
});

/** Runs in the page. @returns what was changed until everything that the key asked for is drawn */
async function changedByEnter(): Promise<string[]> {
  const nameOf = (node: Node): string => {
    const element = node instanceof Element ? node : node.parentElement;
    const place = element?.closest('[data-at]')?.getAttribute('data-at');
    if (typeof place === 'string') return `cell ${place}`;
    return element?.closest('input.live') ? 'live input' : (element?.outerHTML.slice(0, 80) ?? 'the page');
  };
  const changed = new Set<string>();
  const seen = new MutationObserver((changes) => changes.forEach(({ target }) => changed.add(nameOf(target))));
  seen.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  document.querySelector('input.live')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve(); // before anything that waits for a moment without keys
  seen.disconnect();
  return [...changed].sort();
}
