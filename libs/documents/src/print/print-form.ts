// A submission as the pages of its official forms: the one layout that the print route, the preview before SUBMIT and the PDF draw.
// Pure: what it shows is what the reader was shown, what it leaves out the reader was not.
import type { PrintedForm } from '@jishen/contracts';
import { layOut } from './lay-out';
import { heights, lineHeight, size } from './measures';
import { overallSheets } from './overall-sheets';
import type { PrintMaterial } from './print-material';
import { projectSheets } from './project-sheets';
import type { Sheet } from './sheet';
import { printWords as words } from './words';

/** The sheets of its form, before anybody knows where a page ends. */
export const sheetsOf = (material: PrintMaterial): Sheet[] => (material.ruleSet.form === 'overall' ? overallSheets(material, material.ruleSet) : projectSheets(material, material.ruleSet));

/** @param supersededBy the edition that took the place of this one */
export function printForm(material: PrintMaterial, supersededBy: number | null = null): PrintedForm {
  const { unitName, year, name, version, contentHash } = material;
  const marks = [...marksOf(material), ...(supersededBy === null ? [] : [words.supersededBy(supersededBy)])];
  const pages = sheetsOf(material).flatMap((sheet) => layOut(sheet, marks));
  // The hash is that of what was frozen last; what is typed since has none yet.
  const fingerprint = material.state === 'draft' ? null : fingerprintOf(contentHash);
  const footOf = (page: number): PrintedForm['pages'][number]['foot'] => ({
    kind: 'text', role: 'foot', size: size.foot, strong: false, height: heights.foot,
    texts: [
      { text: words.foot(unitName, year), align: 'left' },
      { text: words.page(page, pages.length), align: 'centre' },
      { text: words.fingerprint(version, fingerprint), align: 'right' },
    ],
  });
  return {
    submissionId: material.id,
    version,
    contentHash,
    fingerprint,
    fileName: words.fileName(unitName, year, name),
    marks,
    lineHeight,
    pages: pages.map((page, index) => ({ ...page, foot: footOf(index + 1) })),
  };
}

/** What is not fixed yet, no longer stands, or was never real says so on every page. */
function marksOf({ state, demonstration }: PrintMaterial): string[] {
  const ofState = state === 'draft' || state === 'selfScored' || state === 'cancelled' ? [words.marks[state]] : [];
  return [...ofState, ...(demonstration ? [words.marks.demonstration] : [])];
}

/** Digits alone, in fours: what can be read out over the telephone and typed on any keyboard. */
export function fingerprintOf(contentHash: string): string {
  const digits = BigInt(`0x${contentHash.slice(0, 16)}`).toString().padStart(20, '0');
  return digits.replaceAll(/(\d{4})(?=\d)/g, '$1 ');
}
