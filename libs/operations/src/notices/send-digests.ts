// The day's digest: what is held for each person becomes one mail, one line a form or item. Each person in a transaction of their own, in which
// what was held is joined and the mail's job is made: cut off and run again, or run twice at once, nobody is told twice. It sends nothing itself.
import { mailDelivery } from '@jishen/contracts';
import {
  composeWrite, digestPart, heldSettledPart, inTransaction, jobPart, lockHeld, peopleWithHeld, withConnection,
  type HeldFor, type HeldNotice,
} from '@jishen/persistence';
import type { Engine } from '../engine';
import { newId } from '../trail/new-id';
import type { NoticeSettings } from './fan-out-notice';
import { addressOf } from './recipients';
import { composeDigest } from './texts/compose-digest';

const portion = 200;

export async function sendDigests(engine: Engine, settings: NoticeSettings): Promise<{ digests: number }> {
  let digests = 0;
  for (let after: HeldFor | null = null; ;) {
    const people: HeldFor[] = await withConnection(engine.db, async (reader) => (await reader.run<HeldFor & Record<string, unknown>>(peopleWithHeld(after, portion))).rows);
    for (const person of people) if (await sendDigest(engine, settings, person)) digests += 1;
    after = people.at(-1) ?? null;
    if (people.length < portion) break;
  }
  if (digests > 0) engine.wake?.(mailDelivery.queue);
  return { digests };
}

async function sendDigest(engine: Engine, { publicUrl, mailDomain }: NoticeSettings, person: HeldFor): Promise<boolean> {
  const { districtId, personId } = person;
  return inTransaction(engine.db, async (tx) => {
    const { rows } = await tx.run<HeldNotice & Record<string, unknown>>(lockHeld(person));
    const newest = rows.at(-1);
    if (newest === undefined) return false;
    const ids = rows.map(({ id }) => id);
    const address = addressOf(newest);
    if (address === null) {
      await tx.commitWith(composeWrite([heldSettledPart(districtId, ids, null)]));
      return false;
    }
    const id = newId();
    const letter = composeDigest({ name: newest.name, subjects: newestOfEach(rows), demonstration: newest.demonstration, link: `${publicUrl.replace(/\/+$/, '')}/inbox` });
    const row = {
      id, notice: 'digest', submissionId: null, itemId: null, entryStream: newest.entryStream, entrySeq: Number(newest.entrySeq), personId, address, ...letter,
      messageId: `<${id}@${mailDomain}>`,
    };
    await tx.run(composeWrite([digestPart(districtId, row)]));
    await tx.commitWith(composeWrite([heldSettledPart(districtId, ids, id), jobPart(mailDelivery.queue, { districtId, deliveryId: id })]));
    return true;
  });
}

/** One line a thing, newest things first. */
function newestOfEach(rows: readonly HeldNotice[]): string[] {
  const subjects = new Map<string, string>();
  for (const { thingId, subject } of rows.toReversed()) if (!subjects.has(thingId)) subjects.set(thingId, subject);
  return [...subjects.values()];
}
