// The words of each notice: what happened or waits, why, what to do. Pure; it neither escapes nor lays out.
import type { FindingFacts, NoticeFacts, TaskFacts } from './notice-facts';

export interface NoticeWords {
  /** Begins the subject. */
  headline: string;
  sentence: string;
  /** Label and text, in the order in which they are shown. */
  details: [label: string, text: string][];
  action: string;
}

const object = ({ unitName, name, year }: NoticeFacts): string => `${unitName}《${name}》（${year}年度）`;

export const subjectOf = (facts: NoticeFacts, words: NoticeWords): string =>
  `${facts.demonstration ? '【演示】' : ''}${words.headline}：${object(facts)}`;

export function wordsOf(facts: NoticeFacts): NoticeWords {
  const writers = {
    'task-waits': taskWaits,
    returned,
    approved,
    'findings-raised': findingsRaised,
    published,
    reminder,
  } as const;
  return writers[facts.notice](facts);
}

const asked: Record<TaskFacts['kind'], { headline: string; what: string; action: string }> = {
  'sign-off': { headline: '待您审签', what: '等您审签', action: '请登录查看表格与佐证后，审签通过或写明理由退回。' },
  prepare: { headline: '待您填报', what: '等您填报', action: '请登录修改完善后重新提交。' },
  publish: {
    headline: '待您公开',
    what: '已审定，等您公开',
    action: '请登录核对整改事项是否办结或结转，然后公开或要求整改。',
  },
  'follow-rectification': {
    headline: '待您跟踪整改',
    what: '正在整改，等您跟踪',
    action: '请登录跟踪各整改事项，全部办结或结转后公开。',
  },
  'answer-item': { headline: '待您答复整改', what: '有整改事项等您答复', action: '请登录填写整改情况并附佐证。' },
  'verify-item': { headline: '待您核销整改', what: '有整改答复等您核销', action: '请登录核销。' },
};

function taskWaits(facts: NoticeFacts): NoticeWords {
  const task = facts.task;
  if (task === null) throw new Error('a waiting task that is not there');
  const { headline, what, action } = asked[task.kind];
  return {
    headline,
    sentence: `${object(facts)}${what}。`,
    details: [...about(facts), ['当前环节', task.place], ...due(task), ...findings(facts.findings)],
    action,
  };
}

/** The same task in the words of a reminder. */
function reminder(facts: NoticeFacts): NoticeWords {
  const words = taskWaits(facts);
  return { ...words, headline: `催办：${words.headline}`, sentence: `有人催办：${words.sentence}` };
}

function returned(facts: NoticeFacts): NoticeWords {
  const back =
    facts.task === null || facts.task.kind === 'prepare'
      ? facts.onlyTold === true
        ? '由填报人按退回理由修改后重新提交，不用您修改；重新提交以后，轮到您办理时另行通知。'
        : '请登录按退回理由修改，然后重新提交。'
      : `已退到“${facts.task.place}”环节，请登录查看退回理由后处理。`;
  return {
    headline: '已退回',
    sentence: `${object(facts)}${facts.by === null ? '' : `被“${facts.by}”`}退回。`,
    details: [
      ...about(facts),
      ['退回理由', facts.reason ?? '没有保存理由，请登录查看办理记录'],
      ...(facts.task === null ? [] : due(facts.task)),
    ],
    action: back,
  };
}

function approved(facts: NoticeFacts): NoticeWords {
  return {
    headline: '已审定',
    sentence: `${object(facts)}各环节审签已全部通过，结果已审定。`,
    details: [...about(facts), ...(facts.by === null ? [] : [['最后审签环节', facts.by] satisfies [string, string]])],
    action: '登录后可查看最终得分、调整情况和审签记录；公开时另行通知。',
  };
}

function findingsRaised(facts: NoticeFacts): NoticeWords {
  return {
    headline: '有问题需要整改',
    sentence: `${object(facts)}被提出问题，需要整改。`,
    details: [...about(facts), ...findings(facts.findings)],
    action: '请在期限内登录答复整改情况并附佐证。',
  };
}

function published(facts: NoticeFacts): NoticeWords {
  return {
    headline: facts.edition > 1 ? `已公开第${facts.edition}版` : '已公开',
    sentence: `${object(facts)}的自评结果已公开（第${facts.edition}版）。`,
    details: [
      ...about(facts),
      ...(facts.reason === null ? [] : [['更正理由', facts.reason] satisfies [string, string]]),
    ],
    action: '登录后可查看公开的内容和各环节审签记录。',
  };
}

const about = ({ unitName, name, year }: NoticeFacts): [string, string][] => [
  ['单位', unitName],
  ['自评件', name],
  ['年度', `${year}年度`],
];

const due = ({ dueOn, dueProvisional }: TaskFacts): [string, string][] =>
  dueOn === null ? [] : [['办理期限', `${dueOn}${dueProvisional ? '（按周一至周五暂计，遇节假日可能顺延）' : ''}`]];

const findings = (all: readonly FindingFacts[]): [string, string][] =>
  all.map(({ text, owner, dueOn }, index) => [
    all.length > 1 ? `问题${index + 1}` : '问题',
    `${text}（责任人：${owner}；整改期限：${dueOn}）`,
  ]);
