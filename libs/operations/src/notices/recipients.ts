// Who is told: a pure choice among today's holders, the preparers and the signers of one submission or item.
// It never tells somebody without a post there today (they may not read it any more), and never the person who acted.
import type { Notice } from '@jishen/contracts';
import type { NoticeMaterial, NoticePerson, NoticeTask } from '@jishen/persistence';

/** The task that the notice is about; null where it was done or moved on in the meantime: then nothing waits any more. */
export function standingTask(
  material: NoticeMaterial,
  about: { levelKey: string | null; round: number },
): NoticeTask | null {
  const { task, itemTask } = material;
  if (task !== null && task.round === about.round && (about.levelKey === null || about.levelKey === task.levelKey)) return task;
  // A reminder of a submission in rectification is for the desk of its problem, which has a level of its own.
  return itemTask !== null && about.levelKey === itemTask.levelKey && itemTask.round === about.round ? itemTask : null;
}

export function recipientsOf(notice: Notice, material: NoticeMaterial, task: NoticeTask | null): string[] {
  const chosen: Record<Notice, () => string[]> = {
    'task-waits': () => holdersOf(material, task),
    reminder: () => holdersOf(material, task),
    returned: () => [...preparersOf(material), ...unitHeadsOf(material), ...holdersOf(material, task)],
    approved: () => preparersOf(material),
    'findings-raised': () => [...preparersOf(material), ...unitHeadsOf(material)],
    published: () => [
      ...preparersOf(material),
      ...unitHeadsOf(material),
      ...material.signed.filter((person) => holdsAnyPost(material, person)),
    ],
  };
  return [...new Set(chosen[notice]())].filter((person) => person !== material.cause?.actorId);
}

/** Holders of a task's seat. Who is bound to another level of this submission cannot take it and is not called. */
function holdersOf(material: NoticeMaterial, task: NoticeTask | null): string[] {
  if (task === null) return [];
  const holders = material.seats
    .filter((seat) => seat.role === task.role && seat.unitId === task.unitId)
    .map((seat) => seat.personId);
  if (!levelsOf(material).includes(task.levelKey)) return holders;
  const boundElsewhere = new Set(material.pins.filter((pin) => pin.level !== task.levelKey).map((pin) => pin.personId));
  return holders.filter((person) => !boundElsewhere.has(person));
}

/** Those who saved or submitted and still sit there; where none of them does, whoever prepares for the unit today. */
function preparersOf(material: NoticeMaterial): string[] {
  const today = seatedAtUnit(material, 'preparer');
  const prepared = new Set(material.pins.filter((pin) => pin.level === 'preparer').map((pin) => pin.personId));
  const still = today.filter((person) => prepared.has(person));
  return still.length > 0 ? still : today;
}

const unitHeadsOf = (material: NoticeMaterial): string[] => seatedAtUnit(material, 'unit-head');

function seatedAtUnit(material: NoticeMaterial, role: string): string[] {
  return material.seats
    .filter((seat) => seat.role === role && seat.unitId === material.unitId)
    .map((seat) => seat.personId);
}

/** Fills in for the unit today. */
export const prepares = (material: NoticeMaterial, person: string): boolean => seatedAtUnit(material, 'preparer').includes(person);

const holdsAnyPost = (material: NoticeMaterial, person: string): boolean =>
  material.seats.some((seat) => seat.personId === person);

function levelsOf(material: NoticeMaterial): string[] {
  const route = material.route as { levels: { key: string }[] } | null;
  return route?.levels.map((level) => level.key) ?? [];
}

// One address and nothing else: no list, no quoting, no comment, no control character. RFC 5321 allows 254 characters.
const oneAddress = /^[^\s@<>()[\]\\,;:"\p{Cc}\p{Cf}]+@[^\s@<>()[\]\\,;:"\p{Cc}\p{Cf}]+$/u;

/** The address of a person who can be written to, else null. */
export function addressOf(person: Pick<NoticePerson, 'email' | 'disabled'> | undefined): string | null {
  if (person === undefined || person.disabled || person.email === null) return null;
  const address = person.email.trim();
  return address.length <= 254 && oneAddress.test(address) ? address : null;
}
