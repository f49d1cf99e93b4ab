// One page of a list: the cursor is read before anything is asked for, and one connection serves the whole answer.
import { withConnection, type Reader } from '@jishen/persistence';
import type { Engine, Outcome } from '../engine';
import { decodeCursor, type Page } from './cursor';

export async function paged<T, Place>(
  engine: Engine, cursor: string | undefined, readPlace: (place: unknown) => Place | null,
  list: (reader: Reader, after: Place | null) => Promise<Page<T> | Extract<Outcome<never>, { ok: false }>>,
): Promise<Outcome<Page<T>>> {
  const after = decodeCursor(cursor, readPlace);
  if (!after.ok) return after;
  return withConnection(engine.db, async (reader) => {
    const answer = await list(reader, after.value);
    return 'items' in answer ? { ok: true, value: answer } : answer;
  });
}
