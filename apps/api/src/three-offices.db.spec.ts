// Walks every call of the API as each of the three administrators: whatever is not their own part is refused, and nothing they send can score,
// sign, open or publish. The list of what each may is written here by hand, beside the role table.
import { callsOf } from './openapi/call.decorator';
import { controllers } from './calls/controllers';
import { specApi } from './spec/api';

const spec = specApi();
const id = '0198c0de-0000-7000-8000-000000000000';

/** What of the administrators' calls each of them may make; all else under api/admin is another's. */
const own: Record<string, readonly string[]> = {
  system: ['GET api/admin/people', 'POST api/admin/people', 'POST api/admin/people/import', 'POST api/admin/people/:id/disable', 'POST api/admin/people/:id/password', 'GET api/admin/units', 'POST api/admin/units', 'POST api/admin/units/import', 'GET api/admin/deliveries', 'GET api/admin/development-mail', 'POST api/admin/rule-sets', 'GET api/admin/rule-sets', 'GET api/admin/routes'],
  security: ['GET api/admin/people', 'GET api/admin/units', 'GET api/admin/posts', 'POST api/admin/posts', 'POST api/admin/posts/import', 'POST api/admin/posts/:id/end', 'GET api/admin/appointments', 'GET api/admin/people/:id/powers', 'GET api/admin/rule-sets', 'GET api/admin/routes'],
  audits: ['GET api/admin/rule-sets', 'GET api/admin/routes'],
};
/** A body of the right shape, so that the answer is about the person. */
const bodies: Record<string, unknown> = {
  'POST api/cycles': { year: 2026, name: '示范', forms: { overall: { ruleSetId: 'yuhua-2020-overall', ruleSetVersion: 1 } } },
  'POST api/cycles/dry-run': { year: 2026, name: '示范', forms: { overall: { ruleSetId: 'yuhua-2020-overall', ruleSetVersion: 1 } } },
  'POST api/submissions': { cycleId: id, form: 'project', name: '示范' },
  'POST api/submissions/:id/events': { type: 'SUBMIT', expectedVersion: 1 },
  'POST api/rectification-items/:id/events': { type: 'ANSWER', expectedVersion: 1, text: '示范' },
  'POST api/admin/people': { displayName: '示范', account: 'not.to-be' },
  'POST api/admin/people/:id/disable': { reason: '示范' },
  'POST api/admin/people/:id/password': { account: 'auditor', reason: '示范' },
  'POST api/admin/units': { code: 'not-to-be', name: '示范', kind: 'unit' },
  'POST api/admin/posts': { personId: id, role: 'auditor', unitId: id },
  'POST api/admin/posts/:id/end': { reason: '示范' },
  'POST api/admin/people/import': { rows: [{ line: 2, displayName: '示范', account: 'not.to-be' }], seed: '0'.repeat(64) },
  'POST api/admin/units/import': { rows: [{ line: 2, code: 'not-to-be', name: '示范', kind: '预算单位' }] },
  'POST api/admin/posts/import': { rows: [{ line: 2, account: 'auditor', role: '审计人员', unit: 'bureau' }] },
  'POST api/admin/rule-sets': { document: {} },
};

const calls = callsOf(controllers).filter(({ path, session }) => path.startsWith('api/') && session === 'needed');

describe.each(Object.keys(own))('%s', (account) => {
  it('makes no call of another administrator, and none of the business', async () => {
    const cookie = await spec.logIn(account);
    const [before] = (await spec.database.query<{ n: number }>('select (select count(*) from person)::int + (select count(*) from unit)::int + (select count(*) from post)::int + (select count(*) from cycle)::int + (select count(*) from submission)::int + (select count(*) from rule_set)::int as n')).rows;
    const let_: string[] = [];
    for (const { method, path, body } of calls) {
      const name = `${method} ${path}`;
      if (own[account]?.includes(name) === true) continue;
      const sent = bodies[name] ?? (body === undefined ? undefined : {});
      const answer = await spec.call(method, `/${path.replace(':version', '1').replace(/:\w+/g, id)}`, { cookie, body: sent, headers: { 'idempotency-key': crypto.randomUUID() } });
      if (answer.status < 400) let_.push(`${name} ${answer.status} ${answer.text.slice(0, 60)}`);
      if (path.startsWith('api/admin/') && bodies[name] !== undefined) expect([name, answer.status]).toEqual([name, 403]);
    }
    expect(let_.map((each) => each.replace(/ \{.*$/, '')).toSorted()).toEqual([...lists[account] ?? []].toSorted());
    const [after] = (await spec.database.query<{ n: number }>('select (select count(*) from person)::int + (select count(*) from unit)::int + (select count(*) from post)::int + (select count(*) from cycle)::int + (select count(*) from submission)::int + (select count(*) from rule_set)::int as n')).rows;
    expect(after).toEqual(before);
  });
});

/** Lists of the business that are answered and hold nothing for who has no part in it, one's own messages, how far one's own file is (here none), and words that are
 * the same for everybody: rules, and the questions that can be put to the trail (answers are another call). */
const empty = ['GET api/worklist 200', 'GET api/worklist/counts 200', 'GET api/submissions 200', 'GET api/rectification-items 200', 'GET api/rectification-items/summary 200', 'GET api/rectification-items/ageing 200', 'GET api/rule-sets 200',
  'GET api/audit/questions 200', 'GET api/audit/files/:key 200', 'GET api/inbox 200', 'GET api/inbox/counts 200', 'GET api/inbox/settings 200'];
const lists: Record<string, readonly string[]> = { system: empty, security: empty, audits: [...empty, 'GET api/audit/entries 200', 'GET api/audit/score-changes 200', 'GET api/audit/kept-questions 200', 'DELETE api/audit/kept-questions/:id 200'] };
