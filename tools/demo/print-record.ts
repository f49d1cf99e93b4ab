// Prints the form, the ledger and the trail of the demo's submission as tables for a terminal. It changes nothing.
import { getLedger, getTimeline, type Caller, type Engine } from '@jishen/operations';
import { must, type DemoDetail } from './demo-case';

type Say = (line: string) => void;
const basisNames: Record<string, string> = { data: '数据', answer: '答案', manual: '人工', printed: '原表印有', 'implied-by-claim': '由自评分推得', stated: '填报' };

export function printForm(detail: DemoDetail, say: Say): void {
  say('== 自评表：24 行，分值 / 自评 / 按规则算得 ==');
  for (const row of detail.rows) {
    say(`${String(row.index).padStart(2)} ${row.name}  ${row.weight} / ${row.claimed ?? '—'} / ${row.computed ?? '算不出'}`);
    for (const part of row.parts) {
      const answers = part.answers.map((answer) => `${answer.label}=${answer.value}（${basisNames[answer.basis] ?? answer.basis}）`).join('；');
      say(`     · ${part.label}［${basisNames[part.basis] ?? part.basis}］${part.points ?? '—'} 分  ${part.explanation}${answers === '' ? '' : `  依据：${answers}`}`);
    }
  }
  say(`合计 自评 ${detail.total.sumOfClaimed}（表上印 ${detail.total.claimed ?? '—'}），等级 ${detail.total.grade ?? '—'}`);
  for (const finding of detail.findings) say(`检查 ${finding.severity} ${finding.code} ${finding.message}`);
}

export async function printLedger(engine: Engine, caller: Caller, id: string, detail: DemoDetail, say: Say): Promise<void> {
  const names = new Map(detail.rows.map((row) => [row.key, row.name]));
  say('\n== 评分台账（自评之外的每一笔） ==');
  const { lines } = must(await getLedger(engine, caller, id));
  say(`自评 ${lines.filter((line) => line.kind === 'self').length} 行`);
  for (const line of lines.filter((each) => each.kind !== 'self')) {
    const kind = line.kind === 'adjustment' ? '调整' : '撤销';
    say(`${kind} 「${names.get(line.row) ?? line.row}」 ${line.prev ?? '—'} → ${line.val}（${line.delta}），依据 ${line.clause ?? '—'}，理由 ${line.reason ?? '—'}，${line.unitName ?? ''} ${line.role ?? ''}，第 ${line.entrySeq} 号记录`);
  }
}

export async function printTrail(engine: Engine, caller: Caller, id: string, say: Say): Promise<void> {
  say('\n== 审计记录 ==');
  for (let cursor: string | undefined; ; ) {
    const page = must(await getTimeline(engine, caller, id, cursor));
    for (const entry of page.items) {
      say(`${String(entry.seq).padStart(3)} ${entry.at} ${entry.type.padEnd(34)} ${(entry.post?.role ?? '—').padEnd(20)} ${entry.hash.slice(0, 16)}`);
    }
    if (page.next === null) return;
    cursor = page.next;
  }
}
