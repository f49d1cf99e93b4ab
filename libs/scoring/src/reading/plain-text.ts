// What a person typed, brought to one width and one set of signs, so that readers see one spelling. It never drops a digit or a sign of meaning,
// and never glues two figures together that stood apart.

/** Longer texts are sentences; nothing in them is read as a figure. */
const READABLE_LENGTH = 60;

const SAME_SIGNS: readonly (readonly [RegExp, string])[] = [
  [/[\u2212\u2013\u2014\u2015\uFE63]/g, '-'],
  [/[\u301C\u223C]/g, '~'],
  [/[≧⩾⪰≮]|>=|=>/g, '≥'],
  [/[≦⩽⪯≯]|<=|=</g, '≤'],
  [/\uFE65/g, '>'],
  [/\uFE64/g, '<'],
  [/\uFE6A/g, '%'],
  [/\uFE5D|\u3014/g, '('],
  [/\uFE5E|\u3015/g, ')'],
];

const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
const SPACE = '[\\s\\u00A0\\u2000-\\u200F\\u3000\\uFEFF]';
const SPACES = new RegExp(SPACE, 'g');
const GROUPED = new RegExp(`^([^\\d]*\\d{1,3})((?: \\d{3}){2,})(?![\\d ])`);
/** A space or a line between two figures separates them; 1 000 000 is one figure, 12 100 may be two. */
const BETWEEN_FIGURES = new RegExp(`([\\d０-９%％‰])${SPACE}+(?=[-+≥≤><=＞＜＝≧≦]?[\\d０-９])`, 'g');

/** Any character that plainText would change; most cells have none. */
const NEEDS_WORK =
  /[\s\u00A0\u2000-\u200F\u2013-\u2015\u3000\uFEFF\uFF01-\uFF5E\u2212\uFE63-\uFE65\uFE6A\uFE5D\uFE5E\u3014\u3015\u301C\u223C≧⩾⪰≮≦⩽⪯≯]|>=|=>|<=|=</;

export function plainText(raw: string): string {
  if (!NEEDS_WORK.test(raw)) return raw;
  const apart = raw
    .trim()
    .replace(GROUPED, (_all, head: string, groups: string) => head + groups.replace(/ /g, ''))
    .replace(BETWEEN_FIGURES, '$1；');
  const narrow = apart
    .replace(SPACES, '')
    .replace(FULL_WIDTH, (sign) =>
      sign === '，' || sign === '；' ? sign : String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
    );
  return SAME_SIGNS.reduce((text, [from, to]) => text.replace(from, to), narrow);
}

/** So long that no remark taken off would leave a value; asked before any pattern looks at the text, since patterns may be slow on it. */
export function isLongText(text: string): boolean {
  return text.length > 4 * READABLE_LENGTH;
}

export function isReadableLength(text: string): boolean {
  return text.length <= READABLE_LENGTH;
}

/** Nothing, or one of the strokes that people put into a cell to say "nothing". */
export function isBlank(raw: string | null | undefined): boolean {
  return raw === null || raw === undefined || /^[-/\\.…·*_]*$/.test(plainText(raw));
}

/** A reason cell that says nothing: blank, or just "none", or "no deviation" beside points that were taken. */
export function hasNoReason(raw: string | null | undefined): boolean {
  return (
    isBlank(raw) ||
    /^(?:(?:无|没有|暂无|不存在)(?:偏差|偏离|差异|原因|说明|异常|情况|问题|分析|改进|整改|措施|[及和、])*|none|n\/a|不适用)[。.]?$/i.test(
      plainText(raw ?? ''),
    )
  );
}
