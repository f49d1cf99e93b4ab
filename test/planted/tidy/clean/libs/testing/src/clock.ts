// A planted file: only here to be seen by a check, it does nothing else.
export const clock = (): string => '2026-11-21';
