// A published edition as the public is told of it, and what its printed form is made from; both out of the three public views alone.
// It reads no submission, no person and no trail, and writes nothing.
import type { Publication } from '@jishen/contracts';
import { fingerprintOf, withheldOf, type PrintMaterial } from '@jishen/documents';
import { editionContent, type EditionContent, type EditionRow, type Reader } from '@jishen/persistence';
import { storedRuleSet } from '@jishen/scoring';

export interface ShownEdition {
  readonly publication: Publication;
  readonly material: PrintMaterial;
}

/** @param all every edition of the submission, the oldest first */
export async function readPublication(reader: Reader, edition: EditionRow, all: readonly EditionRow[]): Promise<ShownEdition> {
  const { rows } = await reader.run<EditionContent & Record<string, unknown>>(editionContent(edition.id, edition.edition));
  const [content] = rows;
  if (content === undefined) throw new Error(`edition ${edition.edition} of ${edition.id} has no content`);
  const material = materialOf(edition, content);
  return { publication: publicationOf(edition, content, material, all), material };
}

function materialOf({ id, unitName, demonstration, form, name, year, edition, contentHash }: EditionRow, content: EditionContent): PrintMaterial {
  const ruleSet = storedRuleSet(content.ruleSet);
  if (ruleSet === null) throw new Error(`the rule set of ${id} has not the shape of one`);
  const { total, settlement, rows, figures } = content;
  return {
    // On paper that is public the version is the edition.
    id, unitName, demonstration, form, name, year, state: 'published', version: edition, contentHash,
    rows: rows as PrintMaterial['rows'],
    inputs: figures.map((each) => ({ ...each, rowVersion: 0 })),
    total: total as PrintMaterial['total'],
    settlement: settlement as PrintMaterial['settlement'],
    finalTotal: total?.final ?? null,
    ruleSet,
  };
}

function publicationOf(edition: EditionRow, content: EditionContent, { rows, settlement }: PrintMaterial, all: readonly EditionRow[]): Publication {
  const names = new Map(rows.map(({ key, name, cells }) => [key, (cells['name'] ?? '') === '' ? name : (cells['name'] ?? name)]));
  return {
    ...edition,
    newestEdition: all.at(-1)?.edition ?? edition.edition,
    editions: all.map(({ edition: number, publishedAt }) => ({ edition: number, publishedAt })),
    fingerprint: fingerprintOf(edition.contentHash),
    claimedTotal: settlement?.total.claimed ?? content.total?.sumOfClaimed ?? null,
    claimedGrade: settlement?.grade.claimed ?? content.total?.claimedGrade ?? null,
    rows: rows.map(({ key, name, level1, level2, weight, self, final, dropped, cells }) => ({ key, name, level1, level2, weight, self, final, dropped: dropped === true, cells })),
    figures: content.figures,
    statements: content.statements.map(({ where, says }) => ({ where: where ?? '', says })),
    ledger: content.ledger.map(({ role, unitName, ...line }) => ({
      ...line,
      rowName: names.get(line.row) ?? line.row,
      by: role === null || unitName === null ? null : { unitName, role: role as NonNullable<Publication['ledger'][number]['by']>['role'] },
    })),
    corrections: content.corrections,
    withheld: withheldOf(edition.form),
  };
}
