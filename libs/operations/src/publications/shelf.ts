// What the public is shown, for whoever asks and without asking who that is: the list of editions, one edition, its files. Found once for
// many who ask at once; an edition is kept as it is, for it never changes, and only what may change – the list, which edition is the newest –
// is asked for again after a second. It reads through the public views alone and writes nothing.
import type { PublicationBrief } from '@jishen/contracts';
import { pdfOf, printForm, publicWorkbook } from '@jishen/documents';
import { editionsOf, publicEditions, publicYears, withConnection, type EditionRow, type Reader } from '@jishen/persistence';
import { refuse, type Engine, type Outcome } from '../engine';
import { decodeCursor, pageOf, pageSize, readId, type Page } from '../reads/cursor';
import { isInstant } from '../reads/history';
import { inLine, kept } from './kept';
import { readPublication, type ShownEdition } from './read-publication';

export interface PublicQuestion {
  year?: number;
  unit?: string;
  cursor?: string;
}
export interface PublicFile {
  readonly fileName: string;
  readonly bytes: Buffer;
}
export interface PublicShelf {
  list(question: PublicQuestion): Promise<Outcome<Page<PublicationBrief>>>;
  /** Of which something is public, newest first. */
  years(): Promise<Outcome<number[]>>;
  /** @param edition null: the newest */
  find(id: string, edition: number | null): Promise<Outcome<ShownEdition>>;
  file(shown: ShownEdition, format: 'pdf' | 'xlsx'): Promise<Outcome<PublicFile>>;
}

const standsMs = 1_000;
/** Connections that the public may hold at a time, and how many may wait for them. */
const atATime = 2;
const mostWaiting = 500;
const mostKept = { lists: 200, heads: 500, editions: 60, files: 30 } as const;
/** A PDF costs a processor a third of a second. */
const mostWaitingForFiles = 20;

class Crowded extends Error {}

export function publicShelf(engine: Pick<Engine, 'db'>): PublicShelf {
  const asking = inLine(atATime, mostWaiting);
  const making = inLine(1, mostWaitingForFiles);
  const lists = kept<Page<PublicationBrief>>(mostKept.lists, standsMs);
  const years = kept<number[]>(1, standsMs);
  const heads = kept<readonly EditionRow[]>(mostKept.heads, standsMs);
  const editions = kept<ShownEdition>(mostKept.editions);
  const files = kept<PublicFile>(mostKept.files);
  const look = <T>(work: (reader: Reader) => Promise<T>): Promise<T> => inTurn(asking(() => withConnection(engine.db, work)));

  const found = async (id: string, edition: number | null): Promise<Outcome<ShownEdition>> => {
    const all = await heads.find(id, () => look(async (reader) => (await reader.run<EditionRow & Record<string, unknown>>(editionsOf(id))).rows));
    const wanted = edition === null ? all.at(-1) : all.find((each) => each.edition === edition);
    if (wanted === undefined) return refuse('NOT_VISIBLE', 'only-what-is-published-is-public', '没有公开过这份自评件，或者地址不完整；请从公开目录里查找。');
    // A later edition adds itself to what an earlier one says of its editions.
    const value = await editions.find(`${id}/${wanted.edition} of ${all.length}`, () => look((reader) => readPublication(reader, wanted, all)));
    return { ok: true, value };
  };

  return {
    list: (question) => unlessCrowded(() => listed(question, (key, work) => lists.find(key, () => look(work)))),
    years: () => unlessCrowded(async () => ({ ok: true, value: await years.find('', () => look(async (reader) => (await reader.run<{ year: number }>(publicYears())).rows.map(({ year }) => year))) })),
    find: (id, edition) => unlessCrowded(() => found(id, edition)),
    file: (shown, format) => unlessCrowded(async () => ({ ok: true, value: await files.find(fileKey(shown, format), () => inTurn(making(() => made(shown, format)))) })),
  };
}

async function listed(question: PublicQuestion, find: (key: string, work: (reader: Reader) => Promise<Page<PublicationBrief>>) => Promise<Page<PublicationBrief>>): Promise<Outcome<Page<PublicationBrief>>> {
  const { year, unit, cursor } = question;
  const after = decodeCursor(cursor, readPlace);
  if (!after.ok) return after;
  const filter = { year, unit: unit === undefined || unit.trim() === '' ? undefined : unit.trim(), after: after.value ?? undefined, limit: pageSize + 1 };
  const value = await find(JSON.stringify(filter), async (reader) => {
    const { rows } = await reader.run<EditionRow & Record<string, unknown>>(publicEditions(filter));
    return pageOf(rows, briefOf, ({ publishedAt, id }) => [publishedAt, id]);
  });
  return { ok: true, value };
}

const briefOf = ({ contentHash: _hash, ...brief }: EditionRow): PublicationBrief => brief;

function readPlace(place: unknown): { publishedAt: string; id: string } | null {
  const [publishedAt, given] = Array.isArray(place) ? (place as unknown[]) : [];
  const id = readId(given);
  return typeof publishedAt === 'string' && isInstant(publishedAt) && id !== null ? { publishedAt, id } : null;
}

const fileKey = ({ publication: { id, edition, newestEdition } }: ShownEdition, format: string): string => `${id}/${edition} of ${newestEdition} ${format}`;

async function made({ publication, material }: ShownEdition, format: 'pdf' | 'xlsx'): Promise<PublicFile> {
  const { fileName, ...form } = printForm(material, publication.newestEdition > publication.edition ? publication.newestEdition : null);
  const bytes = format === 'pdf' ? await pdfOf({ fileName, ...form }, new Date(publication.publishedAt)) : await publicWorkbook(publication, material);
  return { fileName: `${fileName}（公开第${publication.edition}版）.${format}`, bytes };
}

function inTurn<T>(turn: Promise<T> | null): Promise<T> {
  return turn ?? Promise.reject(new Crowded());
}

async function unlessCrowded<T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await work();
  } catch (fault) {
    if (fault instanceof Crowded) return refuse('DATABASE_BUSY', 'the-public-waits-in-one-line', '现在查看的人太多，请稍候几秒再试。');
    throw fault;
  }
}
