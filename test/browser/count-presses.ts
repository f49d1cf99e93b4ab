// Counts what a person does to a page with hand and key, for the tests of how many steps an errand takes: presses of mouse or finger, and
// keys that are no text. Words that are typed are not counted, as in the table of errands (UX §2); a paste is one.
import type { BrowserContext, Page } from 'playwright-core';

export async function countPresses(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const kept = 'spec/presses';
    const count = () => sessionStorage.setItem(kept, String(Number(sessionStorage.getItem(kept)) + 1));
    addEventListener('pointerdown', count, true);
    addEventListener('paste', count, true);
    addEventListener('keydown', ({ key, target, ctrlKey }) => {
      const typed = key.length === 1 && !ctrlKey && target instanceof Element && target.matches('input, textarea');
      if (!typed && !['Control', 'Shift', 'Alt', 'Meta'].includes(key)) count();
    }, true);
  });
}

/** Since the last time it was asked. */
export async function pressesIn(page: Page): Promise<number> {
  return page.evaluate(() => {
    const found = Number(sessionStorage.getItem('spec/presses'));
    sessionStorage.removeItem('spec/presses');
    return found;
  });
}
