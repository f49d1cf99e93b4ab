// Cases and rule sets on disk, for the commands that only read them: JSON in UTF-8, what a document extends, the rule set of a case, and how
// such a command ends. It never writes.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { findShipped, loadRuleSet, shippedRuleSets, type FindDocument, type RuleSet } from '@jishen/scoring';

/** One sentence for the person at the keyboard; exit 2. */
export class Unreadable extends Error {}

export function readJson(file: string, shown: string): unknown {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new Unreadable(`${shown}：读不到这个文件。`);
  }
  try {
    return JSON.parse(textIn(bytes, shown));
  } catch (fault) {
    throw fault instanceof Unreadable ? fault : new Unreadable(`${shown}：不是 JSON 文件。`);
  }
}

/** Text in another encoding would be read as other words, and scored by them. A byte order mark is no part of it. */
function textIn(bytes: Uint8Array, shown: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Unreadable(`${shown}：不是 UTF-8 编码的文件，请用 UTF-8 编码另存。`);
  }
}

/** The rule set that a case names: a shipped one, or a file beside the case; null where there is neither. */
export function ruleSetOfCase(caseFile: string, json: unknown): RuleSet | null {
  const named = json !== null && typeof json === 'object' && 'ruleSet' in json ? json.ruleSet : undefined;
  if (typeof named !== 'string' || named === '') return null;
  const shipped = shippedRuleSets().find(({ id }) => id === named);
  if (shipped !== undefined) return shipped;
  const file = resolve(dirname(caseFile), named);
  if (!existsSync(file)) return null;
  const loaded = loadRuleSet(readJson(file, named), findBeside(file));
  if (!loaded.ok) throw new Unreadable(`${named}：评分规则有误：${loaded.faults.join('；')}`);
  return loaded.ruleSet;
}

export function findBeside(file: string): FindDocument {
  return (name) => {
    const shipped = findShipped(name);
    if (shipped !== null) return shipped;
    const other = resolve(dirname(file), name);
    return existsSync(other) ? { document: readJson(other, name), find: findBeside(other) } : null;
  };
}

/** How a command that only reads files ends: with its code, or with one sentence and 2. Anything else is a fault of the program. */
export function endReading(work: () => number): void {
  try {
    process.exitCode = work();
  } catch (fault) {
    if (!(fault instanceof Unreadable)) throw fault;
    process.stderr.write(`${fault.message.replace(/\s+/g, ' ')}\n`);
    process.exitCode = 2;
  }
}
