// Who changed a score, as what, when and why: what the entry says of it and what the ledger line carries beside its figures.
// Prints are kept, not texts; a reason that was erased on record is not compared.
import type { Json } from './canonical-bytes';
import type { CommandPlace } from './command-fold';
import type { Envelope, Payload } from './entry';
import { print, privateFields } from './private-part';

export interface ScoreAttribution {
  id: string;
  person: string;
  post: string | null;
  level: string | null;
  round: number;
  clause: string | null;
  evidence: readonly Json[];
  reason: string | null;
  at: string;
}

export interface Told {
  who: string;
  what: string;
  /** Undefined where the reason was erased. */
  reason: string | null | undefined;
  at: string | null;
}

const whoOf = (person: string, post: string | null, level: string | null): string => print(JSON.stringify([person, post, level]));
const whatOf = (id: string | null, round: Json | undefined, clause: Json | undefined, evidence: readonly Json[]): string =>
  print(JSON.stringify([id, round ?? null, clause ?? null, evidence]));

export function toldBy(envelope: Envelope, place: CommandPlace, payload: Payload | null): Told {
  const pub = envelope.pub as Record<string, Json>;
  const id = typeof pub['line_id'] === 'string' ? pub['line_id'] : null;
  return {
    who: whoOf(envelope.actor, envelope.post, place.level),
    what: whatOf(id, pub['round'], pub['clause'], envelope.refs),
    reason: reasonOf(envelope, payload),
    at: place.at,
  };
}

function reasonOf(envelope: Envelope, payload: Payload | null): string | null | undefined {
  if (envelope.priv === null) return null;
  const reason = privateFields(payload)?.['reason'];
  return typeof reason === 'string' ? print(reason) : undefined;
}

/** The columns of a ledger line that say something else than its entry. */
export function misattributed(told: Told, kind: string, line: ScoreAttribution): string[] {
  const differs: string[] = [];
  if (told.who !== whoOf(line.person, line.post, line.level)) differs.push('人员、岗位或环节');
  if (told.what !== whatOf(kind === 'adjustment' ? line.id : null, line.round, line.clause, line.evidence)) differs.push('编号、轮次、条款或佐证');
  if (told.reason !== undefined && told.reason !== (line.reason === null ? null : print(line.reason))) differs.push('理由');
  if (told.at !== null && told.at !== line.at) differs.push('时间');
  return differs;
}
