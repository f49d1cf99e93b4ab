// The whole case of 砂子塘 2020 in one go: from an empty form over the printed table out of the clipboard, self scores, reasons and evidence,
// through every level – the head of the unit on a phone –, a return and a second round, an adjustment, to the sign-off. At the end the
// unit's own score stands beside the reviewed one, the timeline gives clause and reason, and the stored trail verifies.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { formOf, shippedRuleSets } from '@jishen/scoring';
import { pdfOf } from '@jishen/testing';
import type { Locator, Page } from 'playwright-core';
import { cellOf, emptyForm, enter, pasteText, publicPassword, untilSaved } from './arrange';
import { browserForFile } from './open-browser';
import { ownHouse } from './own-house';
import { printedBaseTable } from './printed-base-table';

const browser = browserForFile();
const root = join(__dirname, '..', '..');
const case2020 = JSON.parse(readFileSync(join(root, 'cases', 'shazitang-2020.json'), 'utf8')) as { answers: Record<string, { value: string }>; claimed: Record<string, string> };
const form = formOf(shippedRuleSets().find(({ id }) => id === 'yuhua-2020-overall') ?? fail());
/** One claim is not what the figures give: 1.6. */
const claims: Record<string, string> = { ...case2020.claimed, procurement: '2', total: '92.5' };
const contested = '政府采购执行率和规范性';
const firstReason = '全部采购按规定程序办理，合同见附件';
const secondReason = '22.01 万元为招标节约，见采购合同第 2 页';
const remark = '请写明少采购的 22.01 万元是怎么回事';
const adjustment = '执行率 95.85%，按标准应得 1.6 分，招标节约不抵减';

it('goes from an empty form to the sign-off, and everything that was done stands in a trail that verifies', async () => {
  const id = await emptyForm();
  const unit = await at('shazitang.preparer', `/forms/${id}`);
  await fillBaseData(unit);
  await claimEveryRow(unit);
  await answerEveryRow(unit);
  await explainInTheChecks(unit);
  await attachTheContract(unit);
  await handIn(unit);
  await headOfUnitAgrees(id);
  await agree(await at('shifan.department', `/forms/${id}/review`), id);
  const bureau = await at('yuhua.bureau-section', `/forms/${id}/review`);
  await sendBack(bureau, id);

  await answerTheReturn(unit, id);
  await headOfUnitAgrees(id);
  await adjustAndAgree(bureau, id);
  const head = await at('yuhua.bureau-head', `/forms/${id}/review`);
  expect(await head.getByRole('complementary', { name: '本行审核' }).getByText('已调整：2 → 1.6').locator('..').textContent()).toContain(adjustment);
  await agree(head, id);
  await standsAtTheEnd(unit, id);
}, 240_000);

async function at(account: string, path: string, size?: { width: number; height: number }): Promise<Page> {
  const { page } = await browser.open(size);
  await enter(page, account, publicPassword, path);
  return page;
}

async function fillBaseData(page: Page): Promise<void> {
  await page.getByRole('link', { name: '继续填报' }).click();
  await cellOf(page, '三公经费', 0).click();
  await pasteText(page, printedBaseTable);
  // The one figure that only the report has.
  await cellOf(page, '部门整体支出预算调整', 3).click();
  await page.keyboard.type('5808.7');
  await page.keyboard.press('Enter');
  await untilSaved(page);
}

const toFirstRow = (page: Page): Promise<void> => cellOf(page, form.rows[0]?.name ?? '', 2).click({ force: true }); // the live field lies over the cell that is active already
const panelOf = (page: Page): Locator => page.getByRole('complementary', { name: '本行' });

/** Down the column. */
async function claimEveryRow(page: Page): Promise<void> {
  await page.getByRole('link', { name: '自评打分', exact: true }).click();
  await toFirstRow(page);
  for (const key of [...form.rows.map((row) => row.key), 'total']) {
    await page.keyboard.type(claims[key] ?? fail());
    await page.keyboard.press('Enter');
  }
  await untilSaved(page);
}

/** What the standard asks of each row, in the panel beside it. */
async function answerEveryRow(page: Page): Promise<void> {
  const panel = panelOf(page);
  await toFirstRow(page);
  expect(form.rows.length).toBe(24);
  for (const row of form.rows) {
    await panel.getByRole('heading', { name: row.name, exact: true }).waitFor();
    for (const { key, label, unit, choices } of row.cells) {
      const value = case2020.answers[`${row.key}.${key}`]?.value;
      if (value === undefined) continue;
      const field = panel.getByLabel(unit === null || label.endsWith(`（${unit}）`) ? label : `${label}（${unit}）`, { exact: true });
      await (choices.length > 0 ? field.selectOption(value) : field.fill(value));
    }
    if (row !== form.rows.at(-1)) await panel.getByRole('button', { name: '下一行' }).click();
  }
  await untilSaved(page);
}

async function explainInTheChecks(page: Page): Promise<void> {
  await page.getByRole('link', { name: '校验', exact: true }).click();
  const checks = page.locator('.check-list > li');
  await checks.filter({ hasText: contested }).getByRole('button', { name: '说明', exact: true }).click();
  expect(await checks.allTextContents()).toEqual([expect.stringMatching(/自评 2 分，按规则计算为 1\.6 分.*507\.99.*530 = 95\.85%/)]);
  await checks.getByLabel('原因和说明').fill(firstReason);
  await checks.getByText('已说明').waitFor();
  await untilSaved(page);
}

async function attachTheContract(page: Page): Promise<void> {
  await page.getByRole('link', { name: '自评打分', exact: true }).click();
  await cellOf(page, contested, 2).click();
  await panelOf(page).getByRole('heading', { name: contested }).waitFor();
  const evidence = page.getByRole('region', { name: '佐证', exact: true });
  await evidence.locator('input[type=file]').setInputFiles({ name: '采购合同.pdf', mimeType: '', buffer: pdfOf(2) });
  await evidence.getByRole('heading', { name: '佐证（已附 1 份）' }).waitFor();
}

async function handIn(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: '这份自评件的各部分' }).getByRole('link', { name: '送审' }).click();
  await page.getByText('没有必改和待说明的事项，可以送审。').waitFor();
  // The preview is the form that goes out.
  await page.locator('.paper', { hasText: '92.5' }).first().waitFor();
  expect(await page.locator('.papers').innerText()).toMatch(/5808\.7/);
  await page.getByRole('button', { name: '送审', exact: true }).click();
  await page.getByText('已送出').waitFor();
}

async function headOfUnitAgrees(id: string): Promise<void> {
  const phone = await at('shazitang.unit-head', `/forms/${id}/review`, { width: 390, height: 844 });
  await phone.locator('.card', { hasText: contested }).waitFor();
  expect(await phone.locator('.card').count()).toBe(1); // only what differs
  await agree(phone, id);
  await phone.context().close();
}

async function agree(page: Page, id: string): Promise<void> {
  await page.getByRole('button', { name: '同意', exact: true }).click();
  const sheet = page.getByRole('dialog', { name: '确认同意' });
  // The button and not the field has the focus: no keyboard comes up over it on a phone.
  await sheet.locator('button:focus', { hasText: '确认同意' }).click();
  await page.waitForURL(({ pathname }) => !pathname.includes(id));
}

async function sendBack(page: Page, id: string): Promise<void> {
  await page.locator('.review-list tr[data-row]', { hasText: contested }).click();
  await page.getByLabel('审核意见').fill(remark);
  await page.getByRole('button', { name: '退回（1 条）' }).click();
  await page.getByRole('dialog', { name: '退回' }).getByRole('button', { name: '退回 1 条' }).click();
  await page.waitForURL(({ pathname }) => !pathname.includes(id));
}

async function answerTheReturn(page: Page, id: string): Promise<void> {
  await page.goto(`/forms/${id}`);
  const asked = page.getByRole('region', { name: '上次退回' });
  await asked.getByText(remark).waitFor();
  await asked.getByRole('link', { name: contested }).click();
  await page.getByLabel('原因和说明').fill(secondReason);
  await untilSaved(page);
  await handIn(page);
  // Who signed in the round before does not sign again, and is not told as having signed this one.
  await page.getByText(/^「主管部门审核」此前已同意.*不再重签$/).waitFor();
}

async function adjustAndAgree(page: Page, id: string): Promise<void> {
  await page.goto(`/forms/${id}/review`);
  await page.getByRole('button', { name: '只看改动 1', pressed: true }).waitFor();
  const changed = page.locator('.review-list tr[data-row]');
  expect(await changed.allTextContents()).toEqual([expect.stringContaining(`${firstReason} → ${secondReason}`)]);
  const panel = page.getByRole('complementary', { name: '本行审核' });
  expect(await panel.textContent()).toContain(`您上次的意见：${remark}`);
  await panel.getByLabel('复核分（0 到').fill('1.6');
  await panel.getByRole('radio', { name: /政府采购执行率100%计1分/ }).check();
  await panel.getByLabel('理由').fill(adjustment);
  await page.getByText('本行减 0.4 分；合计变为 92.1，等级“优”').waitFor();
  await agree(page, id);
}

async function standsAtTheEnd(page: Page, id: string): Promise<void> {
  await page.goto(`/forms/${id}/score`);
  expect([await cellOf(page, contested, 2).textContent(), await cellOf(page, contested, 3).textContent()]).toEqual(['2', '1.6']);
  expect((await page.locator('.form-head').textContent())?.replaceAll(/\s+/gu, ' ')).toMatch(/自评合计 92\.5审定合计 92\.1等级 优.*已审定/);
  await page.getByRole('link', { name: '过程', exact: true }).click();
  const line = page.locator('.facts-list > li', { hasText: `「${contested}」由 2 调整为 1.6 分` });
  await line.getByText('看明细').click();
  expect(await line.textContent()).toMatch(new RegExp(`演示财政局业务科室审核人.*条款：政府采购执行率100%计1分.*理由：${adjustment}`));
  expect(await page.locator('.facts-list > li', { hasText: /在「.+」同意/ }).count()).toBe(5);
  // `npm run audit:verify` on the database of this house: it ends well only where all is sound.
  const command = [process.execPath, ['-r', join(root, 'tools', 'load-typescript.cjs'), join(root, 'tools', 'audit-verify.ts')], { cwd: root, env: { ...process.env, NODE_OPTIONS: '', DATABASE_URL: '', INIT_CWD: root, DATA_DIR: ownHouse.data } }] as const;
  const { stdout } = await promisify(execFile)(...command);
  expect(stdout).toMatch(/^雨花区：完好；\d+ 条流、\d+ 条记录、\d+ 行台账/m);
}

function fail(): never {
  throw new Error('the case and its rule set have every row');
}
