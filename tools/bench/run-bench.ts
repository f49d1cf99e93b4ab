// One run of the bench on a filled database: opens every way, lets them run, judges and prints. It decides no limits.
import { openDatabase } from '@jishen/persistence';
import type { BenchDatabase } from './bench-database';
import { httpWay } from './http-way';
import { judgeBlocks, type Gate } from './judge-blocks';
import { operationWay } from './operation-way';
import { machine, printTable } from './print-table';
import { takeSample } from './raw-sample';
import { rawWay } from './raw-way';
import { runRounds, type Result } from './run-rounds';
import { contendForOneRow, type SameRow } from './same-row';
import { WaitingSubmissions } from './waiting-submissions';
import type { Way } from './way';

export interface BenchReport {
  machine: ReturnType<typeof machine>;
  waiting: number;
  gates: Gate[];
  sameRow: SameRow;
  blocks: Result[];
}

const allNumbers = [1, 8, 32];
const clerksOnOneRow = 32;

export async function runBench(database: BenchDatabase, build: string, blockMs: number, say: (line: string) => void): Promise<BenchReport> {
  const { ownerUrl, appUrl, untrailedOwnerUrl, untrailedAppUrl, district, model } = database;
  const { callers } = district;
  const open: { close(): Promise<void> }[] = [];
  const opened = async <T extends { close(): Promise<void> }>(promise: Promise<T>): Promise<T> => {
    const thing = await promise;
    open.unshift(thing);
    return thing;
  };
  try {
    const waiting = await opened(WaitingSubmissions.open(ownerUrl, district, model));
    const untrailedWaiting = await opened(WaitingSubmissions.open(untrailedOwnerUrl, district, model));
    const operation = await opened(operationWay(appUrl, build, callers, model));
    const sample = await takeSample(ownerUrl, operation, callers, waiting);
    const b2 = await opened(rawWay({ name: 'b2', url: appUrl, trail: true }, callers, sample));
    const b2WithoutTrail = await opened(rawWay({ name: 'b2 without trail', url: untrailedAppUrl, trail: false }, callers.slice(0, 8), sample));
    const http = await opened(httpWay(appUrl, callers, model));
    const unopened: Way = { ...operation, name: 'operation, unopened', open: undefined };
    const blocks = await runRounds(
      [
        { way: b2, waiting, callers: allNumbers },
        { way: operation, waiting, callers: allNumbers },
        { way: http, waiting, callers: allNumbers },
        { way: b2WithoutTrail, waiting: untrailedWaiting, callers: [8] },
        { way: unopened, waiting, callers: [8] },
      ],
      callers, blockMs, say,
    );
    const db = await opened(openDatabase({ appUrl }));
    const clerks = callers.filter((caller) => caller.departmentId === callers[0]?.departmentId);
    const sameRow = await contendForOneRow({ db, build }, Array.from({ length: clerksOnOneRow }, (_, index) => clerks[index % clerks.length]!), model, waiting);
    const gates = judgeBlocks(blocks, sameRow);
    printTable(blocks, gates, sameRow, waiting.count, say);
    return { machine: machine(), waiting: waiting.count, gates, sameRow, blocks };
  } finally {
    for (const thing of open) await thing.close();
  }
}
