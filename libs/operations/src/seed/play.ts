// Plays the parts of a demonstration through the same operations that people use, so that its trail and ledger are real.
// Every step has a fixed key: a load that was cut short goes on where it was, and no step takes effect twice.
import { openCycle } from '../cycle/open-cycle';
import type { Caller, Engine, Outcome } from '../engine';
import { actOnItem } from '../item/act-on-item';
import { createItem } from '../item/create-item';
import { actOnSubmission } from '../submission/act-on-submission';
import { getLedger } from '../reads/history';
import { getSubmission } from '../submission/get-submission';
import type { CreateItemBody, ItemEventBody, OpenCycleBody, SubmissionEventBody } from '@jishen/contracts';

interface Seen {
  version: number;
  contentHash: string;
  rectificationItems: { id: string; state: string }[];
}
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
export type PlayedEvent = Without<SubmissionEventBody, 'expectedVersion' | 'contentHash' | 'postId'>;

export class Play {
  /** As the last act left them: whoever acts next has just looked. */
  private readonly seen = new Map<string, Pick<Seen, 'version' | 'contentHash'>>();

  constructor(
    private readonly engine: Engine,
    private readonly districtId: string,
    private readonly personIds: Record<string, string>,
  ) {}

  as(account: string): Caller {
    const personId = this.personIds[account];
    if (personId === undefined) throw new Error(`the demonstration has no account ${account}`);
    return { districtId: this.districtId, personId, sessionDigest: null };
  }

  async openCycle(account: string, body: OpenCycleBody): Promise<string> {
    const opened = JSON.parse(must(await openCycle(this.engine, this.as(account), body, `demonstration:cycle:${body.year}:${body.name}`))) as { id: string };
    return opened.id;
  }

  async event(account: string, submissionId: string, step: string, event: PlayedEvent): Promise<void> {
    const seen = this.seen.get(submissionId) ?? (await this.look(account, submissionId));
    const needsHash = event.type === 'APPROVE' || event.type === 'RETURN';
    const body = {
      ...event,
      ...(event.type === 'SAVE_DRAFT' ? {} : { expectedVersion: seen.version }),
      ...(needsHash ? { contentHash: seen.contentHash } : {}),
    } as SubmissionEventBody;
    const outcome = await actOnSubmission(this.engine, this.as(account), { submissionId, body, key: `demonstration:${submissionId}:${step}` });
    doneOrDoneBefore(outcome);
    if (outcome.ok) this.seen.set(submissionId, JSON.parse(outcome.value.head) as Seen);
    else this.seen.delete(submissionId);
  }

  /** What is tried and refused, so that the record holds an attempt. */
  async refused(account: string, submissionId: string, step: string, event: PlayedEvent, seenBy: string): Promise<void> {
    const { version, contentHash } = this.seen.get(submissionId) ?? (await this.look(seenBy, submissionId));
    const body = { ...event, expectedVersion: version, ...(event.type === 'APPROVE' ? { contentHash } : {}) } as SubmissionEventBody;
    const outcome = await actOnSubmission(this.engine, this.as(account), { submissionId, body, key: `demonstration:${submissionId}:${step}` });
    if (outcome.ok) throw new Error(`the demonstration expected ${event.type} by ${account} to be refused`);
  }

  /** The ledger line of the one adjustment that was made. */
  async adjustmentOf(account: string, submissionId: string): Promise<string> {
    const { lines } = must(await getLedger(this.engine, this.as(account), submissionId));
    const line = lines.find(({ kind }) => kind === 'adjustment');
    if (line === undefined) throw new Error('the demonstration has adjusted nothing there');
    return line.id;
  }

  async item(account: string, step: string, body: CreateItemBody): Promise<string> {
    return (JSON.parse(must(await createItem(this.engine, this.as(account), body, `demonstration:${step}`))) as { id: string }).id;
  }

  async itemEvent(account: string, itemId: string, step: string, body: ItemEventBody): Promise<void> {
    must(await actOnItem(this.engine, this.as(account), { itemId, body, key: `demonstration:${itemId}:${step}` }));
  }

  async look(account: string, submissionId: string): Promise<Seen> {
    return JSON.parse(must(await getSubmission(this.engine, this.as(account), submissionId))) as Seen;
  }
}

export function must<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(`the demonstration was refused: ${outcome.refusal.code} ${outcome.refusal.detail}`);
}

/** In a second run the same key meets the outcome of the first, or another body made from a later version: both say it was done. */
function doneOrDoneBefore(outcome: Outcome<unknown>): void {
  if (!outcome.ok && outcome.refusal.code !== 'IDEMPOTENCY_KEY_REUSED') must(outcome);
}
