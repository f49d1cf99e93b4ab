// The saved questions to the trail, each a sentence with blanks: what it asks, which blanks it has, in which columns it answers, and how it says how
// many. One line a question; which entries answer is said in SQL (question-queries.ts), how one is told in tell-entry.ts. It reads nothing.
import type { QuestionKey } from '@jishen/persistence';

export type Blank = 'unit' | 'year' | 'row' | 'actor' | 'from' | 'to';
const heads = {
  at: '时间（北京时间）', who: '谁', unit: '单位', year: '年度', form: '自评件', row: '指标', what: '事项', from: '原分', to: '新分', clause: '条款', reason: '理由', evidence: '佐证', authority: '权限',
  why: '为什么', due: '截止日', late: '晚几天', round: '轮次', times: '共退回', place: '记录位置',
} as const;
export type ToldKey = keyof typeof heads;
export const headOfColumn = (key: ToldKey): string => heads[key];

export interface Question {
  readonly id: QuestionKey;
  readonly title: string;
  /** With the blanks in brackets. */
  readonly sentence: string;
  readonly blanks: readonly Blank[];
  readonly columns: readonly ToldKey[];
  readonly counted: (count: number) => string;
}

const everyCase: readonly Blank[] = ['unit', 'year', 'actor', 'from', 'to'];
const openings = '〔单位〕〔年度〕，从〔某日〕到〔某日〕';

const ofScores: readonly ToldKey[] = ['at', 'who', 'unit', 'year', 'form', 'row', 'what', 'from', 'to', 'clause', 'reason', 'evidence', 'authority', 'place'];

export const questions: readonly Question[] = [
  {
    id: 'changed-scores', title: '谁改过哪一项分数', sentence: `${openings}，〔某人〕把〔指标〕的分数从多少改到多少、凭什么？单位第一次自评不算改动。`, blanks: ['unit', 'year', 'row', 'actor', 'from', 'to'],
    columns: ofScores, counted: (count) => `${count} 处改动`,
  },
  {
    id: 'score-changes', title: '每一项分数的来历', sentence: `${openings}，〔某人〕给〔指标〕记下或改过的每一处分数，从单位第一次自评起。`, blanks: ['unit', 'year', 'row', 'actor', 'from', 'to'],
    columns: ofScores, counted: (count) => `${count} 处记录`,
  },
  {
    id: 'two-levels', title: '同一人经手两级', sentence: `${openings}，有没有〔某人〕在同一件里既填报又审签，或者在两个环节审签？办成的和被拦下的都列出。`, blanks: everyCase,
    columns: ['at', 'who', 'unit', 'year', 'form', 'what', 'why', 'authority', 'place'], counted: (count) => `${count} 次办成或试图办理`,
  },
  {
    id: 'raised-without-evidence', title: '加分而无佐证', sentence: `${openings}，〔某人〕把〔指标〕的分数往上调了而没有附依据的有哪些？`, blanks: ['unit', 'year', 'row', 'actor', 'from', 'to'],
    columns: ['at', 'who', 'unit', 'year', 'form', 'row', 'from', 'to', 'clause', 'reason', 'evidence', 'authority', 'place'], counted: (count) => `${count} 处加分没有佐证`,
  },
  {
    id: 'after-deadline', title: '截止后的改动', sentence: `${openings}，〔某人〕在年度任务的截止日以后还填写、送审或增减佐证的有哪些？退回以后的也在内，看轮次。`, blanks: everyCase,
    columns: ['at', 'who', 'unit', 'year', 'form', 'what', 'due', 'late', 'round', 'authority', 'place'], counted: (count) => `${count} 次截止后的改动`,
  },
  {
    id: 'returned-thrice', title: '退回三次以上', sentence: `${openings}，哪些自评件被退回三次以上，〔某人〕每次为什么退？`, blanks: everyCase,
    columns: ['at', 'who', 'unit', 'year', 'form', 'times', 'round', 'reason', 'authority', 'place'], counted: (count) => `${count} 次退回，都在退回三次以上的件上`,
  },
  {
    id: 'by-administrators', title: '管理员代办', sentence: `${openings}，〔某管理员〕在任系统、安全、审计管理员时，有没有办过、试过办理自评件、整改事项或年度任务？`, blanks: everyCase,
    columns: ['at', 'who', 'unit', 'year', 'form', 'what', 'why', 'authority', 'place'], counted: (count) => `${count} 次管理员经手的业务`,
  },
  {
    id: 'refused', title: '被拒绝的操作', sentence: `${openings}，〔某人〕想办什么、为什么没有办成？登录被拒绝的也在内。`, blanks: everyCase,
    columns: ['at', 'who', 'what', 'why', 'unit', 'year', 'form', 'place'], counted: (count) => `${count} 次被拒绝`,
  },
];

export const questionOf = (id: string): Question | null => questions.find((question) => question.id === id) ?? null;
