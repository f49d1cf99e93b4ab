// Shows that every code that anybody refuses with has a status, and that problem documents look as they must.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ProblemDocument, problemOf, problemStatuses, statusOf, type ProblemCode } from './problems';

const root = join(__dirname, '..', '..', '..');

/** Codes as they stand in our own sources (but for the invented ones of the decision matrix): in calls of refuse(…), object(…) and problem(…), and as `code: '…'` of a refusal. */
function codesIn(folder: string): Map<string, string> {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts') && !name.includes('matrix'));
  const found = new Map<string, string>();
  for (const name of files) {
    const text = readFileSync(join(root, folder, name), 'utf8');
    for (const [, code] of text.matchAll(/(?:refuse|refuseRequest|object|no|problem)\(\s*'([A-Z]+(?:_[A-Z]+)*)'/g)) found.set(code ?? '', name);
    for (const [, code] of text.matchAll(/code: '([A-Z]+(?:_[A-Z]+)+)', rule:/g)) found.set(code ?? '', name);
  }
  return found;
}

it('knows every code that a room refuses with', () => {
  const found = ['libs/access/src', 'libs/workflow/src', 'libs/operations/src', 'libs/scoring/src/ledger', 'apps/api/src'].flatMap((folder) => [...codesIn(folder)]);
  expect(found.length).toBeGreaterThan(60);
  expect(found.filter(([code]) => !Object.hasOwn(problemStatuses, code))).toEqual([]);
});

it('answers 422 for a code that was forgotten, never a success and never a crash', () => {
  expect(statusOf('NEVER_HEARD_OF')).toBe(422);
  expect(statusOf('toString')).toBe(422);
});

it('makes a valid document of every code', () => {
  for (const code of Object.keys(problemStatuses) as ProblemCode[]) {
    const problem = problemOf({ code, rule: 'a-rule', detail: '为什么、怎么办', data: { a: 1 }, instance: '/api/x', requestId: 'r-12345678' });
    expect(ProblemDocument.parse(problem)).toEqual(problem);
    expect(problem.status).toBe(problemStatuses[code]);
    expect(problem.title).toMatch(/[一-鿿]/);
  }
});

it.each([
  ['NOT_VISIBLE', 404], ['POST_EXPIRED', 403], ['NOT_YOUR_LEVEL', 403], ['POST_AMBIGUOUS', 422], ['SELF_REVIEW', 422], ['ALREADY_DECIDED', 422],
  ['EMPTY_LEVEL', 422], ['NO_DISTINCT_SIGNERS', 422], ['VERSION_CONFLICT', 409], ['CONTENT_CHANGED', 409], ['IDEMPOTENCY_KEY_REUSED', 409],
])('%s is %d, as the contract says', (code, status) => {
  expect(statusOf(code)).toBe(status);
});
