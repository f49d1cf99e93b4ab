// The sheet of paper and its type, in points. A4 both ways; table type 10.5 pt, nothing below 9 (GB/T 9704, UX §4).

export const size = { table: 10.5, title: 22, about: 10.5, running: 10.5, foot: 9 } as const;
export const lineHeight = 15.25;
export const padding = { x: 4, y: 3 } as const;
export const margin = 43;
const long = 841.89;
const short = 595.28;

export const heights = { running: 20, title: 40, about: 20, note: 18, tableGap: 8, signature: 26, foot: 18 } as const;

export const paper = {
  portrait: { width: short, height: long },
  landscape: { width: long, height: short },
} as const;

/** Between the margins, above the foot. */
export function roomOn(orientation: keyof typeof paper): { width: number; height: number } {
  const { width, height } = paper[orientation];
  return { width: width - 2 * margin, height: height - 2 * margin - heights.foot };
}
