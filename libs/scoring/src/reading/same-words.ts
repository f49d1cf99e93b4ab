// 「新建水厂1座」 beside 「新建水厂1座」: where the same words stand in front of both figures, they say what both count, and the figures may be
// compared. It never drops words that turn the figure into something else: 每, 第, 前, 约, more, less, none.
import { plainText } from './plain-text';
import { taken } from './taken';

const IN_FRONT = /^([\u4e00-\u9fff()、:]{2,30}?)(?=[-≥≤><=]?\d|不[少低超高]|[大小]于|至少|最多)/;
const CHANGES_MEANING = /^[每第前后近约逾超]|[增减升降提压缩扩翻涨跌不无未非零每第前约近]|预计|计划|达$/;

/** The two cells without the words that both begin with; null where they do not begin alike. */
export function withoutSameWords(target: string, actual: string): readonly [string, string] | null {
  const [left, right] = [plainText(target), plainText(actual)];
  const words = taken(IN_FRONT.exec(left), 1);
  if (words === '' || words !== taken(IN_FRONT.exec(right), 1) || CHANGES_MEANING.test(words)) return null;
  return [left.slice(words.length), right.slice(words.length)];
}
