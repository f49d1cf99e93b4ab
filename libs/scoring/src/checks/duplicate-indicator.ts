// DUPLICATE_INDICATOR: the same indicator stands twice: same name under the same level, or same name with the same target anywhere.
import { plainText } from '../reading/plain-text';
import { onRow, type ProjectCheck } from './check';

export const duplicateIndicator: ProjectCheck = ({ indicators }) => {
  const firstIndex = new Map<string, number>();
  return indicators.flatMap(({ indicator, row }) => {
    const name = plainText(indicator.name);
    const marks = [
      `level ${name} ${plainText(indicator.level2 ?? '')}`,
      `target ${name} ${plainText(indicator.target ?? '')}`,
    ];
    const twin = marks.map((mark) => firstIndex.get(mark)).find((index) => index !== undefined);
    for (const mark of marks) if (!firstIndex.has(mark)) firstIndex.set(mark, indicator.index);
    if (twin === undefined || name === '') return [];
    const message = `「${indicator.name}」与第 ${twin} 行重复，请核对是不是写了两次。`;
    return [onRow(row, 'DUPLICATE_INDICATOR', 'note', message, { firstIndex: twin })];
  });
};
