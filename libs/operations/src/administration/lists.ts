// People, units and posts as the administrators see them, page by page. They write nothing.
import { authorize, visibleTo, type Action, type Actor, type Condition, type ReadableKind } from '@jishen/access';
import {
  listPersonRows, listPostRows, listUnitRows, withConnection,
  type PersonListRow, type PostListRow, type SqlStatement, type UnitListRow,
} from '@jishen/persistence';
import type { Caller, Engine, Outcome } from '../engine';
import { decodeCursor, pageOf, pageSize, readId, type Page } from '../reads/cursor';
import { readerOf } from '../reads/who-reads';

export function listPeople(engine: Engine, caller: Caller, cursor?: string): Promise<Outcome<Page<PersonListRow>>> {
  return page(engine, caller, { kind: 'Person', cursor, readPlace: readId, rows: listPersonRows, place: (row: PersonListRow) => row.id });
}

/** In the order of their codes, which is how offices know themselves. */
export function listUnits(engine: Engine, caller: Caller, cursor?: string): Promise<Outcome<Page<UnitListRow>>> {
  const readCode = (place: unknown): string | null => (typeof place === 'string' && place.length <= 60 && !place.includes('\0') ? place : null);
  return page(engine, caller, { kind: 'Unit', cursor, readPlace: readCode, rows: listUnitRows, place: (row: UnitListRow) => row.code });
}

export function listPosts(engine: Engine, caller: Caller, cursor?: string): Promise<Outcome<Page<PostListRow>>> {
  return page(engine, caller, { kind: 'Post', cursor, readPlace: readId, rows: listPostRows, place: (row: PostListRow) => row.id });
}

type AdministeredKind = Extract<ReadableKind, 'Person' | 'Unit' | 'Post'>;

interface Listing<Row> {
  kind: AdministeredKind;
  cursor: string | undefined;
  readPlace: (place: unknown) => string | null;
  rows: (districtId: string, visible: Condition, after: string | null, limit: number) => SqlStatement;
  place: (row: Row) => string;
}

/** Whose business it is where a list shows nothing at all: the refusal names them. */
const actionOn: Record<AdministeredKind, Action> = { Person: 'ADMIN_PEOPLE', Unit: 'ADMIN_UNITS', Post: 'ADMIN_POSTS' };

async function page<Row extends object>(engine: Engine, caller: Caller, listing: Listing<Row>): Promise<Outcome<Page<Row>>> {
  const after = decodeCursor(listing.cursor, listing.readPlace);
  if (!after.ok) return after;
  return withConnection(engine.db, async (reader) => {
    const actor: Actor = await readerOf(reader, caller);
    const visible = visibleTo(actor, listing.kind);
    if (visible.op === 'false') {
      const may = authorize(actor, actionOn[listing.kind], { kind: 'district', districtId: caller.districtId });
      if (!may.ok) return may;
    }
    const { rows } = await reader.run<Row & Record<string, unknown>>(listing.rows(caller.districtId, visible, after.value, pageSize + 1));
    return { ok: true, value: pageOf(rows, (row): Row => row, listing.place) };
  });
}
