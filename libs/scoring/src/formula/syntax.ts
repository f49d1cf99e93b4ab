// What a read formula is made of, and the words that the language knows. Only vocabulary; it neither reads nor calculates.
import type { ExactNumber } from './exact-number';

/** A formula gives a figure (a rate, an amount) or a condition (holds or not). The two never mix. */
export type FormulaType = 'number' | 'condition';

export type Comparison = '<' | '≤' | '>' | '≥' | '=' | '≠';
export type Arithmetic = '+' | '-' | '×' | '÷';
export type FunctionName = '取整' | '四舍五入' | '绝对值' | '最大' | '最小' | '如果';

/** `at` counts characters of the formula from 0. */
interface Placed {
  readonly at: number;
  readonly type: FormulaType;
}

export type FormulaNode = Placed &
  (
    | { readonly kind: 'number'; readonly text: string; readonly value: ExactNumber }
    | { readonly kind: 'name'; readonly name: string }
    | { readonly kind: 'percent' | 'minus' | 'not'; readonly operand: FormulaNode }
    | {
        readonly kind: 'arithmetic';
        readonly sign: Arithmetic;
        readonly left: FormulaNode;
        readonly right: FormulaNode;
      }
    | { readonly kind: 'compare'; readonly sign: Comparison; readonly left: FormulaNode; readonly right: FormulaNode }
    | { readonly kind: 'join'; readonly sign: '且' | '或'; readonly left: FormulaNode; readonly right: FormulaNode }
    | { readonly kind: 'call'; readonly name: FunctionName; readonly args: readonly FormulaNode[] }
  );

export interface Formula {
  readonly text: string;
  readonly type: FormulaType;
  readonly root: FormulaNode;
  /** Names that it reads, each once, in reading order. */
  readonly names: readonly string[];
}

/** What is at fault, where, and what should stand there, in one sentence for a person. */
export interface FormulaFault {
  readonly at: number;
  readonly message: string;
}

export type Names = ReadonlyMap<string, FormulaType>;

/** Least and most arguments. */
export const FUNCTIONS: ReadonlyMap<string, { least: number; most: number }> = new Map([
  ['取整', { least: 1, most: 1 }],
  ['四舍五入', { least: 1, most: 2 }],
  ['绝对值', { least: 1, most: 1 }],
  ['最大', { least: 2, most: 20 }],
  ['最小', { least: 2, most: 20 }],
  ['如果', { least: 3, most: 3 }],
]);

export const KEYWORDS: ReadonlySet<string> = new Set(['且', '或', '非']);

/** Longest printed formula seen has about 60 characters; depth and size keep reading and calculating short whatever comes. */
export const LIMITS = { characters: 1000, depth: 40, nodes: 400, digits: 400, roundingPlaces: 10 } as const;
