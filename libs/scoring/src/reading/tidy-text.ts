// Plain text made ready for reading: thousands marks, spellings of units, remarks that carry no figure. It never drops a figure: what may be
// two figures stays two.
import { withDigits } from './chinese-numerals';

/** What people add after a figure to say that it was reached; it changes nothing about the figure. */
const REMARK =
  /[,，;；。](?:已|均|全部|按时|按期|如期|超额|顺利)*(?:完成|达标|到位|达到|合格|符合要求|完成任务|达到目标|达到预期|无偏差)$/;
/** 100%合格: what the rate is of, which the row says too. */
const RATE_REMARK = /^(.*\d[%‰])(?:合格|达标|覆盖|完成|到位|发放|通过|准确|及时)$/;
const INCLUDED = /\((含|不含)(?:本数|\d+(?:\.\d+)?%?)?\)/g;
const EMPTY_BRACKETS = /\((?!含|不含)[^()\d]*\)$/;

export function tidyText(plain: string): string {
  return withDigits(
    joinThousands(plain)
      .replace(/^(?:[¥￥]|人民币)(?=\d)/, '')
      .replace(/平方米|平米|m²|m2(?!\d)/gi, '㎡')
      .replace(/m3(?!\d)/gi, 'm³')
      .replace(INCLUDED, '($1)')
      .replace(EMPTY_BRACKETS, '')
      .replace(/[。;；,，、.]+$/, '')
      .replace(REMARK, '')
      .replace(RATE_REMARK, '$1'),
  ).replace(/^负(?=\d)/, '-');
}

/** 1,234.56 is one figure; 1，234 typed with a Chinese comma may be two, unless more groups or a decimal point follow. */
function joinThousands(text: string): string {
  return text
    .replace(/(?<![\d.,，])\d{1,3}(?:,\d{3})+(?![\d,，])/g, (figure) => figure.replace(/,/g, ''))
    .replace(/(?<![\d.,，])\d{1,3}(?:，\d{3})+(?:\.\d+)?(?![\d,，])/g, (figure) =>
      /，.*，|\./.test(figure) ? figure.replace(/，/g, '') : figure,
    );
}

/** The words that say a figure is only expected, or only roughly known. */
export function isEstimate(text: string): boolean {
  return /预计|预估|估计|估算|暂估|拟于/.test(text);
}

export function isApproximate(text: string): boolean {
  return /^(?:大约|约|将近|接近|近)(?=-?\d)|\d(?:余|多|几)|(?:左右|上下)$|[万千百亿](?:余|多)/.test(text);
}
