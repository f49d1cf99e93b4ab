// The budgets of the screens that look at a whole district: 200 units over three years, seeded. What a person waits for.
import type { Page } from 'playwright-core';
import { comeIn } from './arrange';
import { elapsed, ms, readingMs, type Measured } from './measured';
import { vitalsOf } from './page-vitals';
import { seededInHouse } from './seeded-house';
import { shownAfter } from './shown-after';

const district = { code: 'bench20', units: 200, years: 3, late: 20 };

/** Before the line and the processor are slowed: it is no part of what is measured. */
export const seedForProgress = (): Promise<unknown> => seededInHouse(district);

export async function progressBudgets(page: Page): Promise<Measured[]> {
  const lines = page.locator('.progress-table tbody tr');
  await comeIn(page, `${district.code}.performance`);
  const first = await elapsed(async () => {
    await page.goto('/cycles');
    await lines.first().waitFor();
  });
  const painted = (await vitalsOf(page)).largestPaint;
  const late = page.getByRole('navigation', { name: '范围' }).getByRole('link', { name: /^逾期 \d+$/ });
  await page.waitForTimeout(readingMs);
  const filtered = await shownAfter(page, { from: 'click', shown: [{ selector: 'main [role=status]', text: `共 ${district.late} 件` }] }, () => late.click());
  const file = await elapsed(() => page.context().request.get(`/api/cycles/${new URL(page.url()).pathname.split('/').at(-1) ?? ''}/progress`, { headers: { accept: 'text/csv' } }));
  await comeIn(page, `${district.code}.head`);
  await page.goto('/overview');
  await page.locator('.overview').waitFor();
  const { largestPaint, shift } = await vitalsOf(page);
  return [
    ms('S20 progress of 200: first rows', first, 2500), ms('S20 progress of 200: largest paint', painted, 2500), ms('S20 filter to the late ones', filtered, 300), ms('S20 file of the list', file, 1000),
    ms('overview: largest paint', largestPaint, 2500), { what: 'overview: layout shift', figure: shift, limit: 0.05, unit: '' },
  ];
}
