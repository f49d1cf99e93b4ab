// Every key that the grid promises, pressed in a real browser: walking, editing, leaving, copying, filling, taking back, going to the next
// empty cell and to the issues before and after. The list that `?` shows names them all.
import { cellOf, emptyForm, enter, publicPassword, untilSaved } from './arrange';
import { browserForFile } from './open-browser';

const browser = browserForFile();

/** A form with the hands on its keys. */
async function grid() {
  const { page, context } = await browser.open();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await enter(page, 'shazitang.preparer', publicPassword, `/forms/${await emptyForm()}/base`);
  const cell = (row: string, column: number) => cellOf(page, row, column);
  const text = async (row: string, column: number) => (await cell(row, column).textContent()) ?? '';
  const live = page.locator('input.live');
  const at = async () => (await live.getAttribute('aria-label'))?.split('，').slice(0, 2).join('，');
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  return { page, cell, text, live, at, press };
}

it('walks, edits and leaves by keys alone', async () => {
  const { page, cell, text, live, at, press } = await grid();
  await cell('三公经费', 0).click();
  expect(await at()).toBe('三公经费，2019年决算数');

  // Enter ↓, Tab →, Shift reverses: while walking and while typing.
  await press('Enter', 'Tab', 'Shift+Enter', 'Shift+Tab');
  expect(await at()).toBe('三公经费，2019年决算数');
  await page.keyboard.type('6.6');
  await press('Tab');
  await page.keyboard.type('6.64');
  await press('Enter');
  expect(await at()).toBe('公务用车购置和维护经费，2020年预算数');
  await page.keyboard.type('5.94');
  await press('Shift+Enter');
  expect([await at(), await text('三公经费', 0), await text('公务用车购置和维护经费', 1)]).toEqual(['三公经费，2020年预算数', '6.6', '5.94']);

  // F2 begins with what stands there, Esc gives the change up; a second Esc, and Tab leaves the grid.
  await press('F2');
  expect(await live.inputValue()).toBe('6.64');
  await page.keyboard.type('9');
  await press('Escape');
  expect(await text('三公经费', 1)).toBe('6.64');
  await press('Tab');
  expect([await at(), await live.evaluate((input) => input === document.activeElement)]).toEqual(['三公经费，2020年决算数', true]);
  await press('Escape', 'Shift+Tab');
  expect(await live.evaluate((input) => input === document.activeElement)).toBe(false);
  await press('Tab');
  expect(await live.evaluate((input) => input === document.activeElement)).toBe(true);

  await untilSaved(page);
});

it('copies, fills, takes back and finds by keys alone, and lists them all', async () => {
  const { page, cell, text, at, press } = await grid();
  await cell('三公经费', 0).click();
  await page.keyboard.type('6.6');
  await press('Tab');
  await page.keyboard.type('6.64');
  await press('Enter');
  await page.keyboard.type('5.94');
  await press('Enter');

  // What is selected is copied, pasted elsewhere, and taken back in one step.
  await cell('三公经费', 0).click();
  await press('Shift+ArrowRight', 'Control+c');
  await cell('公用经费', 0).click();
  await press('Control+v');
  expect([await text('公用经费', 0), await text('公用经费', 1)]).toEqual(['6.6', '6.64']);
  await press('Control+z');
  expect([await text('公用经费', 0), await text('公用经费', 1)]).toEqual(['', '']);

  // Ctrl+D takes the cell above down, or the first row of what is selected through all of it.
  await cell('其中：公车购置', 1).click();
  await press('Control+d');
  expect(await text('其中：公车购置', 1)).toBe('5.94');
  await press('Delete');
  expect(await text('其中：公车购置', 1)).toBe('');

  // Ctrl+↓ goes to the next empty cell; Alt+↓ and Alt+↑ to the issues after and before, also out of a cell that is being typed into.
  await cell('三公经费', 0).click();
  await press('Control+ArrowDown');
  expect(await at()).toBe('三公经费，2020年决算数');
  await page.keyboard.type('约三');
  await press('Enter');
  await cell('公用经费', 0).click();
  await page.keyboard.type('约一百');
  await press('Alt+ArrowUp');
  expect([await at(), await text('公用经费', 0)]).toEqual(['三公经费，2020年决算数', '△约一百']);
  await press('Alt+ArrowDown');
  expect(await at()).toBe('公用经费，2019年决算数');
  await press('Alt+ArrowDown');
  expect(await at()).toBe('三公经费，2020年决算数');
  await untilSaved(page);

  // The list names them.
  await press('Escape', 'Shift+Tab');
  await press('?');
  const list = (await page.getByRole('dialog', { name: '快捷键' }).locator('kbd').allTextContents()).join(' ');
  for (const key of ['Enter', 'Tab', 'F2', 'Esc', 'Ctrl+C', 'Ctrl+V', 'Ctrl+Z', 'Ctrl+D', 'Ctrl+↓', 'Alt+↓', 'Alt+↑', 'Delete']) expect(list).toContain(key);
});

it('takes for each cell what was typed for it, from the first key on', async () => {
  const { page } = await grid();
  await page.waitForLoadState('networkidle');
  // Everything that the next grid shows is here already: nothing that arrives later puts it right.
  await page.getByRole('link', { name: '自评打分', exact: true }).click();
  await page.getByRole('heading', { name: '自评打分' }).waitFor({ state: 'attached' });
  await page.locator('td.slot').first().click({ force: true });
  for (const score of ['2', '4', '5.5', '0', '1']) {
    await page.keyboard.type(score);
    await page.keyboard.press('Enter');
  }
  await untilSaved(page);
  const typed = await page.evaluate(() => [...document.querySelectorAll('td.slot')].map((cell) => (cell.lastChild?.textContent ?? '').trim()).filter((text) => text !== ''));
  expect(typed).toEqual(['2', '4', '5.5', '0', '1']);
});
