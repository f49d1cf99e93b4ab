// A preparer hands in a picture and a PDF by the file chooser, is told what is wrong with a third, ties them, looks at pages, submits;
// then nothing can be added, untied or put out of use, and the reviewer sees the same pages, on a phone too.
import { docxOf, pdfOf, pngOf } from '@jishen/testing';
import { browserForFile } from './open-browser';
import { atTheApi, enter, filledForm, publicPassword } from './arrange';

const browser = browserForFile();
const picked = (name: string, buffer: Buffer) => ({ name, mimeType: '', buffer });

it('evidence is handed in, tied, looked at, and kept once it was submitted', async () => {
  const { page } = await browser.open();
  const id = await filledForm();
  await enter(page, 'shazitang.preparer', publicPassword, `/forms/${id}/evidence`);
  await page.getByRole('heading', { name: '还没有佐证' }).waitFor();
  await page.getByText(/每份不超过 50 兆/).waitFor();

  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '添加佐证' }).click();
  await (await chooser).setFiles([picked('采购合同.pdf', pdfOf(3)), picked('现场照片.png', pngOf(900, 600, 5)), picked('网页.pdf', Buffer.from('<html>'))]);
  const uploads = page.getByRole('list', { name: '正在上传' });
  await uploads.getByText(/^按内容看，这不是可以接收的文件/).waitFor();
  await uploads.getByRole('button', { name: '不再上传「网页.pdf」' }).click();
  await page.getByRole('button', { name: '未关联（2）' }).waitFor();

  await page.getByRole('combobox', { name: '关联到行：采购合同.pdf' }).selectOption({ label: '绩效目标合理性' });
  await page.getByRole('button', { name: '取消关联「绩效目标合理性」' }).waitFor();
  await page.getByRole('button', { name: '未关联（1）' }).click();
  await page.getByRole('combobox', { name: '关联到行：现场照片.png' }).selectOption({ label: '预算执行率' });
  await page.getByRole('heading', { name: '每份佐证都已关联到行' }).waitFor();

  await page.getByRole('button', { name: '按文件（2）' }).click();
  await page.getByRole('button', { name: '预览「采购合同.pdf」' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: '佐证：采购合同.pdf' });
  await dialog.getByText('第 1 页，共 3 页').waitFor();
  await page.keyboard.press('ArrowRight');
  const second = dialog.getByRole('img', { name: '「采购合同.pdf」第 2 页' });
  await second.waitFor();
  await expect(second.evaluate((img: HTMLImageElement) => img.decode().then(() => img.naturalWidth))).resolves.toBe(1280);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });

  await page.goto(`/forms/${id}`);
  await page.getByText('已附 2 份').waitFor();
  await page.getByRole('navigation', { name: '这份自评件的各部分' }).getByRole('link', { name: '送审' }).click();
  await page.getByRole('button', { name: /^送审/ }).click();
  await page.getByText('已送出').waitFor();

  await page.goto(`/forms/${id}/evidence`);
  await page.getByText(/佐证已随内容送审，现在不能添加/).first().waitFor();
  expect(await page.getByRole('button', { name: '添加佐证' }).getAttribute('aria-disabled')).toBe('true');
  for (const button of await page.getByRole('button', { name: '停用' }).all()) expect(await button.getAttribute('aria-disabled')).toBe('true');
  expect(await page.getByRole('button', { name: /^取消关联/ }).count()).toBe(0);

  const { page: phone } = await browser.open({ width: 390, height: 844 });
  await enter(phone, 'shazitang.unit-head', publicPassword, `/forms/${id}/evidence`);
  await phone.getByRole('button', { name: '预览「现场照片.png」' }).click();
  const picture = phone.getByRole('img', { name: '「现场照片.png」第 1 页' });
  await expect(picture.evaluate((img: HTMLImageElement) => img.decode().then(() => img.naturalWidth))).resolves.toBe(640);
  expect(await phone.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
});

it('a reviewer opens the evidence of a row by a key, adds their own, and rests an adjustment on it', async () => {
  const id = await filledForm();
  const preparer = await atTheApi('shazitang.preparer');
  const sent = await preparer.upload(`/api/submissions/${id}/evidence?rows=budget-execution`, '决算报表.pdf', pdfOf(2));
  expect([sent.status, (await preparer.act(id, { type: 'SUBMIT' })).status, (await (await atTheApi('shazitang.unit-head')).act(id, { type: 'APPROVE' })).status]).toEqual([200, 200, 200]);
  const { page } = await browser.open();
  await enter(page, 'shifan.department', publicPassword, `/forms/${id}/review`);
  await page.getByRole('button', { name: /^全部/ }).click();
  const row = page.locator('.review-list tr[data-row="budget-execution"]');
  await row.filter({ hasText: '1 份' }).focus();
  await page.keyboard.press('o');
  const dialog = page.getByRole('dialog', { name: '佐证：决算报表.pdf' });
  await dialog.getByText('第 1 页，共 2 页').waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-row'))).toBe('budget-execution');

  await page.locator('.panel input[type=file]').setInputFiles(picked('核查底稿.pdf', pdfOf(1)));
  await page.locator('.panel').getByText('审核所附').waitFor();
  await page.getByLabel('复核分（0 到').fill('4');
  await page.locator('#adjust-clause input').first().check();
  await page.getByLabel('理由').fill('支出数与底稿第 1 页不一致');
  await page.getByLabel('依据材料').selectOption({ label: '核查底稿.pdf' });
  await page.getByLabel('依据材料').selectOption({ label: '决算报表.pdf' });
  await page.getByLabel('「决算报表.pdf」第几页').fill('3');
  await page.getByText('所选的材料只有 2 页，没有第 3 页').waitFor();
  await page.getByLabel('「决算报表.pdf」第几页').fill('２');
  await page.getByText('已记下，随同意或退回一并生效').waitFor();
  await page.getByTestId('save-line').filter({ hasText: /^已保存/ }).waitFor();
  await page.getByRole('button', { name: '同意', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: '确认同意' }).click();
  await page.waitForURL(({ pathname }) => !pathname.includes(id));
  const { items } = (await preparer.get(`/api/submissions/${id}/evidence`)).json as { items: { name: string; origin: string; cited: boolean }[] };
  await page.goto(`/forms/${id}/process`);
  await page.getByText('依据材料：核查底稿.pdf、决算报表.pdf 第 2 页').waitFor({ state: 'attached' });
  // Pressing a file that is cited opens it on its page: in the history, and for the next level beside the row.
  const cited = page.getByRole('button', { name: '决算报表.pdf 第 2 页' });
  await page.locator('.facts-list details', { has: page.getByText('依据材料：') }).locator('summary').click();
  await cited.click();
  await dialog.getByText('第 2 页，共 2 页').waitFor();
  await dialog.getByRole('button', { name: '关闭' }).click();
  await dialog.waitFor({ state: 'detached' });
  const next = await browser.open();
  await enter(next.page, 'yuhua.bureau-section', publicPassword, `/forms/${id}/review`);
  await next.page.getByRole('button', { name: /^全部/ }).click();
  await next.page.locator('.review-list tr[data-row="budget-execution"]').click();
  await next.page.locator('.panel').getByRole('button', { name: '决算报表.pdf 第 2 页' }).click();
  await next.page.getByRole('dialog', { name: '佐证：决算报表.pdf' }).getByText('第 2 页，共 2 页').waitFor();
  expect(items.map(({ name, origin, cited }) => [name, origin, cited])).toEqual([['决算报表.pdf', 'unit', true], ['核查底稿.pdf', 'review', true]]);
});

it('a row takes files where it is filled in, and an upload goes on by itself after the line was cut', async () => {
  const { page, context } = await browser.open();
  const id = await filledForm();
  await enter(page, 'shazitang.preparer', publicPassword, `/forms/${id}/score`);
  const evidence = page.getByRole('region', { name: '佐证', exact: true });
  await evidence.getByRole('button', { name: '给本行添加佐证' }).waitFor();
  await context.setOffline(true);
  await evidence.locator('input[type=file]').setInputFiles(picked('情况说明.docx', docxOf('<w:p><w:r><w:t>情况说明</w:t></w:r></w:p>')));
  await evidence.getByText('网络中断，恢复后自动继续').waitFor();
  await context.setOffline(false);
  await evidence.getByRole('heading', { name: '佐证（已附 1 份）' }).waitFor();
  await evidence.getByRole('button', { name: '情况说明.docx' }).click();
  await page.getByRole('dialog').getByRole('group', { name: '文件内容' }).getByText('情况说明').waitFor();
  const listed = (await (await atTheApi('shazitang.preparer')).get(`/api/submissions/${id}/evidence`)).json as { items: { rows: string[] }[] };
  expect(listed.items.map(({ rows }) => rows.length)).toEqual([1]);
});
