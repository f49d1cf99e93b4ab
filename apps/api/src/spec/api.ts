// For the specs of this folder: the real API on a loopback port over the file's own database, and a small house to log in to.
// Set up by the same operation that sets up real districts.
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { setUpDistrict, hashPassword, type DistrictSetUp, type Engine } from '@jishen/operations';
import { testDatabase, type TestDatabase } from '@jishen/testing';
import type { ApiConfig } from '../configuration';
import { openLog } from '../observe/log';
import { startApi, type RunningApi } from '../start-api';

export const password = 'Spec-password-1';

export interface SpecApi {
  readonly database: TestDatabase;
  readonly house: DistrictSetUp;
  readonly api: RunningApi;
  /** Everything that was logged, as text. */
  logged(): string;
  call(method: string, path: string, asked?: Asked): Promise<Answer>;
  /** The cookie of a fresh session. */
  logIn(account: string): Promise<string>;
}

export interface Asked {
  body?: unknown;
  /** Sent as it stands instead of `body`. */
  raw?: string | Uint8Array;
  cookie?: string;
  headers?: Record<string, string>;
}

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  json: any; // eslint-disable-line @typescript-eslint/no-explicit-any -- answers are looked at, not built upon
}

export const specConfig = (appUrl: string): ApiConfig => ({
  appUrl, poolSize: 4, host: '127.0.0.1', port: 0, publicOrigin: null, trustProxy: false, secure: false, embedded: false,
  session: { idleMinutes: 15, hours: 12 }, logLevel: 'info', build: 'jishen@spec', pageDir: '/nowhere',
  evidence: { folder: join(tmpdir(), `jishen-spec-evidence-${process.pid}`), s3: null },
});

/** Call once at the top of a file; everything exists from the first test on. */
export function specApi(change: Partial<ApiConfig> = {}): SpecApi {
  const database = testDatabase();
  const lines: string[] = [];
  const found: { house?: DistrictSetUp; api?: RunningApi } = {};
  beforeAll(async () => {
    found.house = await specHouse({ db: await database.open(), build: 'spec' });
    const destination = new Writable({ write: (chunk: Buffer, _encoding, done) => (lines.push(chunk.toString()), done()) });
    found.api = await startApi({ ...specConfig(database.appUrl), ...change }, openLog('debug', destination));
  });
  afterAll(() => found.api?.stop());
  const running = () => present(found.api);
  const call = async (method: string, path: string, asked: Asked = {}): Promise<Answer> => {
    const content = asked.raw ?? (asked.body === undefined ? undefined : JSON.stringify(asked.body));
    const headers = { ...(content === undefined ? {} : { 'content-type': 'application/json' }), ...(asked.cookie === undefined ? {} : { cookie: asked.cookie }), ...asked.headers };
    const response = await fetch(`${running().address}${path}`, { method, headers, body: content as string | undefined, redirect: 'manual' });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') === true;
    return { status: response.status, headers: response.headers, text, json: isJson && text !== '' ? JSON.parse(text) : undefined };
  };
  return {
    database,
    get house() { return present(found.house); },
    get api() { return running(); },
    logged: () => lines.join(''),
    call,
    logIn: async (account) => {
      const answer = await call('POST', '/api/session', { body: { account, password } });
      if (answer.status !== 200) throw new Error(`log-in of ${account} answered ${answer.status}: ${answer.text}`);
      return cookieFrom(answer);
    },
  };
}

export function cookieFrom(answer: Answer): string {
  return (answer.headers.get('set-cookie') ?? '').split(';', 1)[0] ?? '';
}

async function specHouse(engine: Engine): Promise<DistrictSetUp> {
  const passwordHash = await hashPassword(password);
  const person = (account: string, role: string, unitCode: string) => ({
    account, displayName: `示范 ${account}`, email: null, passwordHash, mustChangePassword: false, posts: [{ role, unitCode }],
  });
  return setUpDistrict(engine, {
    code: 'spec', name: '示范区', demonstration: false,
    units: [
      { code: 'bureau', name: '示范区财政局', kind: 'bureau' },
      { code: 'civil', name: '示范区民政局', kind: 'department' },
      { code: 'office', name: '示范街道办事处', kind: 'unit', departmentCode: 'civil' },
    ],
    people: [
      person('office.preparer', 'preparer', 'office'),
      person('office.head', 'unit-head', 'office'),
      person('civil.reviewer', 'department-reviewer', 'civil'),
      person('bureau.reviewer', 'bureau-reviewer', 'bureau'),
      person('bureau.performance', 'bureau-performance', 'bureau'),
      person('bureau.head', 'bureau-head', 'bureau'),
      person('auditor', 'auditor', 'bureau'),
      person('system', 'system-admin', 'bureau'),
      person('security', 'security-admin', 'bureau'),
      person('audits', 'audit-admin', 'bureau'),
    ],
  });
}

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the API of a spec is there from the first test on, not before');
  return value;
}
