// Runs one command again and again, each time with the line to the database cut at another exchange, and repeats it with the
// same key over a sound line: whatever the cut hit, there is one effect and one outcome. Imported by tests only.
import type { Database } from '@jishen/persistence';
import type { Cut, TestDatabase, WireProxy } from '@jishen/testing';
import type { Engine, Outcome } from '../engine';
import { added, brokenLaws, effectsOf, type Effects } from './effects';

/** A fresh case on which the command may be given once. */
export interface CutCase {
  submissionId: string;
  /** Shows the case to whoever gives the command, as before every decision: the exchanges of the command itself are then always the same. */
  show?(engine: Engine): Promise<unknown>;
  /** Gives the command, always under the same key; answers what the caller gets, as text. */
  give(engine: Engine): Promise<Outcome<string>>;
}

export interface CutLine {
  database: TestDatabase;
  proxy: WireProxy;
  /** Over the proxy. */
  cuttable: Engine;
  /** Past the proxy. */
  sound: Engine;
}

/** down: after the cut nothing gets through any more. once: the next connection works, and the operation may help itself. */
type Kind = { cut: Exclude<Cut, undefined>; then: 'down' | 'once' };
const kinds: Kind[] = [{ cut: 'before', then: 'down' }, { cut: 'after', then: 'down' }, { cut: 'after', then: 'once' }];

export interface CutReport {
  exchanges: number;
  cuts: number;
  /** The first attempt was answered in spite of the cut. */
  answeredAtOnce: number;
  effect: Partial<Effects>;
}

/** Throws at the first cut after which effect or outcome is not the one of an undisturbed run. */
export async function cutEverywhere(line: CutLine, prepare: () => Promise<CutCase>): Promise<CutReport> {
  const undisturbed = await prepare();
  const effect = await effectOf(line, undisturbed, async () => valueOf(await undisturbed.give(line.sound)));
  const report: CutReport = { exchanges: 0, cuts: 0, answeredAtOnce: 0, effect };
  for (let exchange = 1; ; exchange += 1) {
    for (const kind of kinds) {
      const wasCut = await cutOnce(line, await prepare(), exchange, kind, report);
      if (!wasCut) return report;
    }
    report.exchanges = exchange;
  }
}

/** Answers whether there was an exchange of that number to cut. */
async function cutOnce(line: CutLine, given: CutCase, exchange: number, kind: Kind, report: CutReport): Promise<boolean> {
  const effect = await effectOf(line, given, async () => {
    line.proxy.watch();
    await given.show?.(line.cuttable);
    line.proxy.watch(({ number }): Cut => (number === exchange ? kind.cut : number > exchange && kind.then === 'down' ? 'before' : undefined));
    const first = await given.give(line.cuttable).catch(() => null);
    if (first !== null) report.answeredAtOnce += 1;
    const second = valueOf(await given.give(line.sound));
    const third = valueOf(await given.give(line.sound));
    if (third !== second || (first !== null && valueOf(first) !== second)) throw new Error(`cut ${kind.cut} exchange ${exchange}: one key, two outcomes`);
  });
  const where = `cut ${kind.cut} exchange ${exchange} (${line.proxy.seen[exchange - 1]?.sql.slice(0, 60) ?? 'none'}), then ${kind.then}`;
  if (JSON.stringify(effect) !== JSON.stringify(report.effect)) throw new Error(`${where}: the effect was ${JSON.stringify(effect)} and not ${JSON.stringify(report.effect)}`);
  const broken = await brokenLaws(line.database, given.submissionId);
  if (broken.length > 0) throw new Error(`${where}: ${broken.join('; ')}`);
  const wasCut = line.proxy.seen.length >= exchange;
  if (wasCut) report.cuts += 1;
  return wasCut;
}

async function effectOf({ database }: CutLine, { submissionId }: CutCase, work: () => Promise<unknown>): Promise<Partial<Effects>> {
  const before = await effectsOf(database, submissionId);
  await work();
  return added(before, await effectsOf(database, submissionId));
}

function valueOf(outcome: Outcome<string>): string {
  if (!outcome.ok) throw new Error(`refused: ${outcome.refusal.code} ${outcome.refusal.detail}`);
  return outcome.value;
}

/** The engine over a proxied database. */
export const engineOver = (db: Database): Engine => ({ db, build: 'test' });
