// The ledger half of level 4: what the entries say of every score, the ledger lines and the final scores are one and the same.
// Entries first, then lines, then heads; it keeps the figures of the score entries and never a body.
import type { Json } from './canonical-bytes';
import { addDecimals, compareDecimals, readDecimal, sameDecimal, type Decimal } from './decimal-text';
import type { Faults } from './report';
import { misattributed, type ScoreAttribution, type Told } from './score-attribution';

export interface ScoreEntry {
  stream: string;
  seq: number;
  type: string;
  pub: Json;
}

export interface ScoreFigures {
  row: string;
  kind: string;
  /** Null for the first line of a row. */
  from: string | null;
  delta: string;
  to: string;
  max: string;
}

/** One line of a submission's score ledger, with the entry (stream, seq) that it points at. `line` counts from 1 within the row. */
export interface ScoreLineRecord extends ScoreFigures {
  submission: string;
  line: number;
  stream: string;
  seq: number;
  /** What a database keeps beside the figures; an exported file has it in the entries only. */
  by?: ScoreAttribution;
}

/** The final score of a row as the record shows it, and the line that it is the end of. */
export interface ScoreHeadRecord {
  submission: string;
  row: string;
  line: number;
  final: string;
}

const kinds: Record<string, string> = { 'score.self-recorded@1': 'self', 'score.adjusted@1': 'adjustment', 'score.reversed@1': 'reversal' };
const zero: Decimal = { units: 0n, places: 0 };
const streamOf = (submission: string): string => `submission/${submission}`;
const place = (stream: string, key: string | number): string => `${stream} ${key}`;

type Noted = ScoreFigures & { line: number; covered: boolean; told: Told | null };

export class LedgerCheck {
  lines = 0;
  /** What every score entry said, by place; kept to the end, because the lines come after all entries. */
  private readonly noted = new Map<string, Noted>();
  /** Sum of the final scores of each submission that had any, by stream. */
  private readonly totals = new Map<string, Decimal>();
  private readonly finals = new Map<string, { to: string; line: number }>();
  /** Adjustments that may still be reversed, by the id of their line, within the stream that is being read. */
  private standing = new Map<string, string>();
  private stream: string | null = null;

  constructor(private readonly faults: Faults) {}

  entry(entry: ScoreEntry, told: Told | null = null): void {
    if (!entry.type.startsWith('score.')) return;
    if (entry.stream !== this.stream) {
      this.stream = entry.stream;
      this.standing = new Map();
    }
    const pub = entry.pub as Record<string, Json>;
    const figures = readFigures(entry.type, pub);
    if (!figures) return this.fault(entry, `记录类型 ${entry.type} 的分数内容读不出来。`);
    this.fold(entry, figures, told);
    this.reversible(entry, figures, pub);
  }

  line(line: ScoreLineRecord): void {
    this.lines += 1;
    const said = this.noted.get(place(line.stream, line.seq));
    if (!said) return this.fault(line, `台账（${line.row} 第 ${line.line} 行）所指的记录不存在，或不是一条分数记录。`);
    if (said.covered) return this.fault(line, `一条记录被两行台账引用（${line.row} 第 ${line.line} 行）。`);
    said.covered = true;
    const differs = ['row', 'kind'].filter((key) => said[key as 'row' | 'kind'] !== line[key as 'row' | 'kind']);
    for (const key of ['from', 'delta', 'to', 'max'] as const) if (!sameDecimal(said[key], line[key])) differs.push(key);
    if (said.line !== line.line) differs.push('line');
    if (streamOf(line.submission) !== line.stream) differs.push('submission');
    if (line.by && said.told) differs.push(...misattributed(said.told, line.kind, line.by));
    if (differs.length > 0) this.fault(line, `台账（${line.row} 第 ${line.line} 行）与记录不一致：${differs.join('、')}。`);
  }

  head(head: ScoreHeadRecord): void {
    const stream = streamOf(head.submission);
    const key = place(stream, head.row);
    const final = this.finals.get(key);
    this.finals.delete(key);
    if (!final) return this.headFault(stream, `${head.row} 有最终得分 ${head.final}，但没有任何分数记录。`);
    const to = readDecimal(final.to);
    if (to) this.totals.set(stream, addDecimals(this.totals.get(stream) ?? zero, to));
    if (!sameDecimal(final.to, head.final) || final.line !== head.line) {
      this.headFault(stream, `${head.row} 的最终得分是 ${head.final}（第 ${head.line} 行），逐条累计应为 ${final.to}（第 ${final.line} 行）。`);
    }
  }

  /** After all heads: does the total that a record shows equal the sum of its final scores? */
  isTotal(stream: string, total: string | null): boolean {
    const sum = this.totals.get(stream);
    const shown = readDecimal(total ?? '0');
    if (!shown || (sum !== undefined && total === null)) return false;
    return compareDecimals(shown, sum ?? zero) === 0;
  }

  /** After all lines. */
  everyEntryHadItsLine(): void {
    for (const [key, said] of this.noted) {
      const [stream = '', seq] = key.split(' ');
      if (!said.covered) this.fault({ stream, seq: Number(seq) }, `${said.row} 的分数记录没有对应的台账行。`);
    }
  }

  /** After all heads. */
  everyRowHadItsHead(): void {
    for (const key of this.finals.keys()) {
      const space = key.indexOf(' ');
      this.headFault(key.slice(0, space), `${key.slice(space + 1)} 有分数记录，却没有最终得分。`);
    }
  }

  private fold(at: ScoreEntry, figures: ScoreFigures, told: Told | null): void {
    const key = place(at.stream, figures.row);
    const before = this.finals.get(key);
    const line = (before?.line ?? 0) + 1;
    this.noted.set(place(at.stream, at.seq), { ...figures, line, covered: false, told });
    this.finals.set(key, { to: figures.to, line });
    if (figures.from !== (before?.to ?? null)) {
      this.fault(at, `${figures.row} 的起点 ${figures.from ?? '（无）'} 不是上一行的 ${before?.to ?? '（无）'}。`);
    }
    if (!before && figures.kind !== 'self') this.fault(at, `${figures.row} 的第一条分数记录应为自评。`);
    const [from, delta, to, max] = [figures.from ?? '0', figures.delta, figures.to, figures.max].map(readDecimal);
    if (!from || !delta || !to || !max) return this.fault(at, `${figures.row} 的分数不是十进制数。`);
    if (compareDecimals(addDecimals(from, delta), to) !== 0) {
      this.fault(at, `${figures.row}：${figures.from ?? '0'} 加 ${figures.delta} 不等于 ${figures.to}。`);
    }
    if (compareDecimals(to, zero) < 0 || compareDecimals(to, max) > 0) this.fault(at, `${figures.row} 的得分 ${figures.to} 超出 0 至 ${figures.max}。`);
  }

  private reversible(at: ScoreEntry, figures: ScoreFigures, pub: Record<string, Json>): void {
    if (figures.kind === 'adjustment') this.standing.set(textOf(pub['line_id']), place(figures.row, figures.delta));
    if (figures.kind !== 'reversal') return;
    const id = textOf(pub['reverses']);
    const opposite = figures.delta.startsWith('-') ? figures.delta.slice(1) : `-${figures.delta}`;
    if (this.standing.get(id) !== place(figures.row, opposite)) {
      this.fault(at, `${figures.row} 的撤回没有对应的、尚未撤回的调整，或金额不是其相反数。`);
    }
    this.standing.delete(id);
  }

  private fault(at: { stream: string; seq: number }, detail: string): void {
    this.faults.add('ledger', at.stream, at.seq, detail);
  }

  private headFault(stream: string, detail: string): void {
    this.faults.add('score-head', stream, null, detail);
  }
}

/** Whatever stands there, as one comparable text. */
const textOf = (value: Json | undefined): string => JSON.stringify(value ?? null);

function readFigures(type: string, pub: Record<string, Json>): ScoreFigures | null {
  const { row, kind, from, delta, to, max } = pub;
  const texts = [row, delta, to, max].every((value) => typeof value === 'string');
  if (!texts || kind !== kinds[type] || (from !== null && typeof from !== 'string')) return null;
  return { row, kind, from, delta, to, max } as ScoreFigures;
}
