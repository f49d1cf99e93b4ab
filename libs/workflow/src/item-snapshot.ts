// A rectification item: what is stored of it, the events it understands, the facts its decisions need. It holds no rule.
import type { ActingPerson } from './facts';
import type { ItemEventType, ItemState } from './vocabulary';

export type ItemResult = 'all' | 'part' | 'none';

export interface ItemSnapshot {
  machineVersion: 1;
  state: ItemState;
  version: number;
  /** The year that the finding belongs to. */
  year: number;
  /** Everybody who answered, over all rounds. */
  answeredBy: string[];
  /** Everybody who verified, reopened or carried over. */
  judgedBy: string[];
  /** What the last verification said of the present answer; null before it. */
  result: ItemResult | null;
}

export type ItemEvent =
  | { type: 'ANSWER'; text: string; evidence?: string[]; lateReason?: string }
  /** `seen`: what the verifier looked at, files by id, all else by name; left out: not said. */
  | { type: 'VERIFY'; result: ItemResult; reason: string; seen?: string[] }
  | { type: 'REOPEN'; reason: string }
  | { type: 'CARRY_OVER'; toYear: number; reason: string };

export interface ItemProbe {
  type: ItemEventType;
  probe: true;
}

export interface ItemFacts {
  at: string;
  actor: ActingPerson;
}

export const newItem = (year: number): ItemSnapshot => ({
  machineVersion: 1,
  state: 'open',
  version: 1,
  year,
  answeredBy: [],
  judgedBy: [],
  result: null,
});
