// BUDGET_CUT_TO_SPENDING: the budget was lowered to exactly what was spent, so that execution is 100 % by construction.
import { compare } from '../decimal';
import { onRow, type ProjectCheck } from './check';

export const budgetCutToSpending: ProjectCheck = ({ funds, execution }) => {
  const { initial, adjusted, executed } = funds;
  if (initial === null || adjusted === null || executed === null) return [];
  if (compare(adjusted, executed) !== 0 || compare(executed, initial) >= 0) return [];
  const message = `年初预算 ${initial}，全年预算调成了与执行数相同的 ${executed}，执行率因此总是 100%，请说明调减的依据。`;
  return [onRow(execution, 'BUDGET_CUT_TO_SPENDING', 'warning', message, { initial, adjusted, executed })];
};
