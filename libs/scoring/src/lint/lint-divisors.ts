// Divisors of a formula that are 0 whatever is filled in: such a formula can be read and never be worked out. Divisors that depend on
// data are no fault of the rule; they are told where the data make them 0.
import { evaluateFormula } from '../formula/evaluate-formula';
import type { Formula, FormulaNode } from '../formula/syntax';

/** One sentence for each, in reading order. */
export function lintDivisors(formula: Formula): string[] {
  return nodesOf(formula.root).flatMap((node) => {
    if (node.kind !== 'arithmetic' || node.sign !== '÷') return [];
    const { right } = node;
    if (nodesOf(right).some(({ kind }) => kind === 'name')) return [];
    const worked = evaluateFormula({ text: formula.text, type: right.type, root: right, names: [] }, () => null);
    return worked.ok && worked.value === '0' ? [`第 ${right.at + 1} 个字处：除数总是 0，这个公式永远算不出`] : [];
  });
}

function nodesOf(node: FormulaNode): FormulaNode[] {
  return [node, ...childrenOf(node).flatMap(nodesOf)];
}

function childrenOf(node: FormulaNode): readonly FormulaNode[] {
  if (node.kind === 'number' || node.kind === 'name') return [];
  if (node.kind === 'call') return node.args;
  return 'operand' in node ? [node.operand] : [node.left, node.right];
}
