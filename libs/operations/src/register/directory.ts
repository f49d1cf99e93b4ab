// The directory of a district as this process holds it: units, posts by person, posts by seat. It is read again when the stamp that came
// with a locked or read row is another one; the write of an event asks for the stamp once more, so that no copy can decide on its own.
import type { Post, Role } from '@jishen/access';
import { readDirectory, type Database, type DirectoryRow, type Tx } from '@jishen/persistence';

export interface DirectoryUnit {
  name: string;
  kind: Post['unitKind'];
  demonstration: boolean;
}
export interface Holding extends Post {
  personId: string;
}
export interface Directory {
  stamp: string;
  units: ReadonlyMap<string, DirectoryUnit>;
  /** Ended and future posts too: a refusal must be able to say that a post has run out. Who is disabled holds none. */
  postsOf(personId: string): readonly Post[];
  /** Every post of this role in this unit, whatever its term. */
  seatsOf(role: string, unitId: string): readonly Holding[];
}

/** A directory of a thousand posts takes about half a megabyte; this many districts are kept, the ones asked for last. */
const mostDistricts = 100;
const kept = new WeakMap<Database, Map<string, Directory>>();

/** The directory with this stamp, or a newer one where the stamp is of a snapshot that has been overtaken. */
export async function directoryOf(db: Database, reader: Pick<Tx, 'run'>, districtId: string, stamp: string): Promise<Directory> {
  const known = kept.get(db) ?? new Map<string, Directory>();
  kept.set(db, known);
  const found = known.get(districtId);
  if (found?.stamp === stamp) return found;
  const { rows } = await reader.run<DirectoryRow & Record<string, unknown>>(readDirectory(districtId));
  if (rows[0] === undefined) throw new Error(`district ${districtId} is not in the database`);
  const read = directoryFrom(rows[0]);
  known.delete(districtId);
  known.set(districtId, read);
  for (const oldest of known.keys()) {
    if (known.size <= mostDistricts) break;
    known.delete(oldest);
  }
  return read;
}

function directoryFrom({ stamp, units, posts }: DirectoryRow): Directory {
  const unitsById = new Map(units.map(([id, name, kind, demonstration]) => [id, { name, kind, demonstration }]));
  const byPerson = new Map<string, Holding[]>();
  const bySeat = new Map<string, Holding[]>();
  for (const [id, personId, role, unitId, validFrom, validTo] of posts) {
    const unit = unitsById.get(unitId);
    if (unit === undefined) throw new Error(`post ${id} sits in a unit that is not there`);
    const holding: Holding = { id, personId, role: role as Role, unitId, unitName: unit.name, unitKind: unit.kind, validFrom, validTo };
    put(byPerson, personId, holding);
    put(bySeat, seatKey(role, unitId), holding);
  }
  return { stamp, units: unitsById, postsOf: (personId) => byPerson.get(personId) ?? [], seatsOf: (role, unitId) => bySeat.get(seatKey(role, unitId)) ?? [] };
}

const seatKey = (role: string, unitId: string): string => `${role} ${unitId}`;

function put(map: Map<string, Holding[]>, key: string, holding: Holding): void {
  const there = map.get(key);
  if (there === undefined) map.set(key, [holding]);
  else there.push(holding);
}
