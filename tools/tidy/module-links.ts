// What one TypeScript file takes from others and offers to them, read from its syntax alone.
// It never asks the type checker, so a whole tree is read in about a second.
import ts from 'typescript';
import { eachNode, lineOf } from './source-tree';

/** `*` = everything the other file exports. */
export interface Taken {
  from: string;
  names: string[] | '*';
}
export interface Offered {
  name: string;
  line: number;
  isType: boolean;
  /** Set where the name is only passed on: export { a as name } from './x'. */
  passedOn?: { from: string; name: string };
}
export interface ModuleLinks {
  taken: Taken[];
  offered: Offered[];
  /** export * from './x' */
  passedOnWhole: string[];
  /** Texts that may name another file: './child.ts', 'apps/api/src/main.ts'. */
  mentioned: string[];
}

export function moduleLinks(ast: ts.SourceFile): ModuleLinks {
  const links: ModuleLinks = { taken: [], offered: [], passedOnWhole: [], mentioned: [] };
  for (const statement of ast.statements) {
    if (ts.isImportDeclaration(statement)) takeImport(statement, links);
    else if (ts.isExportDeclaration(statement)) offerNamed(statement, ast, links);
    else if (ts.isExportAssignment(statement))
      links.offered.push({ name: 'default', line: lineOf(ast, statement.getStart()), isType: false });
    else offerDeclared(statement, ast, links);
  }
  eachNode(ast, (node) => {
    if (ts.isStringLiteralLike(node) && /^[\w@.<>/-]+\.(ts|tsx|mts)$/.test(node.text)) links.mentioned.push(node.text);
    const loaded = loadedBy(node);
    if (loaded) links.taken.push({ from: loaded, names: '*' });
  });
  return links;
}

const textOf = (node: ts.Node | undefined): string => (node && ts.isStringLiteralLike(node) ? node.text : '');

function takeImport(statement: ts.ImportDeclaration, links: ModuleLinks): void {
  const from = textOf(statement.moduleSpecifier);
  const clause = statement.importClause;
  const bindings = clause?.namedBindings;
  if (bindings && ts.isNamespaceImport(bindings)) {
    links.taken.push({ from, names: '*' });
    return;
  }
  const names = (bindings?.elements ?? []).map((element) => (element.propertyName ?? element.name).text);
  links.taken.push({ from, names: clause?.name ? ['default', ...names] : names });
}

function offerNamed(statement: ts.ExportDeclaration, ast: ts.SourceFile, links: ModuleLinks): void {
  const from = textOf(statement.moduleSpecifier);
  const clause = statement.exportClause;
  const line = lineOf(ast, statement.getStart());
  if (!clause) {
    links.passedOnWhole.push(from);
    return;
  }
  if (ts.isNamespaceExport(clause)) {
    links.offered.push({ name: clause.name.text, line, isType: false });
    links.taken.push({ from, names: '*' });
    return;
  }
  for (const element of clause.elements) {
    const name = (element.propertyName ?? element.name).text;
    links.offered.push({
      name: element.name.text,
      line: lineOf(ast, element.getStart()),
      isType: statement.isTypeOnly || element.isTypeOnly,
      ...(from === '' ? {} : { passedOn: { from, name } }),
    });
  }
}

function offerDeclared(statement: ts.Statement, ast: ts.SourceFile, links: ModuleLinks): void {
  if (!ts.canHaveModifiers(statement)) return;
  const modifiers = ts.getModifiers(statement) ?? [];
  if (!modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return;
  const isDefault = modifiers.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword);
  const isType = ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
  const line = lineOf(ast, statement.getStart());
  for (const name of isDefault ? ['default'] : declaredNames(statement)) links.offered.push({ name, line, isType });
}

function declaredNames(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => boundNames(name));
  const named = statement as ts.Statement & { name?: ts.Identifier };
  return named.name ? [named.name.text] : [];
}

function boundNames(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? boundNames(element.name) : []));
}

/** import('./x'), require('./x') and the type import('./x').Y take the whole of ./x. */
function loadedBy(node: ts.Node): string | null {
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return textOf(node.argument.literal) || null;
  if (!ts.isCallExpression(node)) return null;
  const loads =
    node.expression.kind === ts.SyntaxKind.ImportKeyword ||
    /^(require|require\.resolve|jest\.requireActual)$/.test(node.expression.getText());
  return loads ? textOf(node.arguments[0]) || null : null;
}
