// Lines of the table of screens: what the bureau does with a form beside signing it, each dialog with something left out.
import type { Page } from 'playwright-core';
import { pressed, type ScreenLine } from './screen-line';

const button = (name: string) => (page: Page) => page.getByRole('button', { name, exact: true });
/** Sent as it is: what is missing is said at its field. */
const tried = (name: string) => async (page: Page): Promise<void> => {
  await pressed(name, name)(page);
  await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
  await page.getByRole('dialog').getByRole('alert').first().waitFor();
};

export const screensOfActs: readonly ScreenLine[] = [
  { name: 'home, published, for who corrects it', as: 'yuhua.performance', to: ({ published }) => `/forms/${published}`, ready: button('更正'), more: { correcting: tried('更正') } },
  { name: 'home, for who may cancel it', as: 'yuhua.performance', to: ({ empty }) => `/forms/${empty}`, ready: button('作废'), more: { cancelling: tried('作废') } },
  { name: 'home, for who may open it again', as: 'yuhua.bureau-head', to: ({ published }) => `/forms/${published}`, ready: button('重新打开'), more: { reopening: tried('重新打开') } },
];
