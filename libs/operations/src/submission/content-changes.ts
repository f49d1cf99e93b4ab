// What changed since somebody looked: from the entries after the hash that they saw, in words. It never reveals free text.
import { parseCanonical } from '@jishen/audit';
import type { EntryBrief } from '@jishen/persistence';

export interface ContentChange {
  kind: string;
  at: string;
  row: string | null;
  detail: string;
  from?: string | null;
  to?: string | null;
}

/** Empty when the hash was never this submission's content. */
export function contentChanges(entries: readonly EntryBrief[], rowName: (key: string) => string): ContentChange[] {
  return entries.flatMap((entry) => {
    const pub = pubOf(entry.body);
    const row = entry.rowKey;
    const name = row === null ? '' : `「${rowName(row)}」`;
    const from = textOf(pub['from']);
    const to = textOf(pub['to']);
    const detail = sentence(entry.type, name, { from, to, round: pub['round'] });
    if (detail === null) return [];
    return [{ kind: entry.type.replace(/@\d+$/, ''), at: entry.at, row, detail, ...(entry.type.startsWith('score.') ? { from, to } : {}) }];
  });
}

interface Told {
  from: string | null;
  to: string | null;
  round: unknown;
}

function sentence(type: string, name: string, { from, to, round }: Told): string | null {
  if (type.startsWith('score.adjusted@')) return `${name}的复核得分由 ${from ?? '—'} 调整为 ${to ?? '—'}`;
  if (type.startsWith('score.reversed@')) return `${name}的一次调整被撤销，得分由 ${from ?? '—'} 回到 ${to ?? '—'}`;
  if (type.startsWith('score.self-recorded@')) return `${name}的自评得分由 ${from ?? '未填'} 改为 ${to ?? '—'}`;
  if (type.startsWith('finding.raised@')) return name === '' ? '新提出了一条问题' : `对${name}新提出了一条问题`;
  if (type.startsWith('submission.draft-edited@')) return '单位修改了填报内容';
  if (type.startsWith('submission.returned@')) return '件被退回过';
  if (type.startsWith('submission.submitted@')) return round === 1 ? '单位提交了' : '单位重新提交了';
  if (type.startsWith('evidence.added@')) return '添加了一份佐证';
  if (type.startsWith('evidence.tied@')) return '改变了一份佐证关联的行';
  if (type.startsWith('evidence.disabled@')) return '停用了一份佐证';
  if (type.startsWith('submission.corrected@')) return '公开内容作了更正';
  return null;
}

function pubOf(body: Buffer): Record<string, unknown> {
  const parsed = parseCanonical(body);
  if (!parsed.ok) return {};
  const envelope = parsed.value as unknown as { pub: Record<string, unknown> };
  return envelope.pub;
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
