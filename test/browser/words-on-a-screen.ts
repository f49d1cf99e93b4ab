// What on a screen is not Chinese: every text that is seen, titles, tips, labels for screen readers – English words outside the allow
// list, codes, UUIDs (but for what the page itself marks as written so in every language: accounts, addresses), raw times, undefined, HTTP numbers. It judges nothing.
import type { Page } from 'playwright-core';

/** Names of keys, programs and kinds of file; the number by which a fault can be asked about. */
const allowed = /\b(Enter|Tab|Esc|Delete|Ctrl|Alt|Shift|F2|Excel|WPS|Word|PDF|pdf|OFD|png|jpg|webp|docx?|xlsx?|csv|wps|et|[CVZDx])\b|事件号 \d{8}-\d{10}/g;
const faults = /[A-Za-z]{2,}|[0-9a-f]{8}-[0-9a-f]{4}|\d{4}-\d\d-\d\dT|[A-Z]+_[A-Z_]+|\{\{|\[object|\b[45]\d\d\b(?=\s*错误)/g;

async function textsOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const seen: string[] = [];
    while (walker.nextNode() !== null) if (walker.currentNode.parentElement?.closest('[translate="no"], noscript') === null) seen.push(walker.currentNode.textContent ?? '');
    const named = [...document.querySelectorAll('[aria-label], [placeholder], [title], [alt]')].map((each) => ['aria-label', 'placeholder', 'title', 'alt'].map((name) => each.getAttribute(name) ?? '').join(' '));
    const choices = [...document.querySelectorAll('option, input:not([type=password], [type=checkbox], [type=radio], [name=username]), textarea')].filter((each) => each.closest('[translate="no"]') === null).map((each) => (each instanceof HTMLOptionElement ? each.text : (each as HTMLInputElement).value));
    return [document.title, ...seen, ...named, ...choices].join('\n');
  });
}

/** Each once; none is as it should be. */
export async function foreignWords(page: Page): Promise<string[]> {
  // Written so by a person of the demonstration, or a ready-made style of the component library, which nobody sees.
  const texts = (await textsOf(page)).replaceAll(/@media[^}]*\}|\.[a-z-]+\{[^}]*\}/g, ' ');
  return [...new Set(texts.replaceAll(allowed, ' ').match(faults) ?? [])];
}
