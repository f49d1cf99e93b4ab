// A reason can only be demanded for a finding that there is: a mistyped code would silently demand nothing.
import { ROW_FINDING_CODES } from '../checks/finding-codes';

export function lintReasons(codes: readonly string[]): string[] {
  return codes
    .filter((code) => !ROW_FINDING_CODES.includes(code))
    .map((code) => `reasonsDemanded：没有代码是「${code}」的问题（代码见说明的第二部分）`);
}
