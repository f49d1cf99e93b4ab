// What an adjustment names as its ground: a file, by the id of its evidence, or one page of it, `<id>#<page>`. One text in draft, body,
// ledger line and entry alike; a line from before pages could be named is a file without one. It never knows whether the file is there.
export interface Citation {
  evidence: string;
  page: number | null;
}

export const citationPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(#[1-9]\d{0,4})?$/;

export const citationText = ({ evidence, page }: Citation): string => (page === null ? evidence : `${evidence}#${page}`);

/** Of a text that fits the pattern. */
export function citationOf(text: string): Citation {
  const [evidence = '', page] = text.split('#');
  // eslint-disable-next-line house/no-binary-floats-near-scores -- counts pages, never points
  return { evidence, page: page === undefined ? null : Number(page) };
}
