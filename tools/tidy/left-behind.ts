// What is left behind by accident: tests that are singled out or skipped, debts without an owner, placeholder people.
// The words are spelt with brackets so that this file does not find itself.
import ts from 'typescript';
import type { Check, Finding } from './check';
import { eachNode, lineOf, programsOf, typescriptOf } from './source-tree';

const words =
  /\b(TO[D]O|FIX[M]E|HA[C]K|XX[X])\b|@ts-(ig[n]ore|noch[e]ck)|张[三]|李[四]|王[五]|赵[六]|\b(John|Jane) D[o]e\b|[l]orem ipsum/;
const narrowed = /^(it|test|describe)(\.each|\.concurrent)*\.(only|skip|todo|failing)\b/;
const prefixed = /^(fit|fdescribe|ftest|xit|xtest|xdescribe)$/;

export const leftBehind: Check = {
  name: 'left-behind',
  rule: 'no .only, no .skip, no debt markers, no placeholder people',
  run: (tree) => {
    const findings: Finding[] = [];
    for (const path of typescriptOf(tree)) {
      const ast = tree.ast(path);
      eachNode(ast, (node) => {
        if (!ts.isCallExpression(node) || ts.isCallExpression(node.expression)) return;
        const callee = node.expression.getText();
        if (!narrowed.test(callee) && !prefixed.test(callee)) return;
        findings.push({ path, line: lineOf(ast, node.getStart()), message: `${callee.slice(0, 40)}( hides tests` });
      });
    }
    for (const path of programsOf(tree)) {
      tree.lines(path).forEach((text, index) => {
        const word = words.exec(text)?.[0];
        if (word) findings.push({ path, line: index + 1, message: `«${word}»: do it, or write an issue` });
      });
    }
    return findings;
  },
};
