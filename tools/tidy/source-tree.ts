// The files of a tree as tidy sees them: paths from the root, text, syntax trees read once and kept.
// It never looks into what is installed, built, stored or planted.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const notOurs = new Set(['node_modules', 'dist', 'planted', 'coverage', '.git', '.data', '.nx']);

export class SourceTree {
  readonly paths: readonly string[];
  private readonly texts = new Map<string, string>();
  private readonly parsed = new Map<string, ts.SourceFile>();

  constructor(readonly root: string) {
    this.paths = walk(root, '').sort();
  }

  has(path: string): boolean {
    return this.paths.includes(path);
  }

  text(path: string): string {
    const known = this.texts.get(path);
    if (known !== undefined) return known;
    const text = readFileSync(join(this.root, path), 'utf8');
    this.texts.set(path, text);
    return text;
  }

  lines(path: string): string[] {
    return this.text(path).replace(/\n$/, '').split('\n');
  }

  ast(path: string): ts.SourceFile {
    const known = this.parsed.get(path);
    if (known) return known;
    const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
    const ast = ts.createSourceFile(path, this.text(path), ts.ScriptTarget.Latest, true, kind);
    this.parsed.set(path, ast);
    return ast;
  }
}

/** TypeScript of the house: what people write, in every room. */
export const typescriptOf = (tree: SourceTree): string[] => tree.paths.filter((path) => /\.(ts|tsx|mts)$/.test(path));

/** Everything a person writes as program text. */
export const programsOf = (tree: SourceTree): string[] =>
  tree.paths.filter((path) => /\.(ts|tsx|mts|cjs|mjs|sql|py|css)$/.test(path));

export const isTest = (path: string): boolean => /\.(spec|e2e|web)\.ts$/.test(path);

export const lineOf = (ast: ts.SourceFile, position: number): number =>
  ast.getLineAndCharacterOfPosition(position).line + 1;

export const eachNode = (node: ts.Node, visit: (node: ts.Node) => void): void => {
  visit(node);
  ts.forEachChild(node, (child) => eachNode(child, visit));
};

function walk(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (notOurs.has(entry.name)) return [];
    if (entry.isDirectory()) return walk(root, path);
    return entry.isFile() ? [path] : [];
  });
}
