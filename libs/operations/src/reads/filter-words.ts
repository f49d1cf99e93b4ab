// The filters that a list was asked under, in words, for the head of its file: every one that was given, under its name. It filters nothing. Pure.
import type { ItemFilter, PersonBox, SubmissionFilter } from '@jishen/persistence';
import { roleName, stateName } from '@jishen/workflow';
import type { Actor } from '@jishen/access';
import { ageNames, sourceNames } from './pictures/ageing-told';

type Said<Filter> = { readonly [Name in keyof Filter]-?: (value: NonNullable<Filter[Name]>) => string };
export type ItemsAsked = Omit<ItemFilter, 'after' | 'limit'>;
export type SubmissionsAsked = Omit<SubmissionFilter, 'after' | 'limit'>;
export type WorklistBox = PersonBox | 'todo';
export interface WorkAsked {
  box: WorklistBox;
  postId?: string | undefined;
  /** Held by the unit's name and the form's, one behind the other. */
  words?: string | undefined;
}

/** As a name that nobody may know who sees nothing of what it names. */
const unnamed = '（不存在，或者看不到）';
export const stateWords = (state: unknown): string => stateName(state as Parameters<typeof stateName>[0]) ?? '';
export const boxWords: Readonly<Record<WorklistBox, string>> = { todo: '待办', done: '已办', submitted: '我发起', copied: '抄送我' };
const reopenedWords: Readonly<Record<NonNullable<ItemFilter['reopened']>, string>> = { part: '部分完成', none: '没有完成', again: '再开' };

/** Where an item stands; of one reopened how it came to that. */
export const standingWords = (state: string, result: string | null): string =>
  state === 'reopened' ? reopenedWords[result === 'part' || result === 'none' ? result : 'again'] : stateWords(state);

/** What is given as undefined or does not narrow the list is not said. */
function filterWords<Filter extends object>(filter: Filter, said: Said<Filter>): string {
  const parts = (Object.keys(said) as (keyof Filter)[]).map((name) => {
    const value = filter[name];
    return value === undefined || value === null ? '' : said[name](value);
  });
  const given = parts.filter((part) => part !== '');
  return given.length === 0 ? '筛选：全部' : given.join('；');
}

/** `named`: of the unit, and of a submission by its unit and year. */
export function itemsWords(filter: ItemsAsked, named: { unit: string | undefined; submission: string | undefined }): string {
  return filterWords(filter, {
    state: (state) => `状态：${stateWords(state)}`,
    reopened: (how) => `再开的原因：${reopenedWords[how]}`,
    unitId: () => `单位：${named.unit ?? unnamed}`,
    year: (year) => `年度：${year} 年`,
    source: (source) => `来源：${sourceNames[source] ?? source}`,
    age: (age) => `期限：${ageNames[age]}`,
    overdue: (overdue) => (overdue ? '只看逾期' : ''),
    submissionId: () => `自评件：${named.submission ?? unnamed}`,
  });
}

export function submissionsWords(filter: SubmissionsAsked, named: { unit: string | undefined; cycle: string | undefined }): string {
  return filterWords(filter, {
    state: (state) => `状态：${stateWords(state)}`,
    unitId: () => `单位：${named.unit ?? unnamed}`,
    cycleId: () => `年度任务：${named.cycle ?? unnamed}`,
  });
}

/** Only what waits is narrowed by a post. */
export function workWords(asked: WorkAsked, { posts }: Actor): string {
  return filterWords(asked, {
    box: (box) => `范围：${boxWords[box]}`,
    postId: (postId) => {
      const post = posts.find(({ id }) => id === postId);
      return asked.box === 'todo' ? `岗位：${post === undefined ? unnamed : `${post.unitName} ${roleName(post.role)}`}` : '';
    },
    words: (words) => `单位或名称含：${words}`,
  });
}
