// What a preview may consist of: text, headings, lists and tables. No link, no picture, no style, no script, no attribute but spans.
import sanitizeHtml from 'sanitize-html';
import { fileLimits } from '../files/file-limits';

const options: sanitizeHtml.IOptions = {
  allowedTags: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'br', 'strong', 'em', 'u', 's', 'sub', 'sup', 'ul', 'ol', 'li', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'caption'],
  allowedAttributes: { td: ['colspan', 'rowspan'], th: ['colspan', 'rowspan'] },
  // Headings of a document stand below those of the page.
  transformTags: { h1: 'h4', h2: 'h4', h3: 'h5', h4: 'h5', h5: 'h6', h6: 'h6' },
  disallowedTagsMode: 'discard',
  nestingLimit: 40,
};

/** `cut`: the rest was left out. */
export function cleanHtml(html: string): { html: string; cut: boolean } {
  const cut = html.length > fileLimits.htmlChars;
  return { html: sanitizeHtml(cut ? html.slice(0, fileLimits.htmlChars) : html, options), cut };
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const asText = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => signs[sign] ?? sign);
