// How long a person waits: from their own click, key, paste or typing (or from the end of an answer, or the beginning of the document) to the frame in which all that they wait for
// stands on the screen. Timed inside the page, by its clock: what the driver of the test needs to find a button, or to hear of an answer, is no wait
// of theirs. It judges nothing.
import type { Page } from 'playwright-core';

export interface Shown {
  readonly selector: string;
  /** Some element of the selector says it. */
  readonly text?: string;
  /** So many of them at least; left out: one. */
  readonly count?: number;
}
export interface Waiting {
  /** `document`: the address was just opened. */
  readonly from: 'document' | 'click' | 'keydown' | 'paste' | 'input' | { readonly answerOf: string };
  readonly shown: readonly Shown[];
  /** The address that is left. */
  readonly leaving?: string;
}

/** @returns milliseconds to the end of the frame that shows it */
export async function shownAfter(page: Page, waiting: Waiting, act: () => Promise<unknown> = async () => undefined): Promise<number> {
  await page.evaluate(watch, waiting);
  await act();
  return page.evaluate(() => (window as unknown as { waited: Promise<number> }).waited);
}

/** Runs in the page. */
function watch({ from, shown, leaving }: Waiting): void {
  let began = from === 'document' ? 0 : undefined;
  const ends = (): number[] => (typeof from === 'string' ? [] : performance.getEntriesByType('resource').flatMap((entry) => (entry.name.endsWith(from.answerOf) ? [(entry as PerformanceResourceTiming).responseEnd] : [])));
  const endsBefore = ends().length;
  if (typeof from === 'string') addEventListener(from, ({ timeStamp }) => (began ??= timeStamp), { capture: true, once: true });
  const isThere = ({ selector, text = '', count = 1 }: Shown): boolean => {
    const found = [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
    return found.length >= count && found.some((element) => element.textContent.includes(text));
  };
  const waited = new Promise<number>((resolve, reject) => {
    setTimeout(() => reject(new Error(`was not shown: ${JSON.stringify(shown)}`)), 90_000);
    const look = (): void => {
      began ??= ends()[endsBefore];
      const from = began;
      const there = from !== undefined && (leaving === undefined || !location.pathname.includes(leaving)) && shown.every(isThere);
      // What this frame shows is on the screen when the next one begins.
      requestAnimationFrame(from !== undefined && there ? () => resolve(performance.now() - from) : look);
    };
    requestAnimationFrame(look);
  });
  Object.assign(window, { waited });
}
