// How a command ends: with its code; with one sentence and 2 where a person has to change something; with the whole error and 2
// where something broke (1 is a verdict of its own for some commands). It hides no error.
import { isUnavailable, StartFault } from '@jishen/persistence';

export function endWith(work: Promise<number>): void {
  work.then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      process.stderr.write(`${wordsOf(error)}\n`);
      process.exitCode = 2;
    },
  );
}

function wordsOf(error: unknown): string {
  if (error instanceof StartFault) return error.message;
  if (isUnavailable(error)) return '数据库连不上：请确认数据库已经启动、DATABASE_URL 的地址和端口正确，再试一次。';
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
