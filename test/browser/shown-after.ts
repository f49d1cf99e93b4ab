// How long a person waits: from their own click, key, paste or typing (or from the end of an answer, or the beginning of the document) to the
// frame in which all that they wait for stands on the screen. Timed inside the page, by its clock: what the driver of the test needs to find a
// button, or to hear of an answer, is no wait of theirs. It judges nothing.
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
  /** When the wait began; undefined: it has not. */
  const beginning = (): (() => number | undefined) => {
    if (from === 'document') return () => 0;
    if (typeof from === 'string') {
      let at: number | undefined;
      addEventListener(from, ({ timeStamp }) => (at = timeStamp), { capture: true, once: true });
      return () => at;
    }
    const answers = () => performance.getEntriesByType('resource').filter(({ name }) => name.endsWith(from.answerOf)) as PerformanceResourceTiming[];
    const before = answers().length;
    return () => answers()[before]?.responseEnd;
  };
  const isThere = ({ selector, text = '', count = 1 }: Shown): boolean => {
    const found = [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
    return found.length >= count && found.some((element) => element.textContent.includes(text));
  };
  const began = beginning();
  const waited = new Promise<number>((resolve, reject) => {
    setTimeout(() => reject(new Error(`was not shown: ${JSON.stringify(shown)}`)), 90_000);
    const look = (): void => {
      const at = began();
      if (at === undefined || (leaving !== undefined && location.pathname.includes(leaving)) || !shown.every(isThere)) return void requestAnimationFrame(look);
      // What this frame shows is on the screen when the next one begins.
      requestAnimationFrame(() => resolve(performance.now() - at));
    };
    requestAnimationFrame(look);
  });
  Object.assign(window, { waited });
}
