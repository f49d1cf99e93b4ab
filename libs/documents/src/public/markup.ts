// HTML that is made of parts: what is put into it is text and is written as text, whatever it says; only markup made here stays markup. Pure.

/** Markup that was made by `html`, and cannot be made otherwise. */
export class Markup {
  private constructor(readonly text: string) {}
  static of(strings: TemplateStringsArray, parts: readonly Part[]): Markup {
    return new Markup(strings.reduce((whole, string, index) => whole + written(parts[index - 1]) + string));
  }
}
type Part = string | number | Markup | null | undefined | readonly Part[];

export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup => Markup.of(strings, parts);

function written(part: Part): string {
  if (part === null || part === undefined) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'object') return part.map(written).join('');
  return String(part).replaceAll(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}
const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
