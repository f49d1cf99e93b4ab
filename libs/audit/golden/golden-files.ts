// The golden files by name: the sound log, each broken copy, and expected.json, by which a verifier in any language can test itself.
// It makes text only; `npm run generate` lays it down. An old file never changes: a log must verify for ever.
import type { Check } from '../src/report';
import { linesOf, soundLog } from './golden-log';
import { bodyTampering, businessTampering } from './tampering';

export interface Expected {
  file: string;
  exit: 0 | 1 | 2;
  /** The check that must find it, and where. */
  check: Check | null;
  stream: string | null;
  seq: number | null;
}

const inFile = (exit: 1 | 2): Omit<Expected, 'file'> => ({ exit, check: 'file', stream: null, seq: null });

/** What somebody can do to the file alone, after an honest export. */
function tamperedFiles(sound: string[]): Record<string, { lines: string[]; expected: Omit<Expected, 'file'> }> {
  const altered = sound.map((line) => line.replace('"final":"1.6"', '"final":"1.7"'));
  return {
    'broken-file-altered.jsonl': { lines: altered, expected: inFile(1) },
    'broken-file-cut.jsonl': { lines: sound.slice(0, -3), expected: inFile(1) },
    'broken-file-not-a-log.jsonl': { lines: sound.slice(1), expected: inFile(2) },
  };
}

export async function goldenFiles(): Promise<Record<string, string>> {
  const sound = await linesOf(soundLog());
  const files: Record<string, string> = {};
  const expected: Expected[] = [];
  const lay = (file: string, lines: string[], what: Omit<Expected, 'file'>): void => {
    files[file] = lines.map((line) => `${line}\n`).join('');
    expected.push({ file, ...what });
  };
  lay('sound.jsonl', sound, { exit: 0, check: null, stream: null, seq: null });
  for (const { name, check, stream, seq, tamper } of [...bodyTampering, ...businessTampering]) {
    const log = soundLog();
    tamper(log);
    lay(`broken-${name}.jsonl`, await linesOf(log), { exit: 1, check, stream, seq });
  }
  for (const [file, { lines, expected: what }] of Object.entries(tamperedFiles(sound))) lay(file, lines, what);
  files['expected.json'] = `[\n${expected.map((one) => `  ${JSON.stringify(one)}`).join(',\n')}\n]\n`;
  return files;
}
