// A function is read in one look. The callbacks of `describe` only group tests and are not counted.
import ts from 'typescript';
import type { Check, Finding } from './check';
import { eachNode, lineOf, typescriptOf } from './source-tree';

const maxLines = 70;

export const functionLength: Check = {
  name: 'function-length',
  rule: `a function has at most ${maxLines} lines`,
  run: (tree) => {
    const findings: Finding[] = [];
    for (const path of typescriptOf(tree)) {
      const ast = tree.ast(path);
      eachNode(ast, (node) => {
        if (!ts.isFunctionLike(node) || !('body' in node) || !node.body || groupsTests(node)) return;
        const first = lineOf(ast, node.getStart());
        const length = lineOf(ast, node.getEnd()) - first + 1;
        if (length > maxLines) findings.push({ path, line: first, message: `${length} lines in ${nameOf(node)}` });
      });
    }
    return findings;
  },
};

function groupsTests(node: ts.Node): boolean {
  return ts.isCallExpression(node.parent) && /^describe\b/.test(node.parent.expression.getText());
}

function nameOf(node: ts.SignatureDeclaration): string {
  if (node.name) return node.name.getText();
  return ts.isVariableDeclaration(node.parent) ? node.parent.name.getText() : 'a nameless function';
}
