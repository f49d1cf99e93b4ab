// What the parsing thread is asked and what it answers. Types only.

export type ParseTask =
  | { readonly task: 'count-pages'; readonly path: string }
  | { readonly task: 'draw-page'; readonly path: string; readonly page: number; readonly widthPixels: number }
  | { readonly task: 'scale-picture'; readonly path: string; readonly widthPixels: number }
  | { readonly task: 'docx-html'; readonly path: string }
  | { readonly task: 'xlsx-html'; readonly path: string };

export interface ParseAnswers {
  'count-pages': { pages: number };
  'draw-page': { png: Uint8Array };
  'scale-picture': { png: Uint8Array };
  'docx-html': { html: string; cut: boolean };
  'xlsx-html': { html: string; cut: boolean };
}
