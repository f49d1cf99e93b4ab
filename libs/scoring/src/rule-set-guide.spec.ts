// docs/rule-sets.md against the engine: its example loads, every kind of part and every field of a rule set is in it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LIMITS, FUNCTIONS } from './formula/syntax';
import { loadRuleSet } from './load-rule-set';
import { partSchema } from './parts/part.schema';
import { ruleSetSchema } from './rule-set.schema';

const guide = readFileSync(join(__dirname, '../../../docs/rule-sets.md'), 'utf8');

const EXAMPLES = [...guide.matchAll(/```json\n([\s\S]*?)```/g)].map(([, example = '']) => example);

it('the first example is as short as a local rule set may be', () =>
  expect(EXAMPLES[0]?.trim().split('\n').length).toBeLessThanOrEqual(25));

it.each(EXAMPLES)('the example is a sound rule set: %s', (example) =>
  expect(loadRuleSet(JSON.parse(example))).toMatchObject({ ok: true }),
);

it('explains each field once: no bullet stands twice', () => {
  const bullets = [...guide.matchAll(/^- `(\w+)`：/gm)].map(([, field]) => field);
  expect(bullets).toContain('relations');
  expect(new Set(bullets).size).toBe(bullets.length);
});

it.each(
  partSchema.options.map((option) => [[...option.shape.kind.values][0] ?? '', Object.keys(option.shape)] as const),
)('the kind %s and its fields are explained', (kind, fields) => {
  expect(guide).toContain(`| \`${kind}\` |`);
  for (const field of fields) expect(guide).toContain(`\`${field}\``);
});

it.each(
  [...new Set(ruleSetSchema.options.flatMap((option) => Object.keys(option.shape)))].filter(
    (field) => field !== 'extended',
  ),
)('the field %s is explained', (field) => expect(guide).toContain(`\`${field}\``));

it('the words and limits of the formula language are as it says', () => {
  for (const name of FUNCTIONS.keys()) expect(guide).toContain(`\`${name}(`);
  expect(guide).toContain(`最多 ${LIMITS.characters} 个字、${LIMITS.nodes} 个数和运算、${LIMITS.depth} 层括号`);
});
