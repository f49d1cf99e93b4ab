// The directory of a district as this process holds it: units, posts by person, posts by seat. It is read again when the stamp that came
// with a locked or read row is another one; the write of an event asks for the stamp once more, so that no copy can decide on its own.
import { standingOf, type Post, type Role } from '@jishen/access';
import { readDirectory, type Database, type DirectoryRow, type Tx } from '@jishen/persistence';
import { roleName } from '@jishen/workflow';

export interface DirectoryUnit {
  name: string;
  kind: Post['unitKind'];
  demonstration: boolean;
}
export interface Holding extends Post {
  personId: string;
}
export interface Holder {
  personId: string;
  /** Unit and role: people are named by what they are. */
  name: string;
}
/** The posts of one role in one unit, and who held them when last asked: true until the next of them begins or ends. */
interface Seat {
  posts: Holding[];
  held?: { from: string; until: string | null; holders: readonly Holder[] };
}
export interface Directory {
  stamp: string;
  units: ReadonlyMap<string, DirectoryUnit>;
  /** Ended and future posts too: a refusal must be able to say that a post has run out. Who is disabled holds none. */
  postsOf(personId: string): readonly Post[];
  /** Who holds this role in this unit at `now` (UTC with microseconds), by natural person. */
  holdersAt(role: Role, unitId: string, now: string): readonly Holder[];
}

/** A directory of a thousand posts takes about half a megabyte; this many districts are kept, the ones asked for last. */
const mostDistricts = 100;
const kept = new WeakMap<Database, Map<string, Directory>>();

/** The directory with this stamp, or a newer one where the stamp is of a snapshot that has been overtaken. */
export function directoryOf(db: Database, reader: Pick<Tx, 'run'>, districtId: string, stamp: string): Directory | Promise<Directory> {
  const known = kept.get(db) ?? new Map<string, Directory>();
  kept.set(db, known);
  const found = known.get(districtId);
  return found?.stamp === stamp ? found : readAnew(known, reader, districtId);
}

/** As it is now, for who has no stamp at hand. */
export const currentDirectory = (db: Database, reader: Pick<Tx, 'run'>, districtId: string): Promise<Directory> => readAnew(kept.get(db) ?? new Map<string, Directory>(), reader, districtId);

async function readAnew(known: Map<string, Directory>, reader: Pick<Tx, 'run'>, districtId: string): Promise<Directory> {
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
  const bySeat = new Map<string, Seat>();
  for (const [id, personId, role, unitId, validFrom, validTo] of posts) {
    const unit = unitsById.get(unitId);
    if (unit === undefined) throw new Error(`post ${id} sits in a unit that is not there`);
    const holding: Holding = { id, personId, role: role as Role, unitId, unitName: unit.name, unitKind: unit.kind, validFrom, validTo };
    const own = byPerson.get(personId) ?? [];
    byPerson.set(personId, own);
    own.push(holding);
    const seat = bySeat.get(seatKey(role, unitId)) ?? { posts: [] };
    bySeat.set(seatKey(role, unitId), seat);
    seat.posts.push(holding);
  }
  return {
    stamp,
    units: unitsById,
    postsOf: (personId) => byPerson.get(personId) ?? [],
    holdersAt: (role, unitId, now) => holdersOf(bySeat.get(seatKey(role, unitId)), now),
  };
}

/** All instants come from the database and are written alike: as text they sort like time. */
function holdersOf(seat: Seat | undefined, now: string): readonly Holder[] {
  if (seat === undefined) return [];
  const { held } = seat;
  if (held !== undefined && held.from <= now && (held.until === null || now < held.until)) return held.holders;
  const valid = seat.posts.filter((post) => standingOf(post, now) === 'valid');
  const holders = [...new Map(valid.map((post) => [post.personId, { personId: post.personId, name: `${post.unitName} ${roleName(post.role)}` }])).values()];
  const turns = seat.posts.flatMap(({ validFrom, validTo }) => [validFrom, validTo]).filter((turn) => turn !== null && turn > now);
  seat.held = { from: now, until: turns.sort()[0] ?? null, holders };
  return holders;
}

const seatKey = (role: string, unitId: string): string => `${role} ${unitId}`;
