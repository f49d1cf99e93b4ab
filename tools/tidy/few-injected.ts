// A class that is handed more than five things does more than one. Any constructor counts, decorated or not.
import ts from 'typescript';
import type { Check, Finding } from './check';
import { eachNode, isTest, lineOf, typescriptOf } from './source-tree';

const maxInjected = 5;

export const fewInjected: Check = {
  name: 'few-injected',
  rule: `a constructor takes at most ${maxInjected} things`,
  run: (tree) => {
    const findings: Finding[] = [];
    for (const path of typescriptOf(tree).filter((candidate) => !isTest(candidate))) {
      const ast = tree.ast(path);
      eachNode(ast, (node) => {
        if (!ts.isConstructorDeclaration(node) || node.parameters.length <= maxInjected) return;
        const owner = node.parent.name?.text ?? 'a nameless class';
        findings.push({
          path,
          line: lineOf(ast, node.getStart()),
          message: `${owner} takes ${node.parameters.length}`,
        });
      });
    }
    return findings;
  },
};
