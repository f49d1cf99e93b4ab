// All machine versions there are, made once, and decide() by version. An old version stays for as long as a row names it.
import { makeItemDecider, type ItemDecision } from './item-v1/item-decider';
import { itemTable } from './item-v1/item-table';
import type { MachineDefinition } from './engine';
import type { Facts } from './facts';
import type { ItemEvent, ItemFacts, ItemProbe, ItemSnapshot } from './item-snapshot';
import type { Route } from './route';
import type { SubmissionEvent, SubmissionProbe } from './submission-event';
import type { SubmissionSnapshot } from './submission-snapshot';
import { makeSubmissionDecider, type Decision } from './submission-v1/submission-decider';
import { submissionTable } from './submission-v1/submission-table';
import type { Role } from './vocabulary';

export type MachineId = 'submission' | 'rectification-item';

const submissionDeciders = { 1: makeSubmissionDecider() };
const itemDeciders = { 1: makeItemDecider() };

const definitions: Record<MachineId, Record<number, MachineDefinition>> = {
  submission: { 1: submissionTable },
  'rectification-item': { 1: itemTable },
};

/** A version that a row names and this program lacks is a bug of deployment, not a case. */
function ofVersion<T>(versions: Record<number, T>, id: MachineId, version: number): T {
  const found = versions[version];
  if (found === undefined) throw new Error(`there is no machine ${id}@${version}`);
  return found;
}

export function decideSubmission(
  machineVersion: number,
  route: Route,
  stored: SubmissionSnapshot,
  event: SubmissionEvent | SubmissionProbe,
  facts: Facts,
): Decision {
  return ofVersion(submissionDeciders, 'submission', machineVersion).decide({ route, stored, event, facts });
}

export function decideItem(
  machineVersion: number,
  stored: ItemSnapshot,
  event: ItemEvent | ItemProbe,
  facts: ItemFacts,
): ItemDecision {
  return ofVersion(itemDeciders, 'rectification-item', machineVersion).decide({ stored, event, facts });
}

/** What makes this version what it is, as JSON: states, events, rules in their order, outcomes. Its digest goes into the record. */
export const machineDigestSource = (id: MachineId, version: number): MachineDefinition =>
  ofVersion(definitions[id], id, version);

export interface OfferedEvent {
  state: string;
  type: string;
  by: readonly Role[] | 'level-holder';
  needs: readonly string[];
  to: string[];
}

/** Every event in every state that offers it: what the decision matrix and the process map are drawn from. */
export const eventsOf = (id: MachineId, version: number): OfferedEvent[] =>
  Object.entries(ofVersion(definitions[id], id, version).table).flatMap(([state, offers]) =>
    Object.entries(offers).flatMap(([type, offer]) =>
      offer === undefined
        ? []
        : [{ state, type, by: offer.by, needs: offer.needs, to: offer.goes.map(({ to }) => to) }],
    ),
  );
