// One cell as typed → its text for scoring, or a finding that says what cannot be read. The raw text itself is kept by whoever stores it.
import { compare, parseDecimal, PRINTED_PLACES, TYPED_PLACES, type DecimalFault } from './decimal';
import type { FieldSpec } from './form-field';
import { isBlank } from './reading/plain-text';
import { readWritten } from './reading/written-value';
import type { Finding } from './scored-form';

/** No reason needs more; longer texts belong into the report. */
const TEXT_LENGTH = 5000;
const SHOWN_LENGTH = 60;

export interface CellPlace {
  index: number | null;
  name: string;
  rowKey: string;
}

export type ReadCell = { state: 'blank' } | { state: 'read'; text: string } | { state: 'faulty'; finding: Finding };

export function readCell(spec: FieldSpec, raw: string | undefined, place: CellPlace): ReadCell {
  if (raw === undefined || raw.trim() === '') return { state: 'blank' };
  if (raw.length > TEXT_LENGTH)
    return faulty(spec, raw, place, 'VALUE_TOO_LARGE', `文字超过 ${TEXT_LENGTH} 字，请写短一些`);
  const text = raw.trim();
  switch (spec.kind) {
    case 'text':
    case 'written-value':
    case 'written-figures':
      return { state: 'read', text: raw };
    case 'yes-no':
    case 'choice':
    case 'answer-basis':
      return spec.choices.includes(text)
        ? { state: 'read', text }
        : faulty(spec, raw, place, 'CELL_UNREADABLE', `应为${spec.choices.join('、')}之一`);
    case 'percent':
      return readFigure(spec, raw, place, '百分数，例如 95 或 ≥95%');
    case 'count':
      return spec.row.startsWith('base.')
        ? readDecimal(spec, raw, place)
        : readFigure(spec, raw, place, '个数，例如 3 或 >3');
    default:
      return readDecimal(spec, raw, place);
  }
}

const DECIMAL_FAULTS: Record<DecimalFault, readonly [string, string]> = {
  EMPTY: ['CELL_UNREADABLE', '没有内容'],
  NOT_DECIMAL: ['CELL_UNREADABLE', '应为普通小数，例如 3.5；不要写单位、逗号、全角数字、科学计数或文字'],
  TOO_LARGE: ['VALUE_TOO_LARGE', '数值太大，整数部分最多 18 位'],
  TOO_PRECISE: ['VALUE_TOO_PRECISE', '小数太长'],
};

function readDecimal(spec: FieldSpec, raw: string, place: CellPlace): ReadCell {
  // Money and rates come out of a spreadsheet with all their places, as they do in a case file; a score is given by a person.
  const places = spec.kind === 'score' ? TYPED_PLACES : PRINTED_PLACES;
  const parsed = parseDecimal(raw.trim(), places);
  if (!parsed.ok) {
    const [code, why] = DECIMAL_FAULTS[parsed.why];
    return faulty(spec, raw, place, code, parsed.why === 'TOO_PRECISE' ? `${why}，最多 ${places} 位小数` : why);
  }
  // A negative score is SCORE_BELOW_ZERO, found together with scores above the weight.
  if (spec.kind !== 'score' && compare(parsed.value, '0') < 0)
    return faulty(spec, raw, place, 'VALUE_NEGATIVE', '不应小于 0');
  return { state: 'read', text: parsed.value };
}

function readFigure(spec: FieldSpec, raw: string, place: CellPlace, wanted: string): ReadCell {
  if (isBlank(raw)) return { state: 'blank' };
  const written = readWritten(raw);
  return written.kind === 'number'
    ? { state: 'read', text: raw.trim() }
    : faulty(spec, raw, place, 'CELL_UNREADABLE', `应为${wanted}`);
}

function faulty(spec: FieldSpec, raw: string, place: CellPlace, code: string, why: string): ReadCell {
  return { state: 'faulty', finding: faultIn(spec, raw, place, code, why) };
}

/** Of a cell whose text only its reader can judge. */
export function unreadable(spec: FieldSpec, raw: string, place: CellPlace, why: string): Finding {
  return faultIn(spec, raw, place, 'CELL_UNREADABLE', why);
}

function faultIn(spec: FieldSpec, raw: string, place: CellPlace, code: string, why: string): Finding {
  const shown = raw.length > SHOWN_LENGTH ? `${raw.slice(0, SHOWN_LENGTH)}…` : raw;
  return {
    code,
    severity: 'error',
    index: place.index,
    row: place.name,
    rowKey: place.rowKey,
    message: `「${spec.label}」填的是“${shown}”：${why}。`,
    figures: { cell: spec.key, text: shown },
  };
}
