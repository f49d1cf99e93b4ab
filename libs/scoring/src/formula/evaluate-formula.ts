// Works a read formula out, exactly, and says each step in words. It sees nothing but the formula and the values handed in;
// a value that is not there is never taken as 0.
import { shortText } from '../quotient-text';
import { compare } from '../decimal';
import {
  absolute,
  digitsOf,
  exactOf,
  isZero,
  minus,
  negated,
  order,
  over,
  plus,
  roundedTo,
  textOf,
  times,
  wholePart,
  type ExactNumber,
} from './exact-number';
import { LIMITS, type Arithmetic, type Comparison, type Formula, type FormulaNode } from './syntax';

/** Decimal text, true or false, or null where nothing was filled in. */
export type NameReader = (name: string) => string | boolean | null;

export type Evaluated =
  | { ok: true; value: string | boolean; exact: ExactNumber | null; steps: string[] }
  | { ok: false; missing: string[]; why: string; steps: string[] };

type Value = ExactNumber | boolean;
/** The reader has counted the operands: signs have one or two, functions what FUNCTIONS says. */
type Two<T> = [T, T, ...T[]];
type Outcome = { ok: true; value: Value; said: string } | { ok: false; missing: string[]; why: string | null };

export function evaluateFormula(formula: Formula, read: NameReader): Evaluated {
  const steps: string[] = [];
  const outcome = new Evaluation(read, steps).of(formula.root);
  if (outcome.ok) {
    const { value } = outcome;
    return typeof value === 'boolean'
      ? { ok: true, value, exact: null, steps }
      : { ok: true, value: textOf(value), exact: value, steps };
  }
  const missing = [...new Set(outcome.missing)];
  const why = outcome.why ?? `没有填${missing.map((name) => `「${name}」`).join('、')}`;
  return { ok: false, missing, why, steps };
}

class Evaluation {
  constructor(
    private readonly read: NameReader,
    private readonly steps: string[],
  ) {}

  of(node: FormulaNode): Outcome {
    switch (node.kind) {
      case 'number':
        return { ok: true, value: node.value, said: node.text };
      case 'name':
        return this.named(node.name);
      case 'percent':
        return this.each([node.operand], ([a], [said]) => shown(over(a, HUNDRED), `${said}%`));
      case 'minus':
        return this.each([node.operand], ([a], [said]) => shown(negated(a), `-${said}`));
      case 'not':
        return this.not(node.operand);
      case 'arithmetic':
        return this.arithmetic(node.sign, node.left, node.right);
      case 'compare':
        return this.compare(node.sign, node.left, node.right);
      case 'join':
        return this.join(node.sign, node.left, node.right);
      case 'call':
        return node.name === '如果' ? this.choose(node.args) : this.call(node.name, node.args);
    }
  }

  private named(name: string): Outcome {
    const found = this.read(name);
    if (found === null) return { ok: false, missing: [name], why: null };
    if (typeof found === 'boolean') return { ok: true, value: found, said: `${name}${found ? '（是）' : '（否）'}` };
    return { ok: true, value: exactOf(found), said: `${name} ${shortText(found)}` };
  }

  private arithmetic(sign: Arithmetic, left: FormulaNode, right: FormulaNode): Outcome {
    return this.each([left, right], ([a, b], [saidA, saidB]) => {
      if (sign === '÷' && isZero(b)) return { ok: false, missing: [], why: `${saidA} ÷ ${saidB}：除数是 0` };
      const value = ARITHMETIC[sign](a, b);
      if (digitsOf(value) > LIMITS.digits) return { ok: false, missing: [], why: '计算中的数位数太多' };
      return this.step(value, `${saidA} ${sign} ${saidB}`);
    });
  }

  private compare(sign: Comparison, left: FormulaNode, right: FormulaNode): Outcome {
    return this.each([left, right], ([a, b], [saidA, saidB]) =>
      this.settle(COMPARISONS[sign](order(a, b)), `${saidA} ${sign} ${saidB}`),
    );
  }

  /** The second side is looked at only where the first does not settle it. */
  private join(sign: '且' | '或', left: FormulaNode, right: FormulaNode): Outcome {
    const first = this.of(left);
    return !first.ok || first.value === (sign === '或') ? first : this.of(right);
  }

  private not(operand: FormulaNode): Outcome {
    const inner = this.of(operand);
    return inner.ok ? { ok: true, value: inner.value === false, said: `非 ${inner.said}` } : inner;
  }

  /** Only the branch that is taken is worked out, so 如果(乙 = 0, 0, 甲 / 乙) never divides by 0. */
  private choose([condition, then, otherwise]: readonly FormulaNode[]): Outcome {
    const asked = this.of(condition as FormulaNode);
    if (!asked.ok) return asked;
    return this.of((asked.value === true ? then : otherwise) as FormulaNode);
  }

  private call(name: string, args: readonly FormulaNode[]): Outcome {
    return this.each(args, (values, said) => {
      const first = values[0];
      const places: ExactNumber | undefined = values[1];
      const value =
        name === '取整'
          ? wholePart(first)
          : name === '绝对值'
            ? absolute(first)
            : name === '四舍五入'
              ? roundedTo(first, places?.over ?? 0n)
              : values.reduce((best, next) => (order(next, best) === (name === '最大' ? 1 : -1) ? next : best));
      return this.step(value, `${name}(${said.join('，')})`);
    });
  }

  private each(nodes: readonly FormulaNode[], work: (values: Two<ExactNumber>, said: Two<string>) => Outcome): Outcome {
    const outcomes = nodes.map((node) => this.of(node));
    const failed = outcomes.filter((outcome) => !outcome.ok);
    if (failed.length > 0)
      return {
        ok: false,
        missing: failed.flatMap((outcome) => outcome.missing),
        why: failed.find((outcome) => outcome.why !== null)?.why ?? null,
      };
    const done = outcomes as Extract<Outcome, { ok: true }>[];
    return work(
      done.map((outcome) => outcome.value) as Two<ExactNumber>,
      done.map((outcome) => outcome.said) as Two<string>,
    );
  }

  private step(value: ExactNumber, said: string): Outcome {
    const exact = textOf(value);
    const short = shortText(exact);
    this.steps.push(`${said} ${compare(exact, short) === 0 ? '=' : '≈'} ${short}`);
    return { ok: true, value, said: short };
  }

  private settle(holds: boolean, said: string): Outcome {
    this.steps.push(`${said}，${holds ? '成立' : '不成立'}`);
    return { ok: true, value: holds, said: holds ? '成立' : '不成立' };
  }
}

const HUNDRED = exactOf('100');

const ARITHMETIC: Record<Arithmetic, (a: ExactNumber, b: ExactNumber) => ExactNumber> = {
  '+': plus,
  '-': minus,
  '×': times,
  '÷': over,
};

const COMPARISONS: Record<Comparison, (order: -1 | 0 | 1) => boolean> = {
  '<': (order) => order < 0,
  '≤': (order) => order <= 0,
  '>': (order) => order > 0,
  '≥': (order) => order >= 0,
  '=': (order) => order === 0,
  '≠': (order) => order !== 0,
};

function shown(value: ExactNumber, said: string): Outcome {
  return { ok: true, value, said };
}
