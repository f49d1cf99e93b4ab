// Acceptance 7: every text of every screen – what is seen, titles, tips, labels for screen readers – holds no English word outside the
// allow list, no code, UUID, raw time, undefined, HTTP number. Over what each demonstration account sees first.
import type { Page } from 'playwright-core';
import { browserForFile } from './open-browser';
import { atTheApi, comeIn } from './arrange';

const browser = browserForFile();
/** Names of keys, programs and kinds of file; the number by which a fault can be asked about. */
const allowed = /\b(Enter|Tab|Esc|Delete|Ctrl|Alt|Shift|F2|Excel|WPS|Word|PDF|OFD|png|jpg|webp|docx?|xlsx?|wps|et|[CVZDx])\b|事件号 \d{8}-\d{4}/g;
const faults = /[A-Za-z]{2,}|[0-9a-f]{8}-[0-9a-f]{4}|\d{4}-\d\d-\d\dT|[A-Z]+_[A-Z_]+|\{\{|\[object|\b[45]\d\d\b(?=\s*错误)/g;

async function textsOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const named = [...document.querySelectorAll('[aria-label], [placeholder], [title], [alt]')].map((each) => ['aria-label', 'placeholder', 'title', 'alt'].map((name) => each.getAttribute(name) ?? '').join(' '));
    const choices = [...document.querySelectorAll('option, input:not([type=password], [type=checkbox], [type=radio], [name=username]), textarea')].map((each) => (each instanceof HTMLOptionElement ? each.text : (each as HTMLInputElement).value));
    return [document.title, document.body.textContent ?? '', ...named, ...choices].join('\n');
  });
}

async function read(page: Page, where: string): Promise<void> {
  expect(await page.getAttribute('html', 'lang')).toBe('zh-CN');
  // Written so by a person of the demonstration, or a ready-made style of the component library, which nobody sees.
  const texts = (await textsOf(page)).replaceAll(/@media[^}]*\}|\.[a-z-]+\{[^}]*\}/g, ' ');
  expect([where, [...new Set(texts.replaceAll(allowed, ' ').match(faults) ?? [])]]).toEqual([where, []]);
}

jest.setTimeout(240_000);

it('over the first screen and the first form of every account of the demonstration', async () => {
  const { page: first } = await browser.open();
  const { accounts } = (await (await first.request.get('/api/demonstration')).json()) as { accounts: { account: string; password: string }[] };
  for (const { account } of accounts) {
    const { page, context } = await browser.open();
    await comeIn(page, account);
    await page.goto('/worklist');
    await page.locator('table, .empty').first().waitFor();
    await read(page, `${account}, worklist`);
    const [id] = await (await atTheApi(account)).worklist();
    if (id) {
      await page.goto(`/forms/${id}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await read(page, `${account}, form`);
    }
    await context.close();
  }
});
