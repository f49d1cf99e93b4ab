// Shows one entry a form with its newest notice, parted by what waits for the reader now; that what was read is not mailed any more, and what
// comes later is new again; that nobody sees what they may not; and that the day's digest is sent once, whatever happens to its job.
import { inboxCounts, type Database } from '@jishen/persistence';
import { testDatabase } from '@jishen/testing';
import { cleanProjects } from '../spec/clean-projects';
import { send, setStage, valueOf, type Stage } from '../spec/stage';
import { noticeSettings, tellNotices } from '../spec/tell-notices';
import { createSubmission } from '../submission/create-submission';
import { deliverMail } from './deliver-mail';
import { countInbox, keepMailWish, listInbox, markInbox, showMailWish, type InboxEntry } from './inbox';
import { remind } from './remind';
import { sendDigests } from './send-digests';

const database = testDatabase();
let db: Database;
let stage: Stage;
let stages = 0;
beforeAll(async () => {
  db = await database.open({ poolSize: 8 });
});
beforeEach(async () => {
  stages += 1;
  stage = await setStage(db, `inbox-${stages}`);
});

const tell = () => tellNotices(stage.engine, database, stage.district.districtId);
async function all(name: string, side: 'mine' | 'known'): Promise<InboxEntry[]> {
  const items: InboxEntry[] = [];
  for (let cursor: string | undefined; ;) {
    const page = valueOf(await listInbox(stage.engine, stage.as(name), side, cursor));
    items.push(...page.items);
    if (page.next === null) return items;
    cursor = page.next;
  }
}
const counts = (name: string) => countInbox(stage.engine, stage.as(name));
const mark = (name: string, act: 'READ' | 'ARCHIVE', entries: readonly InboxEntry[]) =>
  markInbox(stage.engine, stage.as(name), { act, entries: entries.map(({ id, itemId, submissionId }) => ({ thing: itemId ?? submissionId ?? '', upTo: id })) });
interface Mail {
  id: string;
  notice: string;
  status: string;
  subject: string;
  text_body: string;
}
const mails = async (name: string) =>
  (await database.query<Mail>('select id, notice, status, subject, text_body from mail_delivery where person_id = $1 order by id', [stage.as(name).personId])).rows;
const jobsOf = async (ids: readonly string[]) => (await database.query(`select 1 from pgboss.job where name = 'mail-delivery' and data ->> 'deliveryId' = any($1)`, [ids])).rowCount;

it('is one entry a form with the newest notice on top; whose turn it is finds it under what waits, whoever is told under the rest', async () => {
  const [first = '', second = ''] = await cleanProjects(stage, 2);
  await tell();
  expect((await all('unit-head', 'mine')).map(({ submissionId, notice, unread, facts, mail }) => ({ submissionId, notice, unread, facts, mail }))).toEqual(
    [second, first].map((submissionId) => ({ submissionId, notice: 'task-waits', unread: true, facts: 1, mail: { status: 'queued', inDigest: false, nextTryAt: null } })),
  );
  expect(await counts('unit-head')).toEqual({ mine: 2, known: 0, unread: 2 });
  valueOf(await send(stage, 'unit-head', first, { type: 'RETURN', to: 'unit', mode: 'direct', reason: '请补材料' }));
  await tell();
  // What was returned waits for the preparer, and is only told to a second head.
  expect(await all('preparer', 'mine')).toMatchObject([{ submissionId: first, notice: 'returned', subject: expect.stringMatching(/^已退回：/) as string }]);
  expect(await all('double', 'known')).toMatchObject([{ submissionId: first, notice: 'returned', facts: 2 }]);
  expect(await all('double', 'mine')).toMatchObject([{ submissionId: second }]);
  // Who acted is left with what they were told before: it waits for them no more, is dealt with and read. Who did not act has it unread.
  const decided = (await database.query<{ at: Date }>('select decided_at as at from decision where submission_id = $1', [first])).rows[0]?.at;
  const [settled] = await all('unit-head', 'known');
  expect(settled).toMatchObject({ submissionId: first, notice: 'task-waits', mine: false, unread: false });
  expect(new Date(settled?.settledAt ?? '')).toEqual(decided);
  expect(await counts('unit-head')).toEqual({ mine: 1, known: 1, unread: 1 });
  expect(await all('double', 'known')).toMatchObject([{ unread: true, settledAt: null }]);
  // Handed in again it is done for the preparer, and waits anew for the head.
  valueOf(await send(stage, 'preparer', first, { type: 'SUBMIT' }));
  await tell();
  expect(await all('preparer', 'known')).toMatchObject([{ submissionId: first, notice: 'returned', unread: false, settledAt: expect.any(String) as string }]);
  expect((await all('unit-head', 'mine')).find(({ submissionId }) => submissionId === first)).toMatchObject({ unread: true, settledAt: null, facts: 2 });
});

it('what was read before its mail left is not mailed; what comes later is new and is', async () => {
  const [id = ''] = await cleanProjects(stage, 1);
  await tell();
  const [entry] = await all('unit-head', 'mine');
  await mark('unit-head', 'READ', entry === undefined ? [] : [entry]);
  expect(await all('unit-head', 'mine')).toMatchObject([{ unread: false, mail: { status: 'unneeded' } }]);
  const [mail] = await mails('unit-head');
  const sent: string[] = [];
  const job = { districtId: stage.district.districtId, deliveryId: mail?.id ?? '' };
  expect(await deliverMail(stage.engine, async ({ subject }) => (sent.push(subject), { status: 'accepted', words: '250' }), job, false)).toMatchObject({ outcome: 'nothing-to-send' });
  expect(sent).toEqual([]);
  valueOf(await remind(stage.engine, stage.as('performance'), { submissionId: id, key: 'remind', body: {} }));
  await tell();
  expect(await all('unit-head', 'mine')).toMatchObject([{ notice: 'reminder', unread: true, facts: 2, mail: { status: 'queued' } }]);
  // A mail that was on its way while it was read was sent all the same, and says so.
  const [, reminder] = await mails('unit-head');
  const readMeanwhile = async () => {
    await mark('unit-head', 'READ', await all('unit-head', 'mine'));
    return { status: 'accepted' as const, words: '250 queued' };
  };
  await deliverMail(stage.engine, readMeanwhile, { ...job, deliveryId: reminder?.id ?? '' }, false);
  expect((await mails('unit-head'))[1]).toMatchObject({ status: 'accepted' });
});

it('what was put away is gone until something new comes; a mark never covers what was not seen yet', async () => {
  const [id = ''] = await cleanProjects(stage, 1);
  await tell();
  const seen = await all('unit-head', 'mine');
  valueOf(await remind(stage.engine, stage.as('performance'), { submissionId: id, key: 'remind', body: {} }));
  await tell();
  await mark('unit-head', 'ARCHIVE', seen);
  expect(await all('unit-head', 'mine')).toMatchObject([{ notice: 'reminder', unread: true, facts: 1 }]);
  await mark('unit-head', 'ARCHIVE', await all('unit-head', 'mine'));
  expect(await counts('unit-head')).toEqual({ mine: 0, known: 0, unread: 0 });
  expect(await counts('double')).toEqual({ mine: 1, known: 0, unread: 1 }); // everybody for themselves
});

it('shows nothing of what somebody may not see any more', async () => {
  await cleanProjects(stage, 1);
  await tell();
  await database.query('update post set valid_to = now() where person_id = $1', [stage.as('unit-head').personId]);
  expect([await all('unit-head', 'mine'), await all('unit-head', 'known'), await counts('unit-head')]).toEqual([[], [], { mine: 0, known: 0, unread: 0 }]);
});

it('goes over all pages, each entry once, newest first', async () => {
  for (let made = 0; made < 55; made += 1) {
    valueOf(await createSubmission(stage.engine, stage.as('preparer'), { cycleId: stage.cycleId, form: 'project', name: `项目${made}` }, `project-${made}`));
  }
  await database.query(
    `insert into mail_delivery (district_id, id, notice, submission_id, entry_stream, entry_seq, person_id, address, subject, text_body, html_body, message_id, status)
      select s.district_id, s.id, 'task-waits', s.id, e.stream, e.seq, $2, '', 's', 't', 'h', s.id::text, 'unsent'
      from submission s join audit_entry e on e.district_id = s.district_id and e.stream = 'submission/' || s.id and e.seq = 1 where s.cycle_id = $1 and s.form = 'project'`,
    [stage.cycleId, stage.as('preparer').personId],
  );
  const ids = (await all('preparer', 'mine')).map(({ id }) => id);
  expect(new Set(ids).size).toBe(55);
  expect(ids).toEqual(ids.toSorted().reverse());
  expect(await counts('preparer')).toEqual({ mine: 55, known: 0, unread: 55 });
  expect(await listInbox(stage.engine, stage.as('preparer'), 'mine', 'x')).toMatchObject({ ok: false, refusal: { code: 'CURSOR_INVALID' } });
});

describe('how somebody wants to be written to', () => {
  it('at once where nothing was said; a day is held, the page alone is not sent, a reminder always is', async () => {
    expect(await showMailWish(stage.engine, stage.as('unit-head'))).toMatchObject({ mode: 'at-once', email: expect.stringContaining('@') as string });
    expect(await keepMailWish(stage.engine, stage.as('unit-head'), { mode: 'daily' })).toMatchObject({ mode: 'daily' });
    expect(await keepMailWish(stage.engine, stage.as('double'), { mode: 'site-only' })).toMatchObject({ mode: 'site-only' });
    const [id = ''] = await cleanProjects(stage, 1);
    await tell();
    expect([await mails('unit-head'), await mails('double'), await mails('preparer-head')]).toMatchObject([[{ status: 'held' }], [{ status: 'unsent' }], [{ status: 'queued' }]]);
    valueOf(await remind(stage.engine, stage.as('performance'), { submissionId: id, key: 'remind', body: {} }));
    await tell();
    expect([await mails('unit-head'), await mails('double')]).toMatchObject([[{ status: 'held' }, { notice: 'reminder', status: 'queued' }], [{ status: 'unsent' }, { notice: 'reminder', status: 'queued' }]]);
    // Who then wants none at all gets nothing of what was held.
    await keepMailWish(stage.engine, stage.as('unit-head'), { mode: 'site-only' });
    expect((await mails('unit-head'))[0]).toMatchObject({ status: 'unsent' });
  });

  it('one digest a person with a line a form, once however often its job comes, also twice at the same time', async () => {
    await keepMailWish(stage.engine, stage.as('unit-head'), { mode: 'daily' });
    const [first = '', second = ''] = await cleanProjects(stage, 2);
    await tell();
    await Promise.all([sendDigests(stage.engine, noticeSettings), sendDigests(stage.engine, noticeSettings)]);
    await sendDigests(stage.engine, noticeSettings);
    const digests = (await mails('unit-head')).filter(({ notice }) => notice === 'digest');
    expect(digests).toMatchObject([{ status: 'queued', subject: '每日汇总：2 件事项' }]);
    expect(digests[0]?.text_body).toMatch(/1：待您审签：.*示范项目2.*\n2：待您审签：.*示范项目1.*https:\/\/jishen\.example\/inbox/s);
    expect(await jobsOf(digests.map(({ id }) => id))).toBe(1);
    expect((await all('unit-head', 'mine')).map(({ submissionId, mail }) => ({ submissionId, mail }))).toEqual([second, first].map((submissionId) => ({ submissionId, mail: { status: 'queued', inDigest: true, nextTryAt: null } })));
  });

  it('what was read is left out of the digest, and a digest of which all was read is not sent', async () => {
    await keepMailWish(stage.engine, stage.as('unit-head'), { mode: 'daily' });
    await cleanProjects(stage, 2);
    await tell();
    const [read] = await all('unit-head', 'mine');
    await mark('unit-head', 'READ', read === undefined ? [] : [read]);
    await sendDigests(stage.engine, noticeSettings);
    const digest = async () => (await mails('unit-head')).find(({ notice }) => notice === 'digest');
    expect(await digest()).toMatchObject({ status: 'queued', subject: '每日汇总：1 件事项' });
    await mark('unit-head', 'READ', await all('unit-head', 'mine'));
    expect(await digest()).toMatchObject({ status: 'unneeded' });
    await sendDigests(stage.engine, noticeSettings);
    expect((await mails('unit-head')).filter(({ notice }) => notice === 'digest')).toHaveLength(1);
  });
});

it('counts by things and not by notices: what was told a hundred times over is no more work, and only what is unread is asked about', async () => {
  const ids = await cleanProjects(stage, 3);
  await tell();
  for (const id of ids) valueOf(await send(stage, 'unit-head', id, { type: 'APPROVE' }));
  await tell();
  const person = stage.as('unit-head');
  // A hundred more of each, all read, as after years.
  await database.query(`insert into mail_delivery (district_id, id, notice, submission_id, entry_stream, entry_seq, person_id, address, subject, text_body, html_body, message_id, status, read_at)
    select e.district_id, ('00000000' || substr(gen_random_uuid()::text, 9))::uuid, told.notice, thing.id, e.stream, e.seq, $1, '', '', '', '', gen_random_uuid()::text, 'unsent', now()
    from unnest($2::uuid[], array['approved', 'returned', 'findings-raised'], array['published', 'reminder', 'task-waits']) as thing(id, one, other)
    cross join lateral (select district_id, stream, seq from audit_entry e where e.district_id = $3 and e.stream not in (select entry_stream from mail_delivery) order by stream, seq limit 50) e
    cross join lateral unnest(array[thing.one, thing.other]) as told(notice)`, [person.personId, ids, person.districtId]);
  await database.query('analyze mail_delivery');
  expect((await database.query('select 1 from mail_delivery where person_id = $1', [person.personId])).rowCount).toBe(303);
  const [mine, known] = [await all('unit-head', 'mine'), await all('unit-head', 'known')];
  expect(await counts('unit-head')).toEqual({ mine: mine.length, known: known.length, unread: [...mine, ...known].filter(({ unread }) => unread).length });
  expect(known.length).toBe(3);
  const { text, values } = inboxCounts({ districtId: person.districtId, personId: person.personId, seats: [], submissions: () => ({ text: 'true', values: [] }), items: () => ({ text: 'true', values: [] }) });
  for (const way of ['seqscan', 'bitmapscan']) await database.query(`set enable_${way} = off`);
  const { rows } = await database.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(`explain (analyze, format json) ${text}`, values as unknown[]);
  await database.query('reset all');
  const read = nodesOf(rows[0]?.['QUERY PLAN'][0].Plan).filter((node) => node['Relation Name'] === 'mail_delivery');
  // A few looks a thing, far fewer than there are notices.
  expect(read.reduce((sum, node) => sum + (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops'], 0)).toBeLessThan(10 * ids.length);
});

interface PlanNode {
  'Relation Name'?: string;
  'Rows Removed by Filter'?: number;
  'Actual Rows': number;
  'Actual Loops': number;
  Plans?: PlanNode[];
}
const nodesOf = (node: PlanNode | undefined): PlanNode[] => (node === undefined ? [] : [node, ...(node.Plans ?? []).flatMap(nodesOf)]);
