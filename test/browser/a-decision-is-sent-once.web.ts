// A decision whose answer is lost is asked for and told; nothing closes it while it is on its way, who went elsewhere is not fetched back, and
// words that could not be saved while a colleague has the form open are said by the decision and lie nowhere as unsaved.
import type { Page, Route } from 'playwright-core';
import { atTheApi, colleagueOf, enter, publicPassword } from './arrange';
import { browserForFile } from './open-browser';
import { detail, filledForm, must, signed } from './review-stage';

const browser = browserForFile();
const events = '**/api/submissions/*/events';

async function atReview(holder: { account: string; password: string } = { account: 'shifan.department', password: publicPassword }, form?: string) {
  const id = form ?? (await filledForm());
  if (form === undefined) await signed(id, 'shazitang.unit-head');
  const { page } = await browser.open();
  await enter(page, holder.account, holder.password, `/forms/${id}/process`);
  await page.getByRole('link', { name: '审核', exact: true }).click();
  await page.getByRole('button', { name: '同意', exact: true }).click();
  return { id, page, sheet: page.getByRole('dialog', { name: '确认同意' }) };
}

/** The decision on its way, until it is let through. */
async function held(page: Page, through: (route: Route) => Promise<void>): Promise<{ onItsWay: Promise<void>; letThrough: () => void }> {
  let letThrough: () => void = () => undefined;
  const gate = new Promise<void>((done) => (letThrough = done));
  let arrived: () => void = () => undefined;
  const onItsWay = new Promise<void>((done) => (arrived = done));
  await page.route(events, async (route: Route) => {
    arrived();
    await gate;
    await through(route);
  });
  return { onItsWay, letThrough };
}

it('stays open while it is on its way; where the answer is lost the record is asked, and it was made once', async () => {
  const { id, page, sheet } = await atReview();
  const { onItsWay, letThrough } = await held(page, async (route) => {
    await route.fetch();
    await route.abort('connectionreset');
  });
  await sheet.getByRole('button', { name: '确认同意' }).click();
  await onItsWay;
  await page.keyboard.press('Escape');
  await sheet.getByRole('button', { name: '取消' }).click({ force: true });
  expect(await sheet.isVisible()).toBe(true);
  letThrough();
  await sheet.getByText('正在核对是否已经办成').waitFor();
  await page.waitForURL((url) => !url.pathname.includes(id));
  const reviewer = await atTheApi('shifan.department');
  expect((await detail(reviewer, id)).level).toBe('bureau-section');
});

it('fetches nobody back who went elsewhere meanwhile', async () => {
  const { id, page, sheet } = await atReview();
  const { onItsWay, letThrough } = await held(page, (route) => route.continue());
  await sheet.getByRole('button', { name: '确认同意' }).click();
  await onItsWay;
  await page.evaluate(() => history.back());
  await page.waitForURL(`**/forms/${id}/process`);
  const answered = page.waitForResponse((answer) => answer.url().endsWith('/events'));
  letThrough();
  await answered;
  await page.getByText('财政局业务科室').first().waitFor();
  expect(new URL(page.url()).pathname).toBe(`/forms/${id}/process`);
});

it('leaves nothing unsaved behind of what it said while a colleague had the form open', async () => {
  const id = await filledForm();
  await signed(id, 'shazitang.unit-head');
  const colleague = await colleagueOf('shifan.department', '示范同事');
  must(await (await atTheApi('shifan.department')).post(`/api/submissions/${id}/review-hold`, { act: 'OPEN' }));
  const { page, sheet } = await atReview(colleague, id);
  await sheet.getByLabel('意见（可不写）').fill('已核对');
  await sheet.getByRole('button', { name: '确认同意' }).click();
  await page.waitForURL((url) => !url.pathname.includes(id));
  const copies = await page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('jishen/draft/')));
  expect(copies).toEqual([]);
});
