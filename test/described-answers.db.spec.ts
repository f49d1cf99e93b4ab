// Shows that what the API answers over the demonstration is what OpenAPI says: every list, detail and history that each of its
// people sees, and that nobody of one district gets anything of the other (404, as if it were not there).
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listDemonstrationAccounts, loadDemonstration } from '@jishen/operations';
import { testDatabase } from '@jishen/testing';
import { z } from 'zod';
import { controllers } from '../apps/api/src/calls/controllers';
import { openLog } from '../apps/api/src/observe/log';
import { callsOf } from '../apps/api/src/openapi/call.decorator';
import { startApi, type RunningApi } from '../apps/api/src/start-api';
import { readCaseFiles } from '../tools/case-files';

const database = testDatabase();
const reading = callsOf(controllers).filter((call) => call.method === 'GET' && call.answer instanceof z.ZodType && call.path.startsWith('api/'));
const answerAt = (path: string) => reading.find((call) => call.path === path)?.answer as z.ZodType;
let api: RunningApi;

beforeAll(async () => {
  await loadDemonstration({ db: await database.open(), build: 'spec' }, { embedded: true, appUrl: database.appUrl, ownerUrl: database.ownerUrl, cases: readCaseFiles() });
  api = await startApi(
    {
      appUrl: database.appUrl, poolSize: 4, host: '127.0.0.1', port: 0, publicOrigin: null, trustProxy: false, secure: false, embedded: true,
      session: { idleMinutes: 15, hours: 12 }, logLevel: 'silent', build: 'spec', evidence: { folder: join(tmpdir(), `jishen-spec-evidence-${process.pid}`), s3: null }, pageDir: '/nowhere',
    },
    openLog('silent'),
  );
});
afterAll(() => api.stop());

interface Person {
  account: string;
  district: string;
  get(path: string): Promise<{ status: number; json: any }>; // eslint-disable-line @typescript-eslint/no-explicit-any -- answers are looked at, not built upon
}

async function everybody(): Promise<Person[]> {
  const accounts = (await listDemonstrationAccounts({ db: await database.open() })) ?? [];
  return Promise.all(
    accounts.map(async ({ account, password }): Promise<Person> => {
      const body = JSON.stringify({ account, password });
      const opened = await fetch(`${api.address}/api/session`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
      const cookie = opened.headers.get('set-cookie')?.split(';', 1)[0] ?? '';
      const session = (await opened.json()) as { district: { code: string } };
      return {
        account,
        district: session.district.code,
        get: async (path) => {
          const answer = await fetch(`${api.address}${path}`, { headers: { cookie } });
          return { status: answer.status, json: await answer.json() };
        },
      };
    }),
  );
}

/** What does not fit, told with who asked what. */
function misfit(who: Person, path: string, schema: z.ZodType, answer: { status: number; json: unknown }): string[] {
  if (answer.status !== 200) return [`${who.account} ${path}: ${answer.status} ${JSON.stringify(answer.json).slice(0, 200)}`];
  const result = schema.safeParse(answer.json);
  return result.success ? [] : [`${who.account} ${path}: ${z.prettifyError(result.error).slice(0, 400)}`];
}

it('answers every person as described, and nobody with what is another district’s', async () => {
  const people = await everybody();
  expect(new Set(people.map(({ district }) => district)).size).toBe(2);
  const faults: string[] = [];
  const seen = new Map<string, Set<string>>();
  const note = (district: string, path: string) => seen.set(district, (seen.get(district) ?? new Set()).add(path));
  const states = new Set<string>();
  const cyclePaths = new Map<string, Set<string>>();
  for (const who of people) {
    const lists = await who.get('/api/submissions');
    faults.push(...misfit(who, '/api/submissions', answerAt('api/submissions'), lists));
    for (const { id, state } of lists.json.items as { id: string; state: string }[]) {
      states.add(state);
      for (const part of ['', '/timeline', '/ledger', '/last-year', '/print']) {
        const path = `/api/submissions/${id}${part}`;
        note(who.district, path);
        faults.push(...misfit(who, path, answerAt(`api/submissions/:id${part}`), await who.get(path)));
      }
    }
    for (const box of ['todo', 'done', 'submitted', 'copied']) {
      faults.push(...misfit(who, `worklist ${box}`, answerAt('api/worklist'), await who.get(`/api/worklist?box=${box}`)));
    }
    const cycles = await who.get('/api/cycles');
    for (const { id } of (cycles.json.items ?? []) as { id: string }[]) {
      for (const part of ['/progress', '/overview']) {
        cyclePaths.set(who.district, (cyclePaths.get(who.district) ?? new Set()).add(`/api/cycles/${id}${part}`));
        faults.push(...misfit(who, part, answerAt(`api/cycles/:id${part}`), await who.get(`/api/cycles/${id}${part}`)));
      }
    }
    const items = await who.get('/api/rectification-items');
    faults.push(...misfit(who, '/api/rectification-items', answerAt('api/rectification-items'), items));
    const summary = '/api/rectification-items/summary';
    faults.push(...misfit(who, summary, answerAt('api/rectification-items/summary'), await who.get(summary)));
    for (const { id } of items.json.items as { id: string }[]) {
      note(who.district, `/api/rectification-items/${id}`);
      faults.push(...misfit(who, 'item', answerAt('api/rectification-items/:id'), await who.get(`/api/rectification-items/${id}`)));
    }
  }
  expect(faults).toEqual([]);
  expect([...states].sort()).toEqual(expect.arrayContaining(['draft', 'published', 'rectification', 'selfScored']));
  // Preparers of ten offices are one post to another district: one of each role asks for everything there.
  const ofEachRole = [...new Map(people.map((who) => [`${who.district} ${who.account.replace(/^.*\./, '')}`, who])).values()];
  for (const who of ofEachRole) {
    const foreign = [...seen].filter(([district]) => district !== who.district).flatMap(([, paths]) => [...paths]);
    expect(foreign.length).toBeGreaterThan(0);
    // Whom cycles are closed to is refused whichever it is; all others do not find one of another district.
    for (const path of [...cyclePaths].filter(([district]) => district !== who.district).flatMap(([, paths]) => [...paths])) {
      const nowhere = await who.get(path.replace(/[0-9a-f-]{36}/, '0198c0de-0000-7000-8000-000000000000'));
      const there = await who.get(path);
      expect([who.account, path, there.status, there.json.code]).toEqual([who.account, path, nowhere.status, nowhere.json.code]);
      expect([403, 404]).toContain(there.status);
    }
    const there = await Promise.all(foreign.map(async (path) => [path, (await who.get(path)).status]));
    expect([who.account, there.filter(([, status]) => status !== 404)]).toEqual([who.account, []]);
  }
}, 180_000);

it('tells the demonstration accounts where they are', async () => {
  const answer: unknown = await (await fetch(`${api.address}/api/demonstration`)).json();
  expect(misfit({ account: '' } as Person, '/api/demonstration', answerAt('api/demonstration'), { status: 200, json: answer })).toEqual([]);
});
