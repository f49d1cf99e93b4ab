// Reads the code that Node, PostgreSQL and the operating system put on their errors.
// It goes by shape, not by class: errors of Node itself belong to another realm inside a test runner.

export function errorCode(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : undefined;
}

export function errorWords(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('message' in error)) return String(error);
  // A refused connection to a name with several addresses has an empty message and only a code.
  return String(error.message) || errorCode(error) || 'unknown error';
}
