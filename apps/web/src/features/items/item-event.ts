// From what was typed to the event that is sent, and what is still missing for it. Pure; the server judges all of it again.
import type { ItemEvent } from '../../api/act-on-item';
import type { Item } from '../../api/types';
import { oneItemTexts as words } from '../../texts/items';

export const kinds = ['ANSWER', 'VERIFY', 'REOPEN', 'CARRY_OVER'] as const;
export type Kind = (typeof kinds)[number];

/** Ticks of files and of material that was seen, each kept under its own name. */
export const tickOf = { file: (id: string) => `file.${id}`, seen: (entry: string) => `seen.${entry}` } as const;

/** What of the item's files goes with an answer, and what a verifier can say they saw; as they are ticked. */
export interface Material {
  readonly files: readonly string[];
  readonly seen: readonly string[];
}

/** Names of the texts of each act; the reasons are kept apart, for one is not the other. */
export const fieldsOf: Readonly<Record<Kind, readonly string[]>> = {
  ANSWER: ['text', 'evidence', 'late'],
  VERIFY: ['result', 'verifyReason', 'seenOther'],
  REOPEN: ['reopenReason'],
  CARRY_OVER: ['toYear', 'carryReason'],
};

type TextOf = (name: string) => string;
export type Missing = keyof typeof words.missing;

/** With what they wrote beside the ticks. */
const allSeen = ({ seen }: Material, textOf: TextOf): string[] => [...seen, ...linesOf(textOf('seenOther'))];
const linesOf = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter((line) => line !== '');

export function missingIn(kind: Kind, item: Pick<Item, 'overdue'>, textOf: TextOf, material: Material): Missing[] {
  const blank = (name: string): boolean => textOf(name).trim() === '';
  const asked: readonly (readonly [Missing, boolean])[] = {
    ANSWER: [['text', blank('text')], ['late', item.overdue && blank('late')]] as const,
    VERIFY: [['result', blank('result')], ['seen', textOf('result') === 'all' && allSeen(material, textOf).length === 0], ['reason', blank('verifyReason')]] as const,
    REOPEN: [['reason', blank('reopenReason')]] as const,
    CARRY_OVER: [['toYear', blank('toYear')], ['reason', blank('carryReason')]] as const,
  }[kind];
  return asked.filter(([, missing]) => missing).map(([name]) => name);
}

export function eventOf(kind: Kind, { version, overdue }: Pick<Item, 'version' | 'overdue'>, textOf: TextOf, postId: string | undefined, material: Material): ItemEvent {
  const base = { expectedVersion: version, ...(postId === undefined ? {} : { postId }) };
  const typed = (name: string): string => textOf(name).trim();
  switch (kind) {
    case 'ANSWER': {
      const evidence = [...material.files, ...linesOf(typed('evidence'))];
      return { type: kind, ...base, text: typed('text'), ...(evidence.length === 0 ? {} : { evidence }), ...(overdue ? { lateReason: typed('late') } : {}) };
    }
    case 'VERIFY':
      return { type: kind, ...base, result: typed('result') as 'all' | 'part' | 'none', reason: typed('verifyReason'), seen: allSeen(material, textOf) };
    case 'REOPEN':
      return { type: kind, ...base, reason: typed('reopenReason') };
    case 'CARRY_OVER':
      return { type: kind, ...base, toYear: Number(typed('toYear')), reason: typed('carryReason') };
  }
}
