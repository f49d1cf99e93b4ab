// One entry of the trail in words, by column: what the screen, every file and the API say alike. Pure; it hides no fact and judges none.
import { roleNames } from '@jishen/access';
import type { TrailEntry } from '../reads/history';
import { chinaMinute, dayWords, shanghaiDate } from '../trail/shanghai-date';
import { closedBecause, happenedWords, logInRefusedBecause, refusedBecause, triedWords } from './entry-words';
import { blankOf, citedBy, isId, type NamedEntry, type Names } from './name-entries';
import { questionOf, type ToldKey } from './question';

export type Told = Record<ToldKey, string>;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');

const roleWords = (role: unknown): string => (typeof role === 'string' && Object.hasOwn(roleNames, role) ? roleNames[role as keyof typeof roleNames] : '');

export function tellEntry(named: NamedEntry, names: Names): Told {
  const { entry, unitId, submissionId } = named;
  const submission = names.submission(submissionId);
  const { facts } = entry;
  const due = submission?.submitDueOn ?? null;
  const isScore = entry.type.startsWith('score.');
  const returned = entry.type.startsWith('submission.returned@') && submissionId !== null ? names.returned(submissionId) : 0;
  return {
    at: chinaMinute(entry.at),
    who: whoWords(entry),
    unit: submission?.unitName ?? names.unit(unitId) ?? '',
    year: submission === undefined ? '' : `${submission.year}年`,
    form: submission?.name ?? '',
    row: entry.row === null || submission === undefined ? '' : names.row(submission, entry.row),
    what: entry.type.startsWith('command.refused@') ? triedWords(text(facts['command'])) : happenedWords(entry.type),
    from: isScore ? text(facts['from']) : '',
    to: isScore ? text(facts['to']) : '',
    clause: text(facts['clause']),
    reason: reasonOf(entry),
    evidence: citedBy(entry).map(({ evidence, page }) => `${names.file(evidence)}${page === null ? '' : ` 第 ${page} 页`}`).join('；'),
    authority: authorityWords(entry.authority),
    why: whyWords(entry),
    due: due === null ? '' : dayWords(due),
    late: due === null ? '' : daysBetween(due, shanghaiDate(entry.at)),
    round: typeof facts['round'] === 'number' ? `第 ${facts['round']} 轮` : '',
    times: returned === 0 ? '' : `${returned} 次`,
    place: placeWords(entry),
  };
}

/** Whom or what it was about, where the entry is of no submission. */
export function subjectWords({ entry, unitId, submissionId }: NamedEntry, names: Names): string {
  const { type, facts } = entry;
  const submission = names.submission(submissionId);
  if (submission !== undefined) return joined(submission.unitName, `${submission.year}年`, submission.name);
  if (type.startsWith('audit.')) return askedWords(facts, names);
  if (type.startsWith('unit.created@')) return text(facts['name']);
  const person = isId(facts['person']) ? (names.person(facts['person']) ?? '（姓名已删除）') : '';
  const unit = names.unit(isId(facts['unit']) ? facts['unit'] : unitId) ?? '';
  const registered = typeof facts['version'] === 'number' && typeof facts['id'] === 'string' ? `第 ${facts['version']} 版` : '';
  const name = type.startsWith('cycle.opened@') || type.startsWith('cycle.recalled@') ? text(facts['name']) : '';
  return joined(person, unit, roleWords(facts['role']), name, registered);
}

function askedWords(facts: TrailEntry['facts'], names: Names): string {
  const [unit, actor, year] = [blankOf(facts, 'unit'), blankOf(facts, 'actor'), blankOf(facts, 'year')];
  const rows = typeof facts['rows'] === 'number' ? `${facts['rows']} 行` : '';
  const asked = facts['question'] === 'entries' ? '审计记录' : (questionOf(text(facts['question']))?.title ?? '');
  return joined(asked, isId(unit) ? (names.unit(unit) ?? '') : '', typeof year === 'number' ? `${year}年` : '', isId(actor) ? (names.person(actor) ?? '') : '', rows);
}

function whoWords({ actor, actorName, post }: TrailEntry): string {
  if (!isId(actor)) return '（未登录的人或程序）';
  const as = post === null ? '' : joined(post.unitName ?? '', roleWords(post.role));
  return `${actorName ?? '（姓名已删除）'}${as === '' ? '' : `（${as}）`}`;
}

function reasonOf({ words }: TrailEntry): string {
  const said = typeof words === 'object' && words !== null ? (words as Record<string, unknown>) : {};
  return text(said['reason']) || text(said['opinion']);
}

function whyWords({ type, facts }: TrailEntry): string {
  if (type.startsWith('command.refused@')) return `${refusedBecause(text(facts['code']))}${typeof facts['count'] === 'number' ? `（同类 ${facts['count']} 次）` : ''}`;
  if (type.startsWith('session.refused@')) return logInRefusedBecause(text(facts['reason']));
  return type.startsWith('session.closed@') ? closedBecause(text(facts['cause'])) : '';
}

function authorityWords(authority: string | null): string {
  const [by = '', version = ''] = (authority ?? '').replace(/^role:/, '').split('@');
  const role = roleWords(by);
  return role === '' ? '' : `${role}（权限表第 ${version} 版）`;
}

const streamWords: Readonly<Record<string, string>> = { submission: '本件', item: '本整改事项', refusal: '被拒绝操作', session: '当日登录', read: '当日查阅', person: '该人员', unit: '该单位', post: '该岗位', cycle: '该年度任务' };
const placeWords = ({ stream, seq }: TrailEntry): string => `${streamWords[stream.split('/', 1)[0] ?? ''] ?? '登记'}记录第 ${seq} 条`;

const dayMs = 86_400_000;
function daysBetween(from: string, to: string): string {
  const days = Math.round((Date.parse(to) - Date.parse(from)) / dayMs);
  return days > 0 ? `${days} 天` : '';
}
