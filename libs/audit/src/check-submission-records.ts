// What the entries of a submission make of it, against the record as it lies: whose it is, state, level, round, edition, content, total,
// who is tied to which part of it, its signatures, its editions, and what was frozen and shown of its contents. It keeps a few words
// per submission and never a body.
import type { Json } from './canonical-bytes';
import type { Envelope } from './entry';
import type { Faults } from './report';

export interface SubmissionRecord {
  what: 'submission';
  stream: string;
  state: string;
  level: string | null;
  round: number;
  edition: number;
  /** The public facts of `submission.created@1` but for the content hash, as the record has them. */
  created: Record<string, Json>;
  submitted_once: boolean;
  content_hash: string;
  /** The hash made anew of the content digest and the rolling digests that lie on the record. */
  computed_hash: string;
  content_digest: string;
  /** The digest made anew of the rows as typed. */
  computed_digest: string;
  /** Whether the content of that digest lies frozen. */
  frozen: boolean;
  total: string | null;
  /** `<person> <level>`, once as the constraint has them and once as the decision engine reads them. */
  pins: string[];
  snapshot_pins: string[];
  /** `<level> <round> <person> <hash> <standing>` as the decision engine reads them. */
  signatures: string[];
}
export interface DecisionRecord {
  what: 'decision';
  stream: string;
  seq: number;
  person: string;
  post: string | null;
  round: number;
  level: string;
  kind: string;
  content_hash: string;
  standing: boolean;
}
export interface EditionRecord {
  what: 'edition';
  stream: string;
  seq: number;
  edition: number;
  content_hash: string;
  digest: string;
}
/** A frozen content: does its digest fit its cells, do its figures come out of them? */
export interface ContentRecord {
  what: 'content';
  stream: string;
  digest: string;
  computed_digest: string;
  figures_hold: boolean;
}
/** What is shown of one content hash: does it come out of content, ledger, findings and corrections as they then were? */
export interface ViewRecord {
  what: 'view';
  stream: string;
  content_hash: string;
  holds: boolean;
}
export type RecordOfSubmission = SubmissionRecord | DecisionRecord | EditionRecord | ContentRecord | ViewRecord;

/** What other checks know of a submission. */
export interface Elsewhere {
  contentHashOf(stream: string): string | null;
  isTotal(stream: string, total: string | null): boolean;
}

type Pub = Record<string, Json>;
interface Signed {
  person: string;
  post: string | null;
  round: number;
  level: string;
  kind: 'approved' | 'returned';
  content_hash: string | null;
  standing: boolean;
  seen: boolean;
}
interface Fold {
  created: string | null;
  submitted_once: boolean;
  state: string;
  level: string | null;
  round: number;
  edition: number;
  pins: Map<string, string>;
  decisions: Map<number, Signed>;
  editions: Map<number, { content_hash: string; digest: string | null; seen: boolean }>;
  seen: boolean;
}

const newFold = (): Fold => ({
  created: null, submitted_once: false, state: 'draft', level: null, round: 1, edition: 0,
  pins: new Map(), decisions: new Map(), editions: new Map(), seen: false,
});
const preparer = 'preparer';
/** States in which the content is one that SUBMIT froze. */
const signedOver: readonly string[] = ['selfScored', 'reviewed', 'rectification', 'published'];
const textOf = (value: Json | undefined): string | null => (typeof value === 'string' ? value : null);
/** Key by key in one order, so that jsonb and canonical bytes compare. */
const sortedText = (facts: Pub): string => JSON.stringify(Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => [key, innerText(value)]));
const innerText = (value: Json): string => (typeof value === 'object' && value !== null && !Array.isArray(value) ? sortedText(value as Pub) : JSON.stringify(value));
const sameSet = (a: readonly string[], b: readonly string[]): boolean => JSON.stringify([...a].sort()) === JSON.stringify([...b].sort());

export class SubmissionRecordCheck {
  private readonly folds = new Map<string, Fold>();

  constructor(
    private readonly faults: Faults,
    private readonly elsewhere: Elsewhere,
  ) {}

  /** @param level the level whose turn it was when the command began */
  entry(stream: string, seq: number, envelope: Envelope, level: string | null): void {
    if (!stream.startsWith('submission/')) return;
    const fold = this.folds.get(stream) ?? newFold();
    this.folds.set(stream, fold);
    const pub = envelope.pub as Pub;
    const [type = ''] = envelope.type.split('@');
    if (type === 'submission.created') {
      const { content_hash: _hash, ...created } = pub;
      fold.created = sortedText(created);
    }
    pin(fold, type, envelope.actor, pub, level);
    if ('to_state' in pub) moved(fold, seq, type, envelope, pub);
  }

  record(record: RecordOfSubmission): void {
    const fold = this.folds.get(record.stream);
    if (!fold) return this.fault(record.stream, null, '这份自评件在库里，却没有任何记录。');
    if (record.what === 'submission') return this.submission(record, fold);
    if (record.what === 'decision') return this.decision(record, fold);
    if (record.what === 'edition') return this.edition(record, fold);
    if (record.what === 'view') {
      if (!record.holds) this.fault(record.stream, null, `内容 ${record.content_hash.slice(0, 12)}… 的展示与台账、填报内容或问题对不上：展示被改动过。`);
      return;
    }
    const held = record.digest === record.computed_digest;
    if (!held || !record.figures_hold) this.fault(record.stream, null, `冻结的内容 ${record.digest.slice(0, 12)}… 的${held ? '计分' : '填报内容'}被改动过。`);
  }

  /** What the entries tell of and no record shows. */
  nothingMissing(): void {
    for (const [stream, fold] of this.folds) {
      if (!fold.seen) this.fault(stream, null, '有记录而没有这份自评件：件被删除过。');
      for (const [seq, signed] of fold.decisions) if (!signed.seen) this.fault(stream, seq, `「${signed.level}」环节第 ${signed.round} 轮的决定有记录，库里却没有。`);
      for (const [seq, edition] of fold.editions) if (!edition.seen) this.fault(stream, seq, '公开有记录，公开版本却不在库里。');
    }
  }

  private submission(record: SubmissionRecord, fold: Fold): void {
    fold.seen = true;
    const { stream } = record;
    for (const key of ['state', 'level', 'round', 'edition', 'submitted_once'] as const) {
      if (record[key] !== fold[key]) this.fault(stream, null, `自评件现在的 ${key} 是 ${said(record[key])}，按记录应为 ${said(fold[key])}。`);
    }
    if (fold.created !== null && fold.created !== sortedText(record.created)) this.fault(stream, null, '自评件的归属（任务、单位、年度、表、名称、规则、路线）与建立时的记录不一致。');
    this.contents(record, fold);
    if (!this.elsewhere.isTotal(stream, record.total)) this.fault(stream, null, `自评件登记的总分 ${said(record.total)} 不是各行最终得分之和。`);
    const pins = [...fold.pins].map(([person, level]) => `${person} ${level}`);
    if (!sameSet(pins, record.pins) || !sameSet(pins, record.snapshot_pins)) this.fault(stream, null, '谁参与过哪个环节，与记录不一致：回避关系被改动过。');
    const signatures = [...fold.decisions.values()].filter(({ kind }) => kind === 'approved').map((each) => `${each.level} ${each.round} ${each.person} ${each.content_hash ?? ''} ${each.standing}`);
    if (!sameSet(signatures, record.signatures)) this.fault(stream, null, '自评件上登记的签署与记录不一致。');
  }

  private contents(record: SubmissionRecord, fold: Fold): void {
    const { stream } = record;
    const recorded = this.elsewhere.contentHashOf(stream);
    // A draft is saved more often than it is entered.
    if (record.state !== 'draft' && recorded !== null && record.content_hash !== recorded) this.fault(stream, null, '自评件现在的内容哈希不是记录里最后登记的。');
    if (record.content_hash !== record.computed_hash) this.fault(stream, null, '自评件的内容哈希与其填报、台账、问题、更正的摘要对不上。');
    if (record.content_digest !== record.computed_digest) this.fault(stream, null, '填报的各行与自评件登记的摘要对不上：填报内容被改动过。');
    if (signedOver.includes(fold.state) && !record.frozen) this.fault(stream, null, '提交时冻结的内容不在库里。');
  }

  private decision(record: DecisionRecord, fold: Fold): void {
    const signed = fold.decisions.get(record.seq);
    if (!signed) return this.fault(record.stream, record.seq, `库里有「${record.level}」环节的一个决定，却没有相应的记录。`);
    signed.seen = true;
    const differs = (['person', 'post', 'round', 'level', 'kind', 'standing'] as const).filter((key) => record[key] !== signed[key]) as string[];
    if (signed.content_hash !== null && record.content_hash !== signed.content_hash) differs.push('content_hash');
    if (differs.length > 0) this.fault(record.stream, record.seq, `「${signed.level}」环节的决定与记录不一致：${differs.join('、')}。`);
  }

  private edition(record: EditionRecord, fold: Fold): void {
    const edition = fold.editions.get(record.seq);
    if (!edition) return this.fault(record.stream, record.seq, `库里有公开的第 ${record.edition} 版，却没有公开的记录。`);
    edition.seen = true;
    const same = record.content_hash === edition.content_hash && (edition.digest === null || edition.digest === record.digest);
    if (!same) this.fault(record.stream, record.seq, `公开的第 ${record.edition} 版与记录不一致：公开内容被改动过。`);
  }

  private fault(stream: string, seq: number | null, detail: string): void {
    this.faults.add('record', stream, seq, detail);
  }
}

const said = (value: string | number | boolean | null): string => (value === null ? '（无）' : String(value));

/** Whoever prepared, decided, adjusted or found something is tied to that part for good; the first tie holds. */
function pin(fold: Fold, type: string, actor: string, pub: Pub, level: string | null): void {
  if (fold.pins.has(actor)) return;
  if (type === 'submission.draft-edited' || type === 'submission.submitted' || (type.startsWith('evidence.') && pub['origin'] === 'unit')) fold.pins.set(actor, preparer);
  const reviewed = ['submission.approved', 'submission.returned', 'score.adjusted', 'finding.raised'].includes(type) || (type === 'score.reversed' && pub['cause'] === 'reviewer');
  if (reviewed && level !== null) fold.pins.set(actor, level);
}

function moved(fold: Fold, seq: number, type: string, { actor, post }: Envelope, pub: Pub): void {
  const kind = type === 'submission.approved' ? 'approved' : type === 'submission.returned' ? 'returned' : null;
  if (kind) {
    const facts = { person: actor, post, round: Number(pub['round']), level: textOf(pub['level_key']) ?? '', content_hash: textOf(pub['content_hash']) };
    fold.decisions.set(seq, { ...facts, kind, standing: kind === 'approved', seen: false });
  }
  for (const voided of Array.isArray(pub['voided']) ? (pub['voided'] as Pub[]) : []) {
    for (const signed of fold.decisions.values()) if (signed.level === voided['level_key'] && signed.round === voided['round']) signed.standing = false;
  }
  if (Number(pub['edition']) > fold.edition) {
    fold.editions.set(seq, { content_hash: textOf(pub['content_hash']) ?? '', digest: textOf(pub['edition_digest']), seen: false });
  }
  fold.submitted_once ||= type === 'submission.submitted';
  fold.state = textOf(pub['to_state']) ?? '';
  fold.level = textOf(pub['to_level']);
  fold.round = Number(pub['round_after']);
  fold.edition = Number(pub['edition']);
}
