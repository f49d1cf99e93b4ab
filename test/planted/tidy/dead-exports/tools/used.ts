// A planted file: only here to be seen by a check, it does nothing else.
export const used = 1;
export const tested = used + 1;
export const idle = tested + 1;
export interface Idle {
  name: string;
}
export const { left, right } = { left: idle, right: 2 };
