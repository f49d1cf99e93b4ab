// A cycle for tests that are about something else: what its dry run finds in the way is waived by name. Imported by tests only.
import type { OpenCycleBody } from '@jishen/contracts';
import { dryRunCycle } from '../cycle/dry-run-cycle';
import { openCycle } from '../cycle/open-cycle';
import type { Caller, Engine, Outcome } from '../engine';

export async function openCycleWaiving(engine: Engine, caller: Caller, body: OpenCycleBody, key: string): Promise<Outcome<string>> {
  const tried = await dryRunCycle(engine, caller, body);
  if (!tried.ok) return tried;
  return openCycle(engine, caller, { ...body, waivers: tried.value.concerns.map(({ key: concern }) => ({ concern, reason: '示范' })) }, key);
}
