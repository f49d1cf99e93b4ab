// What an adjustment rests on, in a draft one text with commas: files, or single pages of them. Pure; whether a file is there is said by
// who knows the list.
import { citationOf, citationText, type Citation } from '@jishen/scoring';
import { evidenceTexts as words } from '../texts/evidence';

export const citationsIn = (text: string): Citation[] => namedIn(text).map(citationOf);
export const namedIn = (text: string): string[] => text.split(',').flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
export const textOfCitations = (citations: readonly Citation[]): string => citations.map(citationText).join(',');

/** 合同.pdf 第 3 页、发票.pdf */
export const citedWords = (named: readonly string[], fileName: (evidenceId: string) => string): string =>
  named.map(citationOf).map(({ evidence, page }) => words.cites(fileName(evidence), page)).join('、');
