// What the parsing process is asked and what it answers. Types only.
import type { FileAnswer } from '../files/file-refusal';

export type ParseAsked =
  | { readonly task: 'count-pages' }
  | { readonly task: 'draw-page'; readonly page: number; readonly widthPixels: number }
  | { readonly task: 'scale-picture'; readonly widthPixels: number }
  | { readonly task: 'docx-html' }
  | { readonly task: 'xlsx-html' };

export type ParseTask = ParseAsked & { readonly path: string };

export interface ParseAnswers {
  'count-pages': { pages: number };
  'draw-page': { png: Uint8Array };
  'scale-picture': { png: Uint8Array };
  'docx-html': { html: string; cut: boolean };
  'xlsx-html': { html: string; cut: boolean };
}

/** `begun`: it is up and has the task in hand; what happens from here on is the file's doing. */
export type ChildSays = { readonly begun: true } | { readonly begun: false; readonly answer: FileAnswer<unknown>; readonly rssBytes: number };
