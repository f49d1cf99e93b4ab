// What a pattern took at one place: the text, or nothing. It never throws for a place that took no part in the match.
export function taken(match: RegExpExecArray | null, place: number): string {
  return match?.[place] ?? '';
}
