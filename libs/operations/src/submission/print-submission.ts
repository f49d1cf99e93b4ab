// The official forms of a submission, as pages or as PDF, for one reader: made from the very detail that this reader is shown, so
// that paper never says more than the screen. It writes nothing.
import type { PrintedForm } from '@jishen/contracts';
import { pdfOf, printForm, type PrintMaterial } from '@jishen/documents';
import { withConnection } from '@jishen/persistence';
import type { Caller, Engine, ReadOutcome } from '../engine';
import { ruleSetOf } from '../register/documents';
import { joined } from './answer';
import { showSubmission } from './get-submission';

type Detail = Omit<PrintMaterial, 'ruleSet'> & { ruleSet: { id: string; version: number } };

export async function printSubmission(engine: Engine, caller: Caller, id: string): Promise<ReadOutcome<PrintedForm>> {
  const shown = await showSubmission(engine, caller, id);
  if (!shown.ok) return shown;
  const detail = JSON.parse(joined(shown.value)) as Detail;
  const { ruleSet } = await withConnection(engine.db, async (tx) => ruleSetOf(tx, caller.districtId, detail.ruleSet.id, detail.ruleSet.version));
  return { ok: true, value: printForm({ ...detail, ruleSet }) };
}

export async function printedPdf(engine: Engine, caller: Caller, id: string, made: Date): Promise<ReadOutcome<{ fileName: string; bytes: Buffer }>> {
  const printed = await printSubmission(engine, caller, id);
  if (!printed.ok) return printed;
  return { ok: true, value: { fileName: `${printed.value.fileName}.pdf`, bytes: await pdfOf(printed.value, made) } };
}
