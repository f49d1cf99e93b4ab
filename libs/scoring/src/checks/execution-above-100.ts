// EXECUTION_ABOVE_100: more was spent than the adjusted budget allowed. It never changes the points; the rule set says what is paid.
import { compare, percentOf, roundHalfUp } from '../decimal';
import { onRow, type ProjectCheck } from './check';

export const executionAbove100: ProjectCheck = ({ funds, execution }) => {
  const { adjusted, executed } = funds;
  if (adjusted === null || executed === null || compare(adjusted, '0') <= 0 || compare(executed, adjusted) <= 0)
    return [];
  const rate = roundHalfUp(percentOf(executed, adjusted), 2);
  const message = `执行数 ${executed} 超过全年预算数 ${adjusted}，执行率 ${rate}%，请说明超出部分的来源，或核对预算数是否漏了追加。`;
  return [onRow(execution, 'EXECUTION_ABOVE_100', 'warning', message, { executed, adjusted, ratePercent: rate })];
};
