// Numbers written in Chinese characters before a measure word (三次, 十二个月, 百分之九十五) as digits. It never touches words that only
// contain a numeral (一定, 一流, 统一), and reads whole numbers below 10 000 only.

import { taken } from './taken';

const DIGITS = '零一二三四五六七八九';
const NUMERAL = '[零〇一二两三四五六七八九十百千]{1,9}';
const MEASURES =
  '次|个|场|项|件|人次|人|名|户|处|家|所|座|台|辆|份|篇|套|批|轮|天|年|个月|小时|公里|起|例|条|支|只|棵|亩|元|%';
const COUNTED = new RegExp(
  `^((?:[≥≤><=]|不少于|不低于|不超过|至少|每(?:年|半年|季度|月|周|天|日|人|户)|全年|共|完成|开展)*)(${NUMERAL})(${MEASURES})((?:及?以[上下内])?)$`,
);
const PERCENT = new RegExp(`百分之(百|-?\\d+(?:\\.\\d+)?|${NUMERAL}(?:点[零一二三四五六七八九]{1,4})?)`, 'g');

export function withDigits(text: string): string {
  const shown = text
    .replace(PERCENT, (all, written: string) => percentText(written) ?? all)
    .replace(/^百分百$/, '100%')
    .replace(/^零$/, '0');
  const match = COUNTED.exec(shown);
  if (match === null) return shown;
  const value = valueOf(taken(match, 2));
  return value === null ? shown : `${taken(match, 1)}${value}${taken(match, 3)}${taken(match, 4)}`;
}

function percentText(written: string): string | null {
  if (written === '百') return '100%';
  if (/^-?\d/.test(written)) return `${written}%`;
  const [whole = '', places = ''] = written.split('点');
  const value = valueOf(whole);
  if (value === null) return null;
  const digits = [...places].map((sign) => String(DIGITS.indexOf(sign))).join('');
  return digits === '' ? `${value}%` : `${value}.${digits}%`;
}

/** 十二 → 12, 一百零五 → 105; null where the characters are no number in the usual order. */
function valueOf(written: string): string | null {
  const text = written.replace(/〇/g, '零').replace(/两/g, '二').replace(/^十/, '一十');
  if (text === '零') return '0';
  const match = /^(?:(.)千)?(?:零?(.)百)?(?:零?(.)十)?(?:零?(.))?$/.exec(text);
  if (match === null || text.startsWith('零') || text.endsWith('零')) return null;
  const places = match.slice(1).map((sign) => (sign === undefined ? '0' : String(DIGITS.indexOf(sign))));
  if (places.some((place) => place === '-1')) return null;
  const value = places.join('').replace(/^0+/, '');
  return value === '' ? null : value;
}
