// The comparison in a written value: operator signs and words before and after the number, 含 and 不含, 「3天内」. It never reads the number itself.

export type Operator = '≥' | '>' | '≤' | '<' | '=';

export interface Bounded {
  body: string;
  operator: Operator | null;
  /** The words before and after the number contradict each other. */
  clash: boolean;
}

const PREFIXES: readonly (readonly [string, Operator])[] = [
  [
    '(?:应|须|要求)?(?:不得|不能|不|未)(?:少于|低于|小于|下于)|大于或?等于|大于或者等于|高于或?等于|至少|最少|最低|≥',
    '≥',
  ],
  [
    '(?:应|须|要求)?(?:不得|不能|不|未|没有)(?:超过|超出|高于|大于|多于|突破)|不超|小于或?等于|小于或者等于|低于或?等于|至多|最多|最高|控制在|≤',
    '≤',
  ],
  ['大于|高于|多于|超过|超出|>', '>'],
  ['小于|低于|少于|不足|不到|<', '<'],
  ['等于|=', '='],
];
const OPERATORS = PREFIXES.map(([words, operator]) => [new RegExp(`^(?:${words})(?=-?\\d)`), operator] as const);
const SUFFIXES: readonly (readonly [RegExp, Operator])[] = [
  [/(?:及|或|\((?:不)?含\)|含)?以上(?:\((?:不)?含\))?$/, '≥'],
  [/(?:及|或|\((?:不)?含\)|含)?(?:以下|以内|之内)(?:\((?:不)?含\))?$/, '≤'],
];
/** 「30天内」 is "at most 30 days". */
const WITHIN = /^(-?\d.*(?:天|日|周|月|年|小时|时|分钟))内$/;
const CLOSED: Record<Operator, Operator> = { '>': '≥', '<': '≤', '≥': '≥', '≤': '≤', '=': '=' };
const OPEN: Record<Operator, Operator> = { '>': '>', '<': '<', '≥': '>', '≤': '<', '=': '=' };

export function boundsOf(text: string): Bounded {
  const [prefix, afterPrefix] = prefixOf(text);
  const found = SUFFIXES.find(([pattern]) => pattern.test(afterPrefix));
  const within = WITHIN.exec(afterPrefix);
  const suffix = found?.[1] ?? (within === null ? null : '≤');
  const bare = found === undefined ? (within?.[1] ?? afterPrefix) : afterPrefix.replace(found[0], '');
  const stated = prefix ?? suffix;
  const operator = stated === null ? null : sided(stated, afterPrefix);
  return {
    body: bare.replace(/\(不?含\)/, ''),
    operator,
    clash: prefix !== null && suffix !== null && !sameWay(prefix, suffix),
  };
}

function prefixOf(text: string): [Operator | null, string] {
  for (const [pattern, operator] of OPERATORS) {
    const found = pattern.exec(text);
    if (found !== null) return [operator, text.slice(found[0].length)];
  }
  return [null, text];
}

/** 「大于90%（含）」 includes 90, 「90%以上（不含）」 does not. */
function sided(operator: Operator, text: string): Operator {
  if (/不含/.test(text)) return OPEN[operator];
  return /\(含\)|含以/.test(text) ? CLOSED[operator] : operator;
}

/** 超过 … 以上 says the same thing twice. */
function sameWay(a: Operator, b: Operator): boolean {
  return CLOSED[a] === CLOSED[b];
}
