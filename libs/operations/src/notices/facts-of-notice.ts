// From what was read to what is told: names of levels instead of keys, reason out of the erasable payload, the link.
// It reads entries as they lie in the log and copes with an erased payload; it never decides who is told.
import type { Notice, SubmissionNotice } from '@jishen/contracts';
import type { NoticeMaterial, NoticeTask } from '@jishen/persistence';
import { z } from 'zod';
import type { FindingFacts, NoticeFacts, TaskFacts } from './texts/notice-facts';

const entryBody = z.object({
  pub: z.object({ level_key: z.string().nullish(), from_level: z.string().nullish(), due_on: z.string().nullish(), edition: z.int().nullish() }),
});
const entryPayload = z.object({
  reason: z.string().optional(),
  text: z.string().optional(),
  owner: z.string().optional(),
});

const desks: Record<string, { kind: TaskFacts['kind']; place: string }> = {
  unit: { kind: 'prepare', place: '单位填报' },
  publication: { kind: 'publish', place: '结果公开' },
  rectification: { kind: 'follow-rectification', place: '跟踪整改' },
  answer: { kind: 'answer-item', place: '答复整改' },
  verification: { kind: 'verify-item', place: '核销整改' },
};

export function factsOfNotice(
  notice: Notice,
  job: SubmissionNotice,
  material: NoticeMaterial,
  task: NoticeTask | null,
  publicUrl: string,
): NoticeFacts {
  const { cause } = material;
  const pub = cause === null ? null : entryBody.parse(JSON.parse(cause.body)).pub;
  const priv = cause === null || cause.payload === null ? {} : entryPayload.parse(JSON.parse(cause.payload));
  const actedAt = pub?.level_key ?? pub?.from_level ?? null;
  return {
    notice,
    demonstration: material.demonstration,
    unitName: material.unitName,
    name: material.name,
    year: material.year,
    by: actedAt === null ? null : placeNamed(material, actedAt),
    task: task === null ? null : taskFacts(material, task),
    reason: priv.reason ?? null,
    findings: findingsOf(notice, material, priv, pub?.due_on ?? null),
    // The one that the entry made: a later correction has mail of its own.
    edition: pub?.edition ?? material.edition,
    link: linkTo(job, publicUrl),
  };
}

function taskFacts(material: NoticeMaterial, task: NoticeTask): TaskFacts {
  const level = levelNamed(material, task.levelKey);
  const desk = level === undefined ? desks[task.levelKey] : { kind: 'sign-off' as const, place: level };
  if (desk === undefined) throw new Error(`a task on a desk without a name: ${task.levelKey}`);
  return { ...desk, dueOn: task.dueOn, dueProvisional: task.dueProvisional };
}

const placeNamed = (material: NoticeMaterial, key: string): string =>
  levelNamed(material, key) ?? desks[key]?.place ?? key;

function levelNamed(material: NoticeMaterial, key: string): string | undefined {
  const route = material.route as { levels: { key: string; name: string }[] } | null;
  return route?.levels.find((level) => level.key === key)?.name;
}

/** The finding just raised; where rectification is asked for as a whole, or an item waits, what is open. */
function findingsOf(
  notice: Notice,
  material: NoticeMaterial,
  priv: z.infer<typeof entryPayload>,
  dueOn: string | null,
): FindingFacts[] {
  const onItem = material.cause?.type.startsWith('item.') === true;
  if (notice !== 'findings-raised' && !onItem) return [];
  if (material.cause?.type === 'finding.raised@1') {
    return [{ text: priv.text ?? '（内容请登录查看）', owner: priv.owner ?? '见系统', dueOn: dueOn ?? '见系统' }];
  }
  const open = material.items.filter(
    (item) => onItem || item.state === 'open' || item.state === 'reopened' || item.state === 'answered',
  );
  return open.map(({ text, owner, dueOn: day }) => ({ text, owner, dueOn: day }));
}

function linkTo({ submissionId, itemId }: SubmissionNotice, publicUrl: string): string {
  const path = itemId ? `items/${itemId}` : `forms/${submissionId ?? ''}`;
  return `${publicUrl.replace(/\/+$/, '')}/${path}`;
}
