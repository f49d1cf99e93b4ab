// No binary float anywhere in the path of scores and money: greps this room's sources, and proves on planted lines that the grep sees them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FORBIDDEN: readonly RegExp[] = [
  /\bNumber\b/,
  /\bparseFloat\b/,
  /\bparseInt\b/,
  /\bMath\./,
  /\.toNumber\(/,
  /\bisNaN\b/,
  /\.toFixed\(\d/,
  /~~\w/,
  /[^|]\|\s*0\s*[;)\]]/,
  /\bz\.(?:number|float\w*)\(/,
  /(?:[=(,?:]|return)\s*\+[a-zA-Z_]/,
  /(?<![\w.'"`])\d+\.\d+(?!\w)/,
];
/** Days and months of dates, and pages of files, are counted, not measured. */
const COUNTS_ONLY = new Set(['reading/written-date.ts', 'ledger/citation.ts']);
const HOME_OF_DECIMALS = 'decimal.ts';

function floatsIn(source: string): string[] {
  const code = source
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/.*$/gm, '')
    .replace(/'(?:[^'\\\n]|\\.)*'/g, "''");
  return FORBIDDEN.filter((pattern) => pattern.test(code)).map(String);
}

/** Numbers with a fraction or an exponent that stand in JSON without quotes. */
function bareDecimalsIn(json: string): string[] {
  return json.replace(/"(?:[^"\\]|\\.)*"/g, '""').match(/-?\d+(?:\.\d+|[eE][-+]?\d+)/g) ?? [];
}

function sources(): { path: string; text: string }[] {
  return readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.spec.ts'))
    .map((path) => ({ path, text: readFileSync(join(__dirname, path), 'utf8') }));
}

describe('scores and money never pass through a binary float', () => {
  it.each(sources())('$path', ({ path, text }) => {
    if (!COUNTS_ONLY.has(path)) expect(floatsIn(text)).toEqual([]);
    if (path !== HOME_OF_DECIMALS) expect(text).not.toContain("from 'decimal.js'");
  });

  it.each([
    'const a = Number(claimed);',
    'const a = parseFloat(text);',
    'const a = Number.parseInt(text, 10);',
    'const a = Math.round(points);',
    'return value.toNumber();',
    'const a = +claimed;',
    'return +claimed;',
    'const tolerance = 0.05;',
    'value.toFixed(2)',
    'const said = `${Number(score)} 分`;',
    'const all = claims.map(Number);',
    'const whole = ~~points;',
    'const whole = points | 0;',
    'const weight = z.number();',
  ])('sees the planted line %s', (line) => expect(floatsIn(line)).not.toEqual([]));

  it('does not look away from the path outside this room: the command, and the documents it reads', () => {
    const home = join(__dirname, '../../..');
    expect(floatsIn(readFileSync(join(home, 'tools/score.ts'), 'utf8').replace('null, 1)', ''))).toEqual([]);
    const documents = ['cases', 'libs/scoring/rule-sets', 'libs/scoring/corpus/tables'].flatMap((folder) =>
      readdirSync(join(home, folder), { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.json'))
        .map((path) => readFileSync(join(home, folder, path), 'utf8')),
    );
    expect(documents.length).toBeGreaterThan(20);
    expect(documents.flatMap(bareDecimalsIn)).toEqual([]);
    expect(bareDecimalsIn('{ "claimed": 92.1 }')).toEqual(['92.1']);
    expect(bareDecimalsIn('{ "claimed": "92.1", "year": 2020 }')).toEqual([]);
  });

  it('does not mind decimals in text, or in comments', () => {
    expect(floatsIn("const a = '0.05'; // 0.05 and Math.round\nconst c = add(a, b);")).toEqual([]);
  });
});
