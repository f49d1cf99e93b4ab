// Shows the order of answers of a review draft over HTTP: malformed before no session, no session before not there, and what it may not say.
import { randomUUID } from 'node:crypto';
import { specApi } from './spec/api';

const spec = specApi();
const path = `/api/submissions/${randomUUID()}/review-draft`;
const put = (body: unknown, cookie?: string) => spec.call('PUT', path, { body, ...(cookie === undefined ? {} : { cookie }) });
const line = { key: 'staff-control', rowVersion: 0, remark: '请附花名册' };

it.each([
  ['nothing in it', {}],
  ['an unknown field', { rows: [{ ...line, person: randomUUID() }] }],
  ['a mark that is no digest', { rows: [{ ...line, mark: 'seen' }] }],
  ['a line without the version that was seen', { rows: [{ key: 'staff-control', remark: '' }] }],
])('%s is malformed, whoever sends it', async (_what, body) => expect((await put(body)).json).toMatchObject({ status: 400, code: 'BODY_INVALID' }));

it('asks for a session, and answers the same for what is absent', async () => {
  expect((await put({ rows: [line] })).json).toMatchObject({ status: 401, code: 'NO_SESSION' });
  const cookie = await spec.logIn('office.head');
  expect((await put({ rows: [line] }, cookie)).json).toMatchObject({ status: 404, code: 'NOT_VISIBLE' });
  for (const what of ['review', 'clause-tally', 'desk']) {
    expect((await spec.call('GET', `/api/submissions/${randomUUID()}/${what}`, { cookie })).json).toMatchObject({ status: 404, code: 'NOT_VISIBLE' });
  }
});

it('the address of a draft takes PUT alone', async () => {
  const cookie = await spec.logIn('office.head');
  const answer = await spec.call('GET', path, { cookie });
  expect(answer.json).toMatchObject({ status: 405, code: 'METHOD_NOT_ALLOWED' });
});

it('who has it open: malformed before no session, no session before not there', async () => {
  const hold = (body: unknown, cookie?: string) => spec.call('POST', path.replace('-draft', '-hold'), { body, ...(cookie === undefined ? {} : { cookie }) });
  for (const body of [{}, { act: 'STEAL' }, { act: 'TAKE_OVER' }, { act: 'TAKE_OVER', since: 'yesterday' }, { act: 'OPEN', since: '2026-11-29T02:00:00.000000Z' }]) {
    expect((await hold(body)).json).toMatchObject({ status: 400, code: 'BODY_INVALID' });
  }
  expect((await hold({ act: 'OPEN' })).json).toMatchObject({ status: 401, code: 'NO_SESSION' });
  const cookie = await spec.logIn('office.head');
  for (const act of ['OPEN', 'STAY', 'LEAVE']) expect((await hold({ act }, cookie)).json).toMatchObject({ status: 404, code: 'NOT_VISIBLE' });
});
