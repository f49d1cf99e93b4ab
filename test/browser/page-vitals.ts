// What the browser itself says of a page: largest paint, the longest wait of an interaction for its frame, how far things were shifted
// about. Collected inside the page from its first moment on; it judges nothing.
import type { BrowserContext, Page } from 'playwright-core';

export interface Vitals {
  /** Since the beginning of the navigation, ms. */
  readonly largestPaint: number;
  /** Of the slowest interaction, ms; 0 where there was none that took a frame. */
  readonly slowestInteraction: number;
  /** The worst window of shifts, as browsers count them: gaps of a second, five seconds in all. */
  readonly shift: number;
}

export async function collectVitals(context: BrowserContext): Promise<void> {
  await context.addInitScript(collect);
}
export const vitalsOf = async (page: Page): Promise<Vitals> => page.evaluate(() => (window as unknown as { vitals: Vitals }).vitals);

/** Runs in the page. */
function collect(): void {
  const vitals = { largestPaint: 0, slowestInteraction: 0, shift: 0, windowSum: 0, windowBegin: 0, lastShift: 0 };
  Object.assign(window, { vitals });
  const observe = (type: string, see: (entry: PerformanceEntry) => void, more: object = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({ type, buffered: true, ...more });
  observe('largest-contentful-paint', ({ startTime }) => (vitals.largestPaint = startTime));
  observe('event', (entry) => {
    const { interactionId = 0 } = entry as PerformanceEntry & { interactionId?: number };
    if (interactionId > 0) vitals.slowestInteraction = Math.max(vitals.slowestInteraction, entry.duration);
  }, { durationThreshold: 16 });
  observe('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (hadRecentInput) return;
    const goesOn = entry.startTime - vitals.lastShift < 1_000 && entry.startTime - vitals.windowBegin < 5_000;
    vitals.windowSum = goesOn ? vitals.windowSum + value : value;
    if (!goesOn) vitals.windowBegin = entry.startTime;
    vitals.lastShift = entry.startTime;
    vitals.shift = Math.max(vitals.shift, vitals.windowSum);
  });
}
