// What a whole log consists of, wherever it lies: the same shape is exported, verified in the database and read from a file.
// It never fetches anything. Everything in one source has to come from one snapshot.
import type { EntryCopies } from './check-copies';
import type { EntryRow, StreamHead } from './check-entries';
import type { ScoreHeadRecord, ScoreLineRecord } from './check-ledger';
import type { RecordOfLog } from './check-records';
import type { Payload } from './entry';

export type Stream<T> = Iterable<T> | AsyncIterable<T>;

export interface LogRow extends EntryRow {
  payload: Payload | null;
  /** What a database keeps beside the body for its queries. */
  copies?: EntryCopies;
}

export interface LogSource {
  /** `jishen/<districtId>` */
  origin: string;
  /** Grouped by stream, rising in seq. */
  entries: Stream<LogRow>;
  scoreLines: Stream<ScoreLineRecord>;
  scoreHeads: Stream<ScoreHeadRecord>;
  /** The heads as they lie on the records, never worked out from the entries: else a cut tail would not show. */
  heads: Stream<StreamHead>;
}

/** A log of which something is not at hand, one stream for example: what is left out is not checked, and the report says so. */
export type PartOfLog = Pick<LogSource, 'origin' | 'entries'> &
  Partial<LogSource> & {
    /** The records as they lie in the database; an exported file has none. */
    records?: Stream<RecordOfLog>;
  };
