// A person with a browser's cookie, for journeys: logs in over HTTP and speaks to the API as the page does.
// It never looks into the database.
import { randomUUID } from 'node:crypto';

export interface Heard {
  readonly status: number;
  readonly text: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers are looked at, not built upon
  readonly json: any;
}

export interface Person {
  readonly account: string;
  get(path: string): Promise<Heard>;
  post(path: string, body: object, key?: string): Promise<Heard>;
  put(path: string, body: object): Promise<Heard>;
  /** The body is the file. */
  upload(path: string, name: string, bytes: Uint8Array): Promise<Heard>;
  /** Does an event on what this person sees at this moment. */
  act(submissionId: string, event: { type: string } & Record<string, unknown>, key?: string): Promise<Heard>;
  /** Ids of the submissions in a box of the worklist. */
  worklist(box?: 'todo' | 'done' | 'submitted' | 'copied'): Promise<string[]>;
}

/** @param address where the API is now; it may be another one after a restart, the session goes on */
export async function logIn(address: () => string, account: string, password: string): Promise<Person> {
  const opened = await fetch(`${address()}/api/session`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ account, password }) });
  if (opened.status !== 200) throw new Error(`${account} could not log in: ${opened.status} ${await opened.text()}`);
  const cookie = (opened.headers.get('set-cookie') ?? '').split(';', 1)[0] ?? '';
  const hear = async (path: string, init: RequestInit): Promise<Heard> => {
    const answer = await fetch(`${address()}${path}`, init);
    const text = await answer.text();
    return { status: answer.status, text, json: text === '' ? undefined : (JSON.parse(text) as unknown) };
  };
  const call = (method: string, path: string, body?: object, key?: string): Promise<Heard> => {
    const headers = { cookie, ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...(key === undefined ? {} : { 'idempotency-key': key }) };
    return hear(path, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) });
  };
  const get = (path: string) => call('GET', path);
  const post = (path: string, body: object, key: string = randomUUID()) => call('POST', path, body, key);
  return {
    account,
    get,
    post,
    put: (path, body) => call('PUT', path, body),
    upload: (path, name, bytes) => {
      const headers = { cookie, 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(name), 'idempotency-key': randomUUID() };
      return hear(path, { method: 'POST', headers, body: new Uint8Array(bytes) });
    },
    act: async (submissionId, event, key) => {
      const seen = (await get(`/api/submissions/${submissionId}`)).json as { version?: number; contentHash?: string };
      const hash = event.type === 'APPROVE' || event.type === 'RETURN' ? { contentHash: seen.contentHash ?? '0'.repeat(64) } : {};
      const version = event.type === 'SAVE_DRAFT' ? {} : { expectedVersion: seen.version ?? 1 };
      return post(`/api/submissions/${submissionId}/events`, { ...version, ...hash, ...event }, key);
    },
    worklist: async (box = 'todo') => {
      const { json } = await get(`/api/worklist?box=${box}`);
      return (json as { items: { submissionId: string }[] }).items.map((item) => item.submissionId);
    },
  };
}
