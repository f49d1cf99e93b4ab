// P1: whatever ends the browser in the middle of a reason – killed by the system, the tab closed –, the text is there again when the person
// comes back: the unit's reason beside its row, and a reviewer's adjustment, remark and opinion.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { cellOf, emptyForm, enter, publicPassword } from './arrange';
import { launchWithProfile } from './open-browser';
import { filledForm, signed } from './review-stage';

const reason = '22.01 万元为招标节约，见采';
const why = '合同第 2 页的金额与填报';
const remark = '请附采购合同的补充';
const profiles: string[] = [];
const open: BrowserContext[] = [];
afterAll(async () => {
  await Promise.all(open.map((context) => context.close()));
  for (const profile of profiles) rmSync(profile, { recursive: true, force: true });
});

interface Sitting {
  page: Page;
  context: BrowserContext;
  profile: string;
}

async function sit(profile = mkdtempSync(join(tmpdir(), 'jishen-profile-'))): Promise<Sitting> {
  if (!profiles.includes(profile)) profiles.push(profile);
  const context = await launchWithProfile(profile);
  open.push(context);
  return { context, page: context.pages()[0] ?? (await context.newPage()), profile };
}

/** What is typed is on the disk a blink later. */
const onDisk = async (page: Page, text: string): Promise<void> => {
  await page.waitForFunction(
    (wanted) =>
      new Promise((done, fail) => {
        const asked = indexedDB.open('jishen');
        asked.onerror = () => fail(new Error('no database'));
        asked.onsuccess = () => {
          const all = asked.result.transaction('copies').objectStore('copies').getAll();
          all.onsuccess = () => {
            asked.result.close();
            done(String(all.result).includes(wanted));
          };
        };
      }),
    text,
  );
};

/** No word to the page, nothing saved at the last moment. */
async function kill({ context }: Sitting): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
  const pid = processInfo.find(({ type }) => type === 'browser')?.id;
  if (pid === undefined) throw new Error('the browser does not say which process it is');
  const gone = new Promise((done) => context.once('close', done));
  process.kill(pid, 'SIGKILL');
  await gone;
}

/** Nothing reaches the server any more: what is there afterwards was kept here. */
const cutSaves = (page: Page): Promise<unknown> => page.route(/\/(events|review-draft)$/, (route) => route.abort('connectionreset'));

async function typeReason(page: Page, id: string): Promise<void> {
  await enter(page, 'shazitang.preparer', publicPassword, `/forms/${id}/score`);
  await cutSaves(page);
  await cellOf(page, '政府采购执行率和规范性', 2).click();
  await page.getByRole('complementary', { name: '本行' }).getByRole('heading', { name: '政府采购执行率和规范性' }).waitFor();
  await page.getByLabel('原因和说明').pressSequentially(reason);
}

async function findReason(page: Page, id: string): Promise<void> {
  await enter(page, 'shazitang.preparer', publicPassword, `/forms/${id}/score?row=procurement`); // the log-in may have gone with the browser
  await page.getByLabel('原因和说明').waitFor();
  expect(await page.getByLabel('原因和说明').inputValue()).toBe(reason);
}

async function typeReview(page: Page, id: string): Promise<void> {
  await enter(page, 'shifan.department', publicPassword, `/forms/${id}/review`);
  await cutSaves(page);
  const panel = page.getByRole('complementary', { name: '本行审核' });
  await panel.getByLabel('复核分（0 到').fill('1');
  await panel.getByLabel('理由').pressSequentially(why);
  await panel.getByLabel('审核意见').pressSequentially(remark);
}

async function findReview(page: Page, id: string): Promise<void> {
  await enter(page, 'shifan.department', publicPassword, `/forms/${id}/review`);
  const panel = page.getByRole('complementary', { name: '本行审核' });
  await panel.getByLabel('复核分（0 到').waitFor();
  expect([await panel.getByLabel('复核分（0 到').inputValue(), await panel.getByLabel('理由').inputValue(), await panel.getByLabel('审核意见').inputValue()]).toEqual(['1', why, remark]);
}

const cases = [
  ['the reason of a row', emptyForm, typeReason, findReason, reason],
  ["a reviewer's adjustment and remark", underReview, typeReview, findReview, remark],
] as const;

async function underReview(): Promise<string> {
  const id = await filledForm({ procurement: '2' });
  await signed(id, 'shazitang.unit-head');
  return id;
}

it.each(cases)('%s, the browser killed', async (_what, make, type, find, last) => {
  const id = await make();
  const before = await sit();
  await type(before.page, id);
  await onDisk(before.page, last);
  await kill(before);
  const after = await sit(before.profile);
  await find(after.page, id);
});

it.each(cases)('%s, the tab closed', async (_what, make, type, find, last) => {
  const id = await make();
  const { page, context } = await sit();
  await type(page, id);
  await onDisk(page, last);
  await page.close();
  await find(await context.newPage(), id);
});
