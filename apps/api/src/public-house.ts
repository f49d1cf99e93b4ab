// The public answers of this process: each edition as page, JSON and file, made once and kept in the form in which it is sent. It knows no
// session and no person; what it can find is what is published.
import { cataloguePage, publicationPage } from '@jishen/documents';
import { kept, publicShelf, type Engine, type PublicQuestion, type PublicShelf, type Outcome } from '@jishen/operations';
import { createHash } from 'node:crypto';
import { textAnswer, type PublicAnswer } from './http/send-public';

type Shown = Extract<Awaited<ReturnType<PublicShelf['find']>>, { ok: true }>['value'];
export const publicTypes = {
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
export type PublicFormat = keyof typeof publicTypes;

const mostKept = 100;
const digestOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 22);

export class PublicHouse {
  private readonly shelf: PublicShelf;
  private readonly answers = kept<PublicAnswer>(mostKept);

  constructor(
    engine: Engine,
    private readonly build: string,
  ) {
    this.shelf = publicShelf(engine);
  }

  list(question: PublicQuestion): ReturnType<PublicShelf['list']> {
    return this.shelf.list(question);
  }

  async catalogue(question: PublicQuestion): Promise<Outcome<PublicAnswer>> {
    const [found, years] = await Promise.all([this.shelf.list(question), this.shelf.years()]);
    if (!found.ok) return found;
    const page = cataloguePage({ ...found.value, years: years.ok ? years.value : [] }, question);
    const etag = digestOf(page);
    return { ok: true, value: await this.answers.find(`catalogue ${etag}`, () => textAnswer(publicTypes.html, etag, page)) };
  }

  /** @param edition null: the newest */
  async publication(id: string, edition: number | null, format: PublicFormat): Promise<Outcome<PublicAnswer>> {
    const found = await this.shelf.find(id, edition);
    if (!found.ok) return found;
    if (format === 'pdf' || format === 'xlsx') return this.file(found.value, format);
    const etag = this.etagOf(found.value, format);
    return { ok: true, value: await this.answers.find(etag, () => textAnswer(publicTypes[format], etag, textOf(found.value, format))) };
  }

  private async file(shown: Shown, format: 'pdf' | 'xlsx'): Promise<Outcome<PublicAnswer>> {
    const made = await this.shelf.file(shown, format);
    if (!made.ok) return made;
    return { ok: true, value: { type: publicTypes[format], etag: `"${this.etagOf(shown, format)}"`, gzipped: null, ...made.value } };
  }

  /** Its fingerprint, which editions there are by now, and the program that words it. */
  private etagOf({ publication: { id, contentHash, edition, newestEdition } }: Shown, format: PublicFormat): string {
    return `${contentHash.slice(0, 16)}-${edition}-${newestEdition}-${digestOf(`${id} ${this.build}`)}-${format}`;
  }
}

const textOf = ({ publication, material }: Shown, format: 'html' | 'json'): string => (format === 'html' ? publicationPage(publication, material) : JSON.stringify(publication));
