// A planted file: only here to be seen by a check, it does nothing else.
export { authorize, roles } from './authorize';
export * from './visible-to';
export type { Actor } from './authorize';
