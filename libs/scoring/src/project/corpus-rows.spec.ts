// The corpus of rows: every line of corpus/rows.txt scored as a person reasoned it: score, verdict, findings.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scoreCase } from '../score-case';
import { cellOf, CODES, VERDICTS } from '../spec/corpus-cells';

const FUNDS = { initial: '100', adjusted: '100', executed: '90', weight: '10', claimed: '9', claimedRatePercent: '90' };

interface Row {
  told: string;
  indicator: Record<string, string | null>;
  expected: { computed: string | null; verdict: string | undefined; findings: string[] };
}

const ROWS = readFileSync(join(__dirname, '../../corpus/rows.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line): Row => {
    const [level2, name, target, actual, weight, claimed, reason, computed = '', codes = ''] = line
      .split(' |')
      .map((text) => text.replace(/^ /, '').trimEnd());
    return {
      told: `${name ?? ''}：${target ?? ''} → ${actual ?? ''}，${claimed ?? ''}/${weight ?? ''}`,
      indicator: {
        level1: '示范',
        level2: cellOf(level2),
        name: name ?? '',
        target: cellOf(target),
        actual: cellOf(actual),
        weight: cellOf(weight),
        claimed: cellOf(claimed),
        reason: reason === '-' ? null : reason === 'r' ? '受天气影响，已安排补做' : (reason ?? null),
      },
      expected: {
        computed: computed.slice(1) === '' ? null : computed.slice(1),
        verdict: VERDICTS[computed.slice(0, 1)],
        findings: codes
          .split(' ')
          .filter((code) => code !== '')
          .map((code) => CODES[code] ?? `?${code}`)
          .sort(),
      },
    };
  });

function scored(indicator: Row['indicator']): Row['expected'] {
  const output = scoreCase({
    form: 'project',
    title: '示范',
    year: /2023/.test(`${indicator['target'] ?? ''}`) ? 2023 : 2022,
    unit: '示范单位',
    moneyUnit: '万元',
    ruleSet: 'national-2020',
    complete: false,
    funds: FUNDS,
    indicators: [indicator],
    claimedTotal: null,
  });
  if ('fault' in output) throw new Error(output.fault);
  const row = output.rows[1];
  return {
    computed: row?.computed ?? null,
    verdict: row?.verdict,
    findings: output.findings.map((finding) => finding.code).sort(),
  };
}

it('has a corpus worth the name', () => expect(ROWS.length).toBeGreaterThanOrEqual(300));

it.each(ROWS)('$told', ({ indicator, expected }) => expect(scored(indicator)).toEqual(expected));
