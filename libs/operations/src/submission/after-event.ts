// What the submission carries after an event beside its state: the snapshot column, the view of its content, the text of an edition.
import { finalScores, sum } from '@jishen/scoring';
import { columnOf, type SettledTotal, type SnapshotColumn } from './case';
import { correctedTo } from './correction-refusal';
import { changedRowsOf, rowsTouched } from './draft-rows';
import type { WriteInput } from './event-work';
import { settledOf, settlementOf, viewOf } from './view';

export function columnAfter(input: WriteInput, draftEntered: boolean): SnapshotColumn {
  const { plan, decision, row, caller } = input;
  const before = columnOf(row);
  const { next } = decision;
  const { type } = plan.event;
  // Whoever saves after one of these saves in a new chapter: their first save leaves an entry, however soon it comes.
  const isNewChapter = type === 'SUBMIT' || type === 'WITHDRAW' || type === 'RETURN';
  const entered = isNewChapter ? {} : before.draftEntries;
  const saved = isNewChapter ? {} : before.draftRows;
  return {
    pins: next.pins,
    signatures: next.signatures,
    skippedLevels: next.skippedLevels,
    touchedSinceSubmit: next.touchedSinceSubmit,
    rolls: plan.rolls,
    total: plan.ledger === null ? before.total : sum(Object.values(finalScores(plan.ledger))),
    settled: settledAfter(input),
    corrections: plan.corrections,
    ...((before.evidence ?? null) === null ? {} : { evidence: before.evidence }),
    ...handedInAfter(input),
    draftEntries: draftEntered ? { ...entered, [caller.personId]: row.now } : entered,
    draftRows: type === 'SAVE_DRAFT' ? { ...saved, [caller.personId]: draftEntered ? [] : rowsTouched(before, caller.personId, plan.event) } : saved,
  };
}

/** What lists say of the content, fixed when it is handed in. */
function handedInAfter({ plan, row }: WriteInput): Pick<SnapshotColumn, 'handedIn' | 'exceptions' | 'changedRows'> {
  const { handedIn, exceptions, changedRows } = columnOf(row);
  if (plan.freeze === null) return { handedIn, exceptions, changedRows };
  const { cells, before, scored } = plan.freeze;
  return { handedIn: plan.contentDigest, exceptions: scored.findings.filter(({ severity }) => severity !== 'note').length, changedRows: before === null ? null : changedRowsOf(before, cells) };
}

/** Worked out anew only where the event had to read the ledger; an approval carries what lies there. */
function settledAfter({ plan, row, ruleSet }: WriteInput): SettledTotal | null {
  const { ledger, view } = plan;
  if (ledger === null || view === null) return columnOf(row).settled ?? null;
  return settledOf(settlementOf({ ...view, ruleSet, year: row.year, ledger }));
}

/** JSON text of the view; null in draft, where the rows are read live. */
export function viewAfter({ plan, decision, row, ruleSet }: WriteInput): string | null {
  if (decision.next.state === 'draft') return null;
  if (plan.view === null) return row.view_body;
  const finding = plan.finding;
  const items = finding === null ? row.items : [...row.items, { id: finding.id, rowKey: finding.row, text: finding.text, owner: finding.owner, dueOn: finding.dueOn }];
  return JSON.stringify(viewOf({ ...plan.view, ruleSet, year: row.year, rowVersions: {}, ledger: plan.ledger ?? [], items, corrections: plan.corrections }));
}

/** The text that a new edition freezes; null where the event makes no edition. */
export function editionAfter({ decision, plan, row }: WriteInput, viewBody: string | null): string | null {
  const { next } = decision;
  if (next.edition === row.edition) return null;
  if (viewBody === null) throw new Error('an edition needs the view of its content');
  const { unit_name: unitName, year, form } = row;
  const name = correctedTo(row.name, plan.corrections).get('title') ?? row.name; // an edition bears the title that it was corrected to
  const head = JSON.stringify({ unitName, name, year, form, edition: next.edition, contentHash: next.contentHash });
  return `${head.slice(0, -1)},${viewBody.slice(1)}`;
}
