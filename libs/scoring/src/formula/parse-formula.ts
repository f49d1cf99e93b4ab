// Reads a formula (a Pratt parser): operators by binding strength, types checked while reading, every name known beforehand.
// It evaluates nothing and reaches nothing; a fault says where it is and what was expected there.
import { exactOf } from './exact-number';
import {
  FUNCTIONS,
  KEYWORDS,
  LIMITS,
  type Arithmetic,
  type Comparison,
  type Formula,
  type FormulaFault,
  type FormulaNode,
  type FormulaType,
  type FunctionName,
  type Names,
} from './syntax';
import { tokensOf, type Token } from './tokens';

export type ParsedFormula = { ok: true; formula: Formula } | { ok: false; fault: FormulaFault };

/** How tightly each sign holds its two sides; 非 lies between 且 and the comparisons, a minus sign above × and ÷. */
const BINDING: ReadonlyMap<string, number> = new Map([
  ['或', 1],
  ['且', 2],
  ...['<', '≤', '>', '≥', '=', '≠'].map((sign) => [sign, 4] as const),
  ['+', 5],
  ['-', 5],
  ['×', 6],
  ['÷', 6],
  ['%', 8],
]);
const NOT_BINDING = 3;
const MINUS_BINDING = 7;
const SAID: Record<FormulaType, string> = { number: '数', condition: '条件' };

export function parseFormula(text: string, names: Names): ParsedFormula {
  if (text.trim() === '') return refused(text, { at: 0, message: '公式是空的' });
  if (text.length > LIMITS.characters)
    return {
      ok: false,
      fault: { at: LIMITS.characters, message: `公式太长：${text.length} 个字，最多 ${LIMITS.characters} 个字` },
    };
  const read = tokensOf(text, names);
  if (!read.ok) return refused(text, read.fault);
  const reader = new Reader(read.tokens, names);
  const root = reader.whole();
  if (root === null) return refused(text, reader.fault as FormulaFault);
  return { ok: true, formula: { text, type: root.type, root, names: [...reader.read] } };
}

/** 「第 5 个字」 for people, who count from 1. */
function refused(text: string, { at, message }: FormulaFault): ParsedFormula {
  const place =
    at >= text.length ? '公式末尾' : `第 ${[...text.slice(0, at)].length + 1} 个字「${excerpt(text, at)}」处`;
  return { ok: false, fault: { at, message: text.trim() === '' ? message : `${place}：${message}` } };
}

function excerpt(text: string, at: number): string {
  const rest = [...text.slice(at)];
  return rest.length > 8 ? `${rest.slice(0, 8).join('')}…` : rest.join('');
}

class Reader {
  fault: FormulaFault | null = null;
  readonly read = new Set<string>();
  private position = 0;
  private nodes = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly names: Names,
  ) {}

  whole(): FormulaNode | null {
    const root = this.expression(0, 0);
    if (root === null) return null;
    const next = this.peek();
    if (next.kind === 'end') return root;
    if (next.text === ')') return this.refuse(next.at, '多了一个右括号，前面没有对应的左括号');
    return this.refuse(next.at, `「${next.text}」不能放在这里，应为运算符或公式结束`);
  }

  private expression(least: number, depth: number): FormulaNode | null {
    const at = this.peek().at;
    if (depth > LIMITS.depth) return this.refuse(at, `括号或函数套得太深，最多 ${LIMITS.depth} 层`);
    let left = this.operand(depth);
    while (left !== null) {
      const token = this.peek();
      const binding = token.kind === 'number' || token.kind === 'end' ? undefined : BINDING.get(token.text);
      if (binding === undefined || binding <= least) return left;
      this.position += 1;
      left = token.text === '%' ? this.percent(left, token) : this.binary(left, token, binding, depth);
    }
    return null;
  }

  private binary(left: FormulaNode, token: Token, binding: number, depth: number): FormulaNode | null {
    const right = this.expression(binding, depth + 1);
    if (right === null) return null;
    const sign = token.text;
    if (sign === '且' || sign === '或') {
      if (!this.wants(left, 'condition', sign) || !this.wants(right, 'condition', sign)) return null;
      return this.made({ kind: 'join', sign, at: token.at, type: 'condition', left, right });
    }
    if (binding === 4 && left.kind === 'compare')
      return this.refuse(token.at, '两个比较不能连写，应写成「甲 ≤ 乙 且 乙 < 丙」');
    if (!this.wants(left, 'number', sign) || !this.wants(right, 'number', sign)) return null;
    return binding === 4
      ? this.made({ kind: 'compare', sign: sign as Comparison, at: token.at, type: 'condition', left, right })
      : this.made({ kind: 'arithmetic', sign: sign as Arithmetic, at: token.at, type: 'number', left, right });
  }

  private percent(operand: FormulaNode, token: Token): FormulaNode | null {
    if (!this.wants(operand, 'number', '%')) return null;
    return this.made({ kind: 'percent', at: token.at, type: 'number', operand });
  }

  private operand(depth: number): FormulaNode | null {
    const token = this.peek();
    this.position += 1;
    if (token.kind === 'number')
      return this.made({ kind: 'number', at: token.at, type: 'number', text: token.text, value: exactOf(token.text) });
    if (token.kind === 'word' && !KEYWORDS.has(token.text)) return this.named(token, depth);
    if (token.text === '(') return this.bracketed(token, depth);
    if (token.text === '-') return this.prefixed('minus', token, MINUS_BINDING, 'number', depth);
    if (token.text === '非') return this.prefixed('not', token, NOT_BINDING, 'condition', depth);
    this.position -= 1;
    const found = token.kind === 'end' ? '公式没有写完' : `「${token.text}」不能放在这里`;
    return this.refuse(token.at, `${found}，应为数、名称、函数或左括号`);
  }

  private prefixed(
    kind: 'minus' | 'not',
    token: Token,
    binding: number,
    type: FormulaType,
    depth: number,
  ): FormulaNode | null {
    const operand = this.expression(binding, depth + 1);
    if (operand === null || !this.wants(operand, type, token.text)) return null;
    return this.made({ kind, at: token.at, type, operand });
  }

  private bracketed(open: Token, depth: number): FormulaNode | null {
    const inner = this.expression(0, depth + 1);
    if (inner === null) return null;
    if (!this.accept(')'))
      return this.refuse(this.peek().at, `${this.found()}，应为右括号，与第 ${open.at + 1} 个字的左括号配对`);
    return inner;
  }

  private named(token: Token, depth: number): FormulaNode | null {
    const { text, at } = token;
    const limits = FUNCTIONS.get(text);
    if (this.peek().text === '(' && this.peek().kind === 'sign') {
      if (limits !== undefined) return this.call(text as FunctionName, at, limits, depth);
      return this.refuse(at, `没有叫「${text}」的函数，可用的有${[...FUNCTIONS.keys()].join('、')}`);
    }
    const type = this.names.get(text);
    if (type === undefined) {
      if (limits !== undefined) return this.refuse(at, `「${text}」是函数，后面应为左括号`);
      return this.refuse(at, `没有名为「${text.slice(0, 40)}」的数据${this.nearest(text)}`);
    }
    this.read.add(text);
    return this.made({ kind: 'name', at, type, name: text });
  }

  private call(
    name: FunctionName,
    at: number,
    limits: { least: number; most: number },
    depth: number,
  ): FormulaNode | null {
    this.position += 1;
    const args: FormulaNode[] = [];
    do {
      const arg = this.expression(0, depth + 1);
      if (arg === null) return null;
      args.push(arg);
    } while (this.accept(','));
    if (!this.accept(')')) return this.refuse(this.peek().at, `${this.found()}，应为逗号，或「${name}」的右括号`);
    if (args.length < limits.least || args.length > limits.most) {
      const wanted = limits.least === limits.most ? `${limits.least}` : `${limits.least} 到 ${limits.most}`;
      return this.refuse(at, `「${name}」应有 ${wanted} 个数，这里写了 ${args.length} 个`);
    }
    const type = this.typeOfCall(name, at, args);
    return type === null ? null : this.made({ kind: 'call', at, type, name, args });
  }

  private typeOfCall(name: FunctionName, at: number, args: readonly FormulaNode[]): FormulaType | null {
    const [first, second, third] = args;
    if (name === '如果' && first !== undefined && second !== undefined && third !== undefined) {
      if (!this.wants(first, 'condition', '如果')) return null;
      if (second.type === third.type) return second.type;
      return this.refuse(
        third.at,
        `「如果」的两个结果应同为数或同为条件，这里一个是${SAID[second.type]}，一个是${SAID[third.type]}`,
      );
    }
    if (!args.every((arg) => this.wants(arg, 'number', name))) return null;
    if (name === '四舍五入' && second !== undefined && !isPlaces(second))
      return this.refuse(second.at, `「四舍五入」的位数应为 0 到 ${LIMITS.roundingPlaces} 的整数`);
    return 'number';
  }

  private wants(node: FormulaNode, type: FormulaType, by: string): boolean {
    if (node.type === type) return true;
    this.refuse(node.at, `「${by}」要用${SAID[type]}，这里是${SAID[node.type]}`);
    return false;
  }

  private made(node: FormulaNode): FormulaNode | null {
    this.nodes += 1;
    return this.nodes > LIMITS.nodes ? this.refuse(node.at, `公式太复杂，最多 ${LIMITS.nodes} 个数和运算`) : node;
  }

  private peek(): Token {
    return this.tokens[this.position] as Token;
  }

  private accept(sign: string): boolean {
    const here = this.peek().kind === 'sign' && this.peek().text === sign;
    if (here) this.position += 1;
    return here;
  }

  private found(): string {
    return this.peek().kind === 'end' ? '公式没有写完' : `「${this.peek().text}」不能放在这里`;
  }

  /** A name that contains the one written, or is contained in it. */
  private nearest(text: string): string {
    const near = [...this.names.keys()].find((name) => name.includes(text) || text.includes(name));
    return near === undefined ? '' : `，是不是「${near}」`;
  }

  /** Keeps the first fault: the others follow from it. Whoever answers null has called it. */
  private refuse(at: number, message: string): null {
    this.fault ??= { at, message };
    return null;
  }
}

function isPlaces(node: FormulaNode): boolean {
  return node.kind === 'number' && /^\d+$/.test(node.text) && node.value.over <= BigInt(LIMITS.roundingPlaces);
}
