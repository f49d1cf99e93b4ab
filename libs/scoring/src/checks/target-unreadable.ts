// TARGET_UNREADABLE: the target cannot be read as one value although something countable was meant. Words against words are no finding.
import { onRow, type ProjectCheck } from './check';

export const targetUnreadable: ProjectCheck = ({ indicators }) =>
  indicators.flatMap(({ indicator, row, target, actual, typed }) => {
    if (target.kind === 'number' || target.kind === 'date' || target.kind === 'blank') return [];
    if (target.kind === 'words' && actual.kind !== 'number' && actual.kind !== 'date') return [];
    return [
      onRow(
        row,
        'TARGET_UNREADABLE',
        'note',
        `指标值「${typed.target}」${target.why}，不能按数值计算，得分须由人评定。`,
        { target: indicator.target },
      ),
    ];
  });
