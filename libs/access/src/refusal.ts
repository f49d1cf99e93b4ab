// The refusals of access: codes and the shape they are handed over in. Never picks a status: contracts maps codes to HTTP.

export const accessRefusalCodes = [
  'NOT_VISIBLE',
  'POST_EXPIRED',
  'POST_AMBIGUOUS',
  'POST_NOT_YOURS',
  'NOT_YOUR_LEVEL',
  'NOT_YOUR_UNIT',
  'ROLE_MAY_NOT',
  'THREE_OFFICES_EXCLUSIVE',
  'ROLE_MISPLACED',
] as const;

export type AccessRefusalCode = (typeof accessRefusalCodes)[number];

export interface AccessRefusal {
  code: AccessRefusalCode;
  /** The failing rule as a sentence, for records and developers. */
  rule: string;
  /** Chinese; says why and what to do. */
  detail: string;
  data: Record<string, unknown>;
}
