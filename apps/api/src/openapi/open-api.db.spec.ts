// Shows that the OpenAPI document tells the truth: the same routes as there are, every code somewhere, answers as described.
import { ProblemDocument, problemStatuses } from '@jishen/contracts';
import { z } from 'zod';
import { specApi } from '../spec/api';
import { controllers } from '../calls/controllers';
import { callsOf } from './call.decorator';

const spec = specApi();
const calls = callsOf(controllers);
type Operation = { responses: Record<string, { 'x-problem-codes'?: string[] }>; 'x-problem-codes': string[] };
type Document = { paths: Record<string, Record<string, Operation>>; components: { schemas: Record<string, unknown> } } & Record<string, string[]>;
const document = async () => (await spec.call('GET', '/api/openapi.json')).json as Document;

it('has exactly the routes that the server has', async () => {
  const tree = spec.api.app.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false });
  const served = [...tree.matchAll(/\(([A-Z, ]+)\)/g)].flatMap(([, methods]) => (methods ?? '').split(', ')).filter((method) => method !== 'HEAD');
  const { paths } = await document();
  const described = Object.values(paths).flatMap((path) => Object.keys(path));
  expect(served.length).toBe(described.length);
  for (const [path, methods] of Object.entries(paths)) {
    for (const method of Object.keys(methods)) {
      const url = path.replaceAll(/\{(\w+)\}/g, ':$1');
      expect([url, method, spec.api.app.getHttpAdapter().getInstance().hasRoute({ url, method: method.toUpperCase() })]).toEqual([url, method, true]);
    }
  }
});

it('names every problem code of the table, with each call or as one that never comes over HTTP', async () => {
  const { paths, ...rest } = await document();
  const ofCalls = Object.values(paths).flatMap((path) => Object.values(path)).flatMap((operation) => operation['x-problem-codes']);
  const others = [...(rest['x-problem-codes-of-other-addresses'] ?? []), ...(rest['x-problem-codes-never-over-http'] ?? [])];
  expect([...new Set([...ofCalls, ...others])].sort()).toEqual(Object.keys(problemStatuses).sort());
});

it('puts every code of a call under its status', async () => {
  const { paths, ...rest } = await document();
  const statuses = rest['x-problem-codes'] as unknown as Record<string, number>;
  for (const operation of Object.values(paths).flatMap((path) => Object.values(path))) {
    const placed = Object.entries(operation.responses).flatMap(([status, response]) => (response['x-problem-codes'] ?? []).map((code) => [code, Number(status)]));
    expect(Object.fromEntries(placed)).toEqual(Object.fromEntries(operation['x-problem-codes'].map((code) => [code, statuses[code]])));
  }
});

it('refers only to schemas that it holds', async () => {
  const text = (await spec.call('GET', '/api/openapi.json')).text;
  const { schemas } = (JSON.parse(text) as Document).components;
  const referred = new Set([...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name ?? ''));
  expect([...referred].filter((name) => !(name in schemas))).toEqual([]);
  expect(text).not.toMatch(/"\$ref":"(?!#\/components\/schemas\/)/);
  expect([...referred]).toEqual(expect.arrayContaining(['Problem', 'Submission', 'AllowedAction', 'Session', 'SubmissionEvent']));
});

describe('answers', () => {
  it('are as they are described, for every call that reads', async () => {
    const cookie = await spec.logIn('bureau.performance');
    const body = { year: 2026, name: '2026 年度', forms: { overall: { ruleSetId: 'yuhua-2020-overall', ruleSetVersion: 1 } } };
    const opened = await spec.call('POST', '/api/cycles', { cookie, body });
    expect([opened.status, opened.text]).toEqual([201, expect.any(String)]);
    const item = await spec.call('POST', '/api/rectification-items', {
      cookie, body: { unitId: spec.house.unitIds['office'], year: 2026, source: 'audit', text: '示范问题', owner: '示范负责人', dueOn: '2026-12-31' },
    });
    expect(item.status).toBe(201);
    const someone = await spec.database.query<{ id: string }>('select id from person limit 1');
    const ids: Record<string, string> = {
      'api/admin/people/:id/powers': someone.rows[0]?.id ?? '', 'api/rule-sets/:id': 'yuhua-2020-overall',
      'api/cycles/:id': opened.json.id, 'api/submissions': opened.json.submissions[0], 'api/rectification-items': item.json.id };
    const idOf = (path: string) => Object.entries(ids).find(([start]) => path.startsWith(start))?.[1] ?? '';
    const people: Record<string, string> = { 'api/admin/people/:id/powers': 'security', 'api/admin/appointments': 'security', 'api/admin/posts': 'security', 'api/admin/': 'system', 'api/audit': 'auditor', 'api/submissions/:id': 'office.preparer', 'api/worklist': 'office.preparer' };
    const personOf = (path: string) => Object.entries(people).find(([start]) => path.startsWith(start))?.[1] ?? 'bureau.performance';
    const reading = calls.filter((call) => call.method === 'GET' && call.answer instanceof z.ZodType && call.path !== 'api/demonstration' && !call.path.includes(':evidence') && !call.path.startsWith('api/public/publications/'));
    expect(reading.length).toBeGreaterThan(20);
    for (const call of reading) {
      const path = `/${call.path.replace(':id', idOf(call.path)).replace(':row', 'budget-execution').replace(':question', 'refused').replace(':key', ids['api/cycles/:id'] ?? '').replace(':version', '1')}${call.path.endsWith('/comparison') && call.path.startsWith('api/rule-sets') ? '?with=national-2020@1' : ''}${call.path === 'api/batch-approvals' ? `?submissions=${idOf('api/submissions')}` : ''}`;
      const answer = await spec.call('GET', path, call.session === 'none' ? {} : { cookie: await spec.logIn(personOf(call.path)) });
      expect([path, answer.status, answer.text.slice(0, answer.status === 200 ? 0 : 300)]).toEqual([path, 200, '']);
      const result = (call.answer as z.ZodType).safeParse(answer.json);
      expect([path, result.success ? '' : z.prettifyError(result.error)]).toEqual([path, '']);
    }
  });

  it('that refuse are problem documents', async () => {
    for (const call of calls.filter(({ session }) => session !== 'none')) {
      const path = `/${call.path.replaceAll(/:\w+/g, 'x')}`;
      const answer = await spec.call(call.method, path, call.body === undefined ? {} : { body: {} });
      expect([path, ProblemDocument.safeParse(answer.json).success]).toEqual([path, true]);
      expect([path, answer.status === 400 ? 401 : answer.status]).toEqual([path, 401]);
    }
  });
});
