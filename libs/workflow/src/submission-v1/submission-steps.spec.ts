// What each event changes, puts on record, opens and mails, seen one by one on the default route.
import {
  adjust,
  approve,
  ask,
  atBureauHead,
  atDepartment,
  atSection,
  bureauHead,
  cancel,
  closedItem,
  department,
  draft,
  handedIn,
  hashA,
  hashB,
  inRectification,
  openItem,
  performance,
  play,
  preparer,
  publish,
  published,
  raise,
  reopen,
  requireRectification,
  reviewed,
  save,
  secondUnitHead,
  section,
  sendBack,
  standing,
  submit,
  unitHead,
  type Move,
} from '../../golden/sample-office';
import type { Decision, Facts, SubmissionSnapshot } from '..';

type Taken = Extract<Decision, { ok: true }>;
const taken = (stored: SubmissionSnapshot, move: Move): Taken => {
  const decision = ask({ stored, ...move });
  if (!decision.ok) throw new Error(decision.refusal.detail);
  return decision;
};
const onDesks = ({ tasks }: Taken) => tasks.map((task) => ('close' in task ? 'close' : task.open.levelKey));
const mails = ({ effects }: Taken) => effects.map(({ notice }) => notice);
const noDepartment: Partial<Facts> = { unit: { name: '示范单位', hasDepartment: false } };

test('SAVE_DRAFT pins who saves and names the rows', () => {
  const decision = taken(draft, save);
  expect(decision.next).toEqual({ ...draft, version: 2, pins: [{ personId: 'preparer-1', level: 'preparer' }] });
  expect(decision.facts).toEqual([
    {
      type: 'submission.draft-edited@1',
      pub: {
        from_state: 'draft',
        to_state: 'draft',
        from_level: null,
        to_level: null,
        round: 1,
        round_after: 1,
        edition: 0,
        rows: ['row-1'],
      },
    },
  ]);
  expect(onDesks(decision)).toEqual([]);
});

test('saving for somebody else pins both', () => {
  const { next } = taken(draft, { ...save, by: { ...preparer, principalId: 'preparer-9' } });
  expect(next.pins.map(({ personId }) => personId)).toEqual(['preparer-1', 'preparer-9']);
});

test('SUBMIT goes to the first level and opens its task', () => {
  const decision = taken(draft, { ...submit, facts: { contentHashAfter: hashB } });
  expect(decision.next).toMatchObject({
    state: 'selfScored',
    levelKey: 'unit-head',
    submittedOnce: true,
    contentHash: hashB,
  });
  expect(decision.facts.map(({ type }) => type)).toEqual(['submission.submitted@1']);
  expect(decision.tasks).toEqual([
    { close: true },
    { open: { levelKey: 'unit-head', role: 'unit-head', seat: 'own-unit', dueWorkingDays: 3 } },
  ]);
  expect(mails(decision)).toEqual(['task-waits']);
});

test('APPROVE signs the content as it is after its own changes, pins, and goes on', () => {
  const decision = taken(atSection, {
    ...approve({ ...section, principalId: 'section-9' }),
    facts: { contentHashAfter: hashB },
  });
  expect(decision.next.signatures.at(-1)).toEqual({
    levelKey: 'bureau-section',
    round: 1,
    personId: 'section-1',
    principalId: 'section-9',
    postId: 'post-section-1',
    contentHash: hashB,
    at: '2026-11-21T01:02:03.000000Z',
    standing: true,
  });
  expect(decision.next.pins.slice(-2)).toEqual([
    { personId: 'section-1', level: 'bureau-section' },
    { personId: 'section-9', level: 'bureau-section' },
  ]);
  expect(decision.next).toMatchObject({ levelKey: 'bureau-head', touchedSinceSubmit: true });
  expect(onDesks(decision)).toEqual(['close', 'bureau-head']);
});

test('an opinion is kept apart from what is public', () => {
  const decision = taken(atSection, { by: section, event: { type: 'APPROVE', contentHash: hashA, opinion: '同意' } });
  expect(decision.facts[0]).toMatchObject({ type: 'submission.approved@1', priv: { opinion: '同意' } });
  expect(JSON.stringify(decision.facts[0]?.pub)).not.toContain('同意');
});

test('the last signature ends the sign-off and asks the performance section to publish', () => {
  const decision = taken(atBureauHead, approve(bureauHead));
  expect(decision.next).toMatchObject({ state: 'reviewed', levelKey: null });
  expect(onDesks(decision)).toEqual(['close', 'publication']);
  expect(mails(decision)).toEqual(['approved', 'task-waits']);
});

test('a unit without a department skips that level by a rule that stands in the record', () => {
  const decision = taken(
    handedIn,
    approve(unitHead, { ...noDepartment, holders: { 'bureau-section': [{ personId: 's', name: 's' }] } }),
  );
  expect(decision.next).toMatchObject({
    levelKey: 'bureau-section',
    skippedLevels: [{ levelKey: 'department', rule: 'unit-has-no-department' }],
  });
  expect(decision.facts[1]).toMatchObject({
    type: 'submission.level-skipped@1',
    pub: { level_key: 'department', rule: 'unit-has-no-department', to_level: 'bureau-section' },
  });
});

test('a skipped level needs no signature for the publication', () => {
  const signed = play(
    draft,
    { ...submit, facts: noDepartment },
    ...[unitHead, section, bureauHead].map((by) => approve(by, noDepartment)),
  );
  expect(standing(signed)).toEqual(['unit-head', 'bureau-section', 'bureau-head']);
  expect(play(signed, publish).state).toBe('published');
});

test('a level that was skipped signs once the unit has got a department', () => {
  const returned = play(
    draft,
    { ...submit, facts: noDepartment },
    approve(unitHead, noDepartment),
    sendBack(section, 'unit', 'direct'),
  );
  expect(returned.skippedLevels).toEqual([{ levelKey: 'department', rule: 'unit-has-no-department' }]);
  const next = play(returned, submit, approve(secondUnitHead));
  expect(next).toMatchObject({ levelKey: 'department', skippedLevels: [] });
});

test('ADJUST_SCORE pins and ends the time to withdraw; the ledger facts are not written here', () => {
  const decision = taken(atSection, { ...adjust(section), facts: { contentHashAfter: hashB } });
  expect(decision.next).toMatchObject({ levelKey: 'bureau-section', touchedSinceSubmit: true, contentHash: hashB });
  expect(decision.facts).toEqual([]);
});

test('RAISE_FINDING pins a level holder, and nobody after the sign-off', () => {
  expect(taken(atSection, raise(section)).next.pins).toHaveLength(atSection.pins.length + 1);
  const later = taken(reviewed, raise(section));
  expect(later.next.pins).toEqual(reviewed.pins);
  expect(later.facts).toMatchObject([
    {
      type: 'finding.raised@1',
      pub: { level_key: null, row: 'row-1', due_on: '2026-12-21' },
      priv: { text: '采购未公开', owner: '示范街道办事处' },
    },
  ]);
  expect(mails(later)).toEqual(['findings-raised']);
});

test('REOPEN goes to the named level in a new round and leaves the published edition alone', () => {
  const decision = taken(published, reopen('bureau-section'));
  expect(decision.next).toMatchObject({ state: 'selfScored', levelKey: 'bureau-section', round: 2, edition: 1 });
  expect(standing(decision.next)).toEqual(['unit-head', 'department']);
  expect(onDesks(decision)).toEqual(['close', 'bureau-section']);
});

test('rectification is required, followed, and ends in a publication', () => {
  const required = taken(reviewed, requireRectification);
  expect(required.facts[0]?.pub).toMatchObject({ to_state: 'rectification', findings: ['item-1'] });
  expect(onDesks(required)).toEqual(['close', 'rectification']);
  const decision = taken(inRectification, { ...publish, facts: { findings: closedItem } });
  expect(decision.next).toMatchObject({ state: 'published', edition: 1 });
  expect(onDesks(decision)).toEqual(['close']);
  expect(mails(decision)).toEqual(['published']);
});

test('rectification names the open findings only', () => {
  const findings = [...(openItem ?? []), { id: 'item-2', itemState: 'carriedOver' as const, text: '往年' }];
  expect(taken(reviewed, { ...requireRectification, facts: { findings } }).facts[0]?.pub).toMatchObject({
    findings: ['item-1'],
  });
});

test('CORRECT makes the next edition; what stood there is private', () => {
  const decision = taken(published, {
    by: performance,
    event: { type: 'CORRECT', changes: [{ field: 'contact', from: '旧电话', to: '新电话' }], reason: '电话有误' },
  });
  expect(decision.next).toMatchObject({ state: 'published', edition: 2 });
  expect(decision.facts[0]?.pub).toMatchObject({ fields: ['contact'], edition: 2 });
  expect(JSON.stringify(decision.facts[0]?.pub)).not.toContain('电话');
});

test('CANCEL ends everything', () => {
  const decision = taken(atDepartment, cancel);
  expect(decision.next).toMatchObject({ state: 'cancelled', levelKey: null });
  expect(onDesks(decision)).toEqual(['close']);
});

test('a probe answers whether an event is possible and changes nothing', () => {
  const probe = (stored: SubmissionSnapshot, by: Move['by'], type: 'RETURN' | 'ADJUST_SCORE') =>
    ask({ stored, by, event: { type, probe: true } });
  expect(probe(atSection, section, 'RETURN')).toEqual({ ok: true, next: atSection, facts: [], tasks: [], effects: [] });
  expect(probe(handedIn, unitHead, 'ADJUST_SCORE')).toMatchObject({
    ok: false,
    refusal: { code: 'LEVEL_MAY_NOT_ADJUST' },
  });
  expect(probe(atDepartment, { ...department, principalId: preparer.personId }, 'RETURN')).toMatchObject({
    ok: false,
    refusal: { code: 'SELF_REVIEW', data: { whoCanAct: { levelKey: 'department', holders: [] } } },
  });
});

test('facts that the shell forgot are a fault, never a refusal', () => {
  expect(() => ask({ stored: reviewed, ...publish, facts: { findings: undefined } })).toThrow('facts.findings');
  expect(() => ask({ stored: draft, ...submit, facts: { readiness: undefined } })).toThrow('facts.readiness');
  expect(() => ask({ stored: atSection, ...adjust(section), facts: { ledgerRefusal: undefined } })).toThrow(
    'facts.ledgerRefusal',
  );
  expect(() => ask({ stored: reviewed, ...raise(section), facts: { findingId: undefined } })).toThrow(
    'facts.findingId',
  );
});
