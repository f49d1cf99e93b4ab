// A planted file: only here to be seen by a check, it does nothing else.
export { authorize, type Actor } from './authorize';
export * from './visible-to';
