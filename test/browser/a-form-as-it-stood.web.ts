// S15 and as-of: from a fact of the timeline one looks at the form as it stood then, which says that it is the past, offers nothing to do, and has
// the scores of that moment beside those of today.
import { atTheApi, enter, publicPassword } from './arrange';
import { browserForFile } from './open-browser';
import { filledForm, must, signed } from './review-stage';

const browser = browserForFile();

it('the score before an adjustment is seen from the fact before it', async () => {
  const id = await filledForm({ procurement: '2' });
  await signed(id, 'shazitang.unit-head');
  const department = await atTheApi('shifan.department');
  must(await department.act(id, { type: 'ADJUST_SCORE', row: 'procurement', score: '1.6', clause: '评分标准整条', reason: '按合同核减，见第 3 页' }));
  const { page } = await browser.open();
  await enter(page, 'yuhua.auditor', publicPassword, `/forms/${id}/process`);
  const lookAt = async (sentence: RegExp): Promise<string[]> => {
    await page.locator('.facts-list li').filter({ hasText: sentence }).first().getByRole('link', { name: '看当时的样子' }).click();
    await page.getByText(/只供查看，不能办理/).waitFor();
    const cells = await page.getByRole('row', { name: /^政府采购执行率和规范性/ }).getByRole('cell').allTextContents();
    expect(await page.locator('.decision-bar').count()).toBe(0);
    return cells.slice(1);
  };
  expect(await lookAt(/^.*在「单位负责人.*」同意/)).toEqual(['2', '2', '1.6', '—', '2']);
  await page.getByRole('link', { name: '回到现在的过程' }).click();
  expect(await lookAt(/由 2 调整为 1.6 分/)).toEqual(['2', '2', '1.6', '1.6', '1.6']);
});
