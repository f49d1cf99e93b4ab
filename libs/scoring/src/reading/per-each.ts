// 「每人每月100元」 is 100元/人/月: the words in front of a figure that say what it is counted for. It never reads the figure.
const EACH =
  /^(?:每(?:一)?(?:个月|半年|人|户|生|名|位|件|例|亩|村|社区|校|班|次|场|天|日|周|月|季度|季|学期|公里|㎡|吨|个|台|套|辆))+(?=\D{0,8}\d)/;

export interface Each {
  /** As a unit takes it: `/人/月`, or nothing. */
  per: string;
  rest: string;
}

export function takeEach(text: string): Each {
  const found = EACH.exec(text)?.[0] ?? '';
  const per = found
    .replace(/每一?/g, '/')
    .replace(/个月/g, '月')
    .replace(/季(?!度)/g, '季度');
  return { per, rest: text.slice(found.length) };
}
