// Every screen that there is, wide and on a phone, filled, empty, refused and with a dialog open: no accessibility fault that axe
// can find, no sideways scrolling, and no word on it that is not Chinese.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { browserForFile } from './open-browser';
import { atTheApi, emptyForm, enter, publicPassword } from './arrange';

const browser = browserForFile();
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** Names of keys and programs, the display names of the demonstration's accounts, and the browsers' own words. */
const allowed = /\b(Enter|Tab|Esc|Delete|Ctrl|Alt|Shift|F2|Excel|WPS|Word|PDF|OFD|png|jpg|webp|docx?|xlsx?|wps|et|[CVZDx])\b|[a-z]+(-?\d)?\.[a-z-]+/g;

async function look(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 160)).slice(0, 3)])).toEqual([]);
  const text = await page.evaluate(() => {
    const hidden = [...document.querySelectorAll('[aria-label], [placeholder], [title]')].map((each) => ['aria-label', 'placeholder', 'title'].map((name) => each.getAttribute(name) ?? '').join(' '));
    return [document.title, document.body.innerText, ...hidden].join('\n');
  });
  const left = text.replaceAll(allowed, ' ');
  expect(left.match(/[A-Za-z]{2,}|[0-9a-f]{8}-[0-9a-f]{4}|\d{4}-\d\d-\d\dT|\{\{|\[object/g) ?? []).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
}

const parts = ['', '/base', '/score', '/evidence', '/checks'];

jest.setTimeout(180_000); // axe walks every node of every screen

describe.each([
  ['wide', { width: 1440, height: 900 }],
  ['on a phone', { width: 390, height: 844 }],
])('%s', (_name, size) => {
  const lookAtParts = async (account: string, id: string) => {
    const { page, context } = await browser.open(size);
    await enter(page, account, publicPassword, `/forms/${id}`);
    for (const part of parts) {
      await page.goto(`/forms/${id}${part}`);
      await page.getByRole('heading', { level: 2 }).first().waitFor();
      await look(page);
    }
    await context.close();
  };

  it('log-in, worklist, an empty box, the list of keys', async () => {
    const { page } = await browser.open(size);
    await page.goto('/log-in');
    await page.getByRole('region', { name: '演示账号' }).waitFor();
    await look(page);
    await enter(page, 'shifan.department', publicPassword, '/worklist');
    await page.getByRole('table').waitFor();
    await look(page);
    await page.goto('/worklist?box=submitted');
    await page.getByRole('heading', { name: '还没有由您发起的自评件' }).waitFor();
    await page.getByRole('button', { name: '快捷键' }).click();
    await page.getByRole('dialog', { name: '快捷键' }).waitFor();
    await look(page);
    await page.goto('/forms/0198c0de-0000-7000-8000-000000000000');
    await page.getByRole('heading', { name: '没有找到这份自评件' }).waitFor();
    await look(page);
  });

  it('a form that was filled and returned', async () => {
    const [filled = ''] = await (await atTheApi('shifan-5.preparer')).worklist();
    await lookAtParts('shifan-5.preparer', filled);
  });

  it('a form with nothing in it', async () => lookAtParts('shazitang.preparer', await emptyForm()));

  it('a form that is another person’s turn', async () => {
    const [waiting = ''] = await (await atTheApi('shifan-1.unit-head')).worklist();
    await lookAtParts('shifan-1.unit-head', waiting);
  });
});

it('fits an old office screen without sideways scrolling', async () => {
  const { page } = await browser.open({ width: 1366, height: 768 });
  const id = await emptyForm();
  await enter(page, 'shazitang.preparer', publicPassword, `/forms/${id}`);
  for (const part of parts) {
    await page.goto(`/forms/${id}${part}`);
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  }
});
