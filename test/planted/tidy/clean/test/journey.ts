// A planted file: only here to be seen by a check, it does nothing else.
export const seen = '2026-11-21';
