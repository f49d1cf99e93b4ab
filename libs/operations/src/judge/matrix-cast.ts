// The people of the decision matrix: one persona per class of actor, on invented ids. It holds no rule and no expectation.
import type { Actor, Post, Role } from '@jishen/access';
import type { Facts } from '@jishen/workflow';

export interface Persona {
  name: string;
  /** For the legend. */
  who: string;
  actor: Actor;
  postId?: string;
  principalId?: string;
}

const now = '2026-11-21T01:00:00.000000Z';
const begin = '2026-01-01T00:00:00Z';

/** Where a post sits: the unit itself, a sibling under the same department, its department, another one, the bureau. */
export type Seat = 'unit' | 'sibling' | 'department' | 'other-department' | 'bureau';

const kinds: Record<Seat, Post['unitKind']> = {
  unit: 'unit',
  sibling: 'unit',
  department: 'department',
  'other-department': 'department',
  bureau: 'bureau',
};

type Term = { validFrom?: string; validTo?: string };

const post = (role: Role, seat: Seat, term: Term = {}): Post => ({
  id: `post-${role}-${seat}`,
  role,
  unitId: seat,
  unitName: seat,
  unitKind: kinds[seat],
  validFrom: term.validFrom ?? begin,
  validTo: term.validTo ?? null,
});

const persona = (
  name: string,
  who: string,
  personId: string,
  posts: Post[],
  more: { postId?: string; principalId?: string; districtId?: string } = {},
): Persona => {
  const { districtId = 'district', ...chosen } = more;
  return { name, who, actor: { districtId, personId, posts, now }, ...chosen };
};

const ended = { validTo: now };

/** Natural persons that several personae share: the same human with other posts, or acted for by somebody else. */
const preparer = 'p1';
const insider = 'hp';
const head = 'h1';
const reviewer = 'd1';

/** Takes part in the walk; the others are only asked in every state. */
export const movers: readonly Persona[] = [
  persona('insider-prepares', 'also holds every other post of the chain; fills in the very first draft', insider, [
    post('preparer', 'unit'),
  ]),
  persona('preparer', 'preparer who submits', preparer, [post('preparer', 'unit')]),
  persona('head', 'unit head', head, [post('unit-head', 'unit')]),
  persona('dept', 'reviewer of the own department', reviewer, [post('department-reviewer', 'department')]),
  persona('two-levels', 'same human with posts at two levels', 'x1', [
    post('department-reviewer', 'department'),
    post('bureau-reviewer', 'bureau'),
  ]),
  persona('section', 'bureau section', 's1', [post('bureau-reviewer', 'bureau')]),
  persona('bhead', 'bureau head', 'c1', [post('bureau-head', 'bureau')]),
  persona('performance', 'performance section', 'f1', [post('bureau-performance', 'bureau')]),
];

const colleagues: readonly Persona[] = [
  persona('preparer-2', 'preparer of the unit who did not touch it', 'p2', [post('preparer', 'unit')]),
  persona('head-prepares', 'the unit head, with a preparer’s post', head, [post('preparer', 'unit')]),
  persona('preparer-for-head', 'untouched preparer acting for the unit head', 'p2', [post('preparer', 'unit')], {
    principalId: head,
  }),
  persona('head-2', 'second unit head', 'h2', [post('unit-head', 'unit')]),
  persona('head-insider', 'unit head who prepared', insider, [post('unit-head', 'unit')]),
  persona('head-for-preparer', 'second unit head acting for the preparer', 'h2', [post('unit-head', 'unit')], {
    principalId: preparer,
  }),
  persona('dept-insider', 'department reviewer who prepared', insider, [post('department-reviewer', 'department')]),
  persona(
    'dept-for-head',
    'second department reviewer acting for the unit head',
    'd2',
    [post('department-reviewer', 'department')],
    { principalId: head },
  ),
  persona('section-insider', 'bureau section who prepared', insider, [post('bureau-reviewer', 'bureau')]),
  persona('bhead-2', 'second bureau head', 'c2', [post('bureau-head', 'bureau')]),
  persona('bhead-insider', 'bureau head who prepared', insider, [post('bureau-head', 'bureau')]),
  persona(
    'bhead-for-dept',
    'second bureau head acting for the department reviewer',
    'c2',
    [post('bureau-head', 'bureau')],
    { principalId: reviewer },
  ),
  persona('performance-insider', 'performance section who prepared', insider, [post('bureau-performance', 'bureau')]),
  persona('performance-answerer', 'performance section, the human who answers items as preparer', preparer, [
    post('bureau-performance', 'bureau'),
  ]),
  persona('section-answerer', 'bureau section, the human who answers items as unit head', head, [
    post('bureau-reviewer', 'bureau'),
  ]),
  persona(
    'performance-for-preparer',
    'performance section acting for the preparer',
    'f2',
    [post('bureau-performance', 'bureau')],
    { principalId: preparer },
  ),
];

const choosers: readonly Persona[] = [
  persona('all-unit-posts', 'preparer and unit head in one, no post chosen', 'u1', [
    post('preparer', 'unit'),
    post('unit-head', 'unit'),
  ]),
  persona('all-bureau-posts', 'section and head of the bureau in one, no post chosen', 'b1', [
    post('bureau-reviewer', 'bureau'),
    post('bureau-head', 'bureau'),
  ]),
  persona(
    'chose-the-wrong',
    'the same, having chosen the section’s post',
    'b1',
    [post('bureau-reviewer', 'bureau'), post('bureau-head', 'bureau')],
    { postId: 'post-bureau-reviewer-bureau' },
  ),
  persona('chose-not-theirs', 'unit head naming somebody else’s post', 'h2', [post('unit-head', 'unit')], {
    postId: 'post-bureau-head-bureau',
  }),
  persona('elsewhere-and-auditor', 'preparer and unit head of a sibling unit, auditor as well', 'e1', [
    post('preparer', 'sibling'),
    post('unit-head', 'sibling'),
    post('auditor', 'bureau'),
  ]),
];

const outsiders: readonly Persona[] = [
  persona('auditor', 'auditor', 'a1', [post('auditor', 'bureau')]),
  persona('third-party', 'third party to whom it is assigned', 't1', [post('third-party', 'sibling')]),
  persona('third-party-2', 'third party to whom it is not', 't2', [post('third-party', 'sibling')]),
  persona('system-admin', 'system administrator', 'y1', [post('system-admin', 'bureau')]),
  persona('security-admin', 'security administrator', 'y2', [post('security-admin', 'bureau')]),
  persona('audit-admin', 'audit administrator', 'y3', [post('audit-admin', 'bureau')]),
  persona('sibling-preparer', 'preparer of a sibling unit', 'o1', [post('preparer', 'sibling')]),
  persona('sibling-head', 'unit head of a sibling unit', 'o2', [post('unit-head', 'sibling')]),
  persona('other-dept', 'reviewer of another department', 'o3', [post('department-reviewer', 'other-department')]),
  persona('far-bhead', 'bureau head of another district', 'g1', [post('bureau-head', 'bureau')], {
    districtId: 'far-district',
  }),
  persona('far-performance', 'performance section of another district', 'g2', [post('bureau-performance', 'bureau')], {
    districtId: 'far-district',
  }),
  persona('far-auditor', 'auditor of another district', 'g3', [post('auditor', 'bureau')], {
    districtId: 'far-district',
  }),
  persona('ex-preparer', 'preparer whose post has ended', 'z1', [post('preparer', 'unit', ended)]),
  persona('ex-head', 'unit head whose post has ended', 'z2', [post('unit-head', 'unit', ended)]),
  persona('ex-dept', 'department reviewer whose post has ended', 'z3', [
    post('department-reviewer', 'department', ended),
  ]),
  persona('ex-bhead-auditor', 'auditor who was bureau head', 'z4', [
    post('bureau-head', 'bureau', ended),
    post('auditor', 'bureau'),
  ]),
  persona('future-head', 'unit head from next year on', 'z5', [
    post('unit-head', 'unit', { validFrom: '2027-01-01T00:00:00Z' }),
  ]),
  persona('postless', 'a person without any post', 'n1', []),
];

export const cast: readonly Persona[] = [...movers, ...colleagues, ...choosers, ...outsiders];

/** Who holds each level of the default route unless a case says otherwise. */
export const holders: Facts['holders'] = {
  'unit-head': people(head, 'h2', insider, 'u1'),
  department: people(reviewer, 'd2', 'x1', insider),
  'bureau-section': people('s1', 'x1', insider, 'b1', head),
  'bureau-head': people('c1', 'c2', insider, 'b1'),
};

export function people(...ids: string[]): { personId: string; name: string }[] {
  return ids.map((personId) => ({ personId, name: personId }));
}
