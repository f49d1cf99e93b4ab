// Words each refusal: what is in the way, since when, whose turn it is and what to do. Never decides whether to refuse.
import { actionNames, levelActions, type Action } from './action';
import { standingOf, type Actor, type Post } from './actor';
import { localMinute } from './local-minute';
import { carries, linesOf } from './post-ability';
import type { AccessRefusal } from './refusal';
import { roleNames, type Role } from './role';
import type { RoleTable } from './role-table';
import { kindOf, type Subject, type SubmissionRecord } from './subject';
import { couldAct, roleWithName, sitsFor } from './who-could-act';

export interface Asked {
  actor: Actor;
  action: Action;
  subject: Subject;
  table: RoleTable;
}

const subjectNames = { submission: '自评件', item: '整改事项', district: '区县' } as const;

export function notVisible({ subject }: Asked): AccessRefusal {
  return {
    code: 'NOT_VISIBLE',
    rule: 'only-what-a-post-reads-exists-for-a-person',
    detail: `没有找到这份${subjectNames[subject.kind]}，或者您现有的岗位看不到它。请核对链接；确需查看的，请向区县财政局绩效股说明。`,
    data: {},
  };
}

export function postRunOut({ actor, action }: Asked, post: Post): AccessRefusal {
  const ended = standingOf(post, actor.now) === 'ended';
  const since = ended ? `已于 ${localMinute(post.validTo!)} 到期` : `从 ${localMinute(post.validFrom)} 起才生效`;
  return {
    code: 'POST_EXPIRED',
    rule: ended ? 'a-post-that-has-ended-carries-nothing' : 'a-post-that-has-not-begun-carries-nothing',
    detail: `您的岗位「${label(post)}」${since}，现在不能${actionNames[action]}。需要继续办理的，请${roleNames['security-admin']}重新任命或调整任期。`,
    data: {
      ...facts(post),
      validFrom: post.validFrom,
      validTo: post.validTo,
      whoCanAppoint: roleWithName('security-admin'),
    },
  };
}

export function severalPosts({ action }: Asked, posts: readonly Post[]): AccessRefusal {
  return {
    code: 'POST_AMBIGUOUS',
    rule: 'a-decision-names-the-one-post-it-is-made-with',
    detail: `您有 ${posts.length} 个岗位都可以${actionNames[action]}：${labels(posts)}。请先选定这次用哪个岗位。`,
    data: { posts: posts.map(facts) },
  };
}

export function postOfSomebodyElse(): AccessRefusal {
  return {
    code: 'POST_NOT_YOURS',
    rule: 'a-person-acts-with-their-own-posts',
    detail: '所选的岗位不在您名下。请刷新页面，从自己的岗位中重新选择。',
    data: {},
  };
}

export function postThatDoesNotFit({ action }: Asked, post: Post, better: readonly Post[]): AccessRefusal {
  return {
    code: 'POST_NOT_YOURS',
    rule: 'the-named-post-must-carry-the-action',
    detail: `所选岗位「${label(post)}」现在不能${actionNames[action]}。请改用：${labels(better)}。`,
    data: { posts: better.map(facts) },
  };
}

/** None of the valid posts carries the action on this record: the level, the unit or the role is in the way. */
export function noPostFits(asked: Asked, posts: readonly Post[]): AccessRefusal {
  const { action, subject, table } = asked;
  const capable = posts.filter((post) => linesOf(table, post, action, kindOf(subject)).length > 0);
  if (capable.length === 0) return roleMayNot(asked, posts);
  if (subject.kind === 'submission') {
    if (isLevelAction(action) && subject.record.levelRole !== null)
      return notYourLevel(asked, capable, subject.record, subject.record.levelRole);
    if (!capable.some((post) => readsBy(asked, post, subject.record))) return notYourUnit(asked, capable);
    return roleMayNot(asked, capable);
  }
  return notYourUnit(asked, capable);
}

/** Nobody is told this: it is what stands on record where a record stays unseen to all posts of a person. */
export function noPostReaches(asked: Asked, posts: readonly Post[]): AccessRefusal {
  const { action, subject, table } = asked;
  const capable = posts.filter((post) => linesOf(table, post, action, kindOf(subject)).length > 0);
  if (capable.length === 0) return roleMayNot(asked, posts);
  const notYet = capable.filter((post) => sitsFor(post, subject));
  // Of the very unit, department or bureau: what they do not see yet has not come to their level.
  if (subject.kind === 'submission' && notYet.length > 0) return notYourLevel(asked, notYet, subject.record, subject.record.levelRole ?? 'preparer');
  return notYourUnit(asked, capable);
}

function readsBy({ actor, table }: Asked, post: Post, record: SubmissionRecord): boolean {
  return carries(table, actor, post, 'READ', 'Submission', record) === 'yes';
}

function isLevelAction(action: Action): boolean {
  return (levelActions as readonly Action[]).includes(action);
}

function notYourLevel(
  { action }: Asked,
  posts: readonly Post[],
  record: SubmissionRecord,
  levelRole: Role,
): AccessRefusal {
  const holder = roleWithName(levelRole);
  return {
    code: 'NOT_YOUR_LEVEL',
    rule: 'only-the-holder-of-the-current-level-decides',
    detail: `这份自评件现在的环节由「${holder.roleName}」办理，您的岗位${labels(posts)}不在这一环节，不能${actionNames[action]}。请等这一环节办完，或请其退回。`,
    data: { whoCanAct: holder, levelUnitId: record.levelUnitId },
  };
}

function notYourUnit({ action, subject }: Asked, posts: readonly Post[]): AccessRefusal {
  return {
    code: 'NOT_YOUR_UNIT',
    rule: 'a-post-carries-no-further-than-its-own-unit',
    detail: `您的岗位${labels(posts)}不在这份${subjectNames[subject.kind]}所属的单位，不能${actionNames[action]}。请由所属单位的人员办理。`,
    data: { posts: posts.map(facts) },
  };
}

function roleMayNot(asked: Asked, posts: readonly Post[]): AccessRefusal {
  const roles = couldAct(asked.table, asked.action, asked.subject).map(roleWithName);
  const mine = posts.length > 0 ? `您的岗位${labels(posts)}` : '您现在没有有效的岗位，';
  const whoCan = roles.map(({ roleName }) => `「${roleName}」`).join('、');
  return {
    code: 'ROLE_MAY_NOT',
    rule: 'a-role-does-only-what-its-lines-in-the-table-say',
    detail: `${mine}不能${actionNames[asked.action]}。可以办理的是：${whoCan}。请转告其办理。`,
    data: { roles },
  };
}

function facts(post: Post): { postId: string; role: Role; unitName: string } {
  return { postId: post.id, role: post.role, unitName: post.unitName };
}

function label(post: Post): string {
  return `${post.unitName} ${roleNames[post.role]}`;
}

function labels(posts: readonly Post[]): string {
  return posts.map((post) => `「${label(post)}」`).join('、');
}
