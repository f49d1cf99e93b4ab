// What the content must be like for an event: complete, without errors, unchanged since it was read, and only touched
// where the event may touch it. It never computes a score: the checks and the ledger have spoken before.
import type { Rule } from '../engine';
import { required } from '../facts';
import { roleName } from '../names';
import { object } from '../refusal';
import { adjustmentsOf, rowsReturned } from '../submission-event';
import { currentLevel, holdersOf, payloadOf, whoCanAct, type SubmissionCase } from './submission-case';

/** What CORRECT may change in a published edition. */
const correctableFields = ['title', 'contact', 'reportText', 'remarks'];

/** How many things a sentence names before it says how many there are; `data` carries them all. */
const namedAtMost = 5;

const list = (names: readonly string[]): string =>
  names.length <= namedAtMost ? names.join('、') : `${names.slice(0, namedAtMost).join('、')}等${names.length}项`;

/** What the checks say are sentences: they lose their full stop within ours. */
const listOfSentences = (sentences: readonly string[]): string => {
  const parts = sentences.map((sentence) => sentence.replace(/[。；;.]+$/u, ''));
  return parts.length <= namedAtMost ? parts.join('；') : `${parts.slice(0, namedAtMost).join('；')}；等${parts.length}处`;
};

const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === '';

const readiness = (c: SubmissionCase) => required(c.facts.readiness, 'readiness');

const adjusts = (c: SubmissionCase): boolean =>
  c.event.type === 'ADJUST_SCORE' || (!('probe' in c.event) && adjustmentsOf(c.event).length > 0);

const namedRows = (c: SubmissionCase): string[] => {
  const event = payloadOf(c);
  if (event.type === 'RAISE_FINDING') return event.row === undefined ? [] : [event.row];
  return event.type === 'RETURN' ? rowsReturned(event) : [];
};

const reasonsOf = (c: SubmissionCase): (string | undefined)[] => {
  const event = payloadOf(c);
  const own = event.type === 'RETURN' || event.type === 'REOPEN' || event.type === 'CORRECT' || event.type === 'CANCEL';
  return [...(own ? [event.reason] : []), ...adjustmentsOf(event).map(({ reason }) => reason)];
};

export const rulesOnContent = {
  'every-required-row-is-filled': {
    objection(c) {
      const { missingRows } = readiness(c);
      if (missingRows.length === 0) return null;
      return object(
        'NOT_COMPLETE',
        `还有必填内容没有填写：${list(missingRows.map(({ name }) => name))}。请填写后再提交。`,
        { missingRows },
      );
    },
  },
  'no-check-finds-an-error': {
    objection(c) {
      const { errors } = readiness(c);
      if (errors.length === 0) return null;
      return object(
        'CHECK_ERRORS',
        `校验发现${errors.length}处错误：${listOfSentences(errors.map(({ message }) => message))}。请改正后再提交。`,
        { errors },
      );
    },
  },
  'lost-points-have-reasons': {
    objection(c) {
      const { missingReasons } = readiness(c);
      if (missingReasons.length === 0) return null;
      return object(
        'REASONS_MISSING',
        `以下指标需要说明原因：${list(missingReasons.map(({ name }) => name))}。请填写偏差原因及改进措施后再提交。`,
        { missingReasons },
      );
    },
  },
  'what-was-seen-is-what-is-decided': {
    onPayload: true,
    objection(c) {
      const event = payloadOf(c);
      if (!('contentHash' in event) || event.contentHash === c.stored.contentHash) return null;
      return object('CONTENT_CHANGED', '您看到的内容之后已有改动，请刷新查看最新内容后再办理。', {
        seen: event.contentHash,
        state: c.stored.state,
        level: c.stored.levelKey,
        round: c.stored.round,
        version: c.stored.version,
        contentHash: c.stored.contentHash,
      });
    },
  },
  'this-level-may-adjust': {
    objection(c) {
      const level = currentLevel(c);
      if (level === undefined || level.mayAdjust || !adjusts(c)) return null;
      const may = c.route.levels.filter(({ mayAdjust }) => mayAdjust);
      const who =
        may.length === 0 ? '本路线没有可以调整得分的环节' : `可由${may.map(({ name }) => `“${name}”`).join('、')}调整`;
      return object('LEVEL_MAY_NOT_ADJUST', `“${level.name}”不能调整得分，${who}。您可以退回并说明理由。`, {
        levelKey: level.key,
        levels: may.map((one) => whoCanAct(one, holdersOf(c, one))),
        ...(may[0] === undefined ? {} : { whoCanAct: whoCanAct(may[0], holdersOf(c, may[0])) }),
      });
    },
  },
  'the-score-ledger-accepts': {
    onPayload: true,
    objection: (c) => (adjusts(c) ? required(c.facts.ledgerRefusal, 'ledgerRefusal') : null),
  },
  'a-reason-is-given': {
    onPayload: true,
    objection: (c) => (reasonsOf(c).some(isBlank) ? object('REASON_REQUIRED', '请写明理由，理由将记入留痕。') : null),
  },
  'a-finding-says-what-and-whose': {
    onPayload: true,
    objection(c) {
      const event = payloadOf(c);
      const lacking = event.type === 'RAISE_FINDING' && [event.text, event.owner, event.dueOn].some(isBlank);
      return lacking ? object('TEXT_REQUIRED', '请写明问题内容、责任人和整改期限。') : null;
    },
  },
  'the-rows-named-are-there': {
    onPayload: true,
    objection(c) {
      const named = namedRows(c);
      if (named.length === 0) return null;
      const known = required(c.facts.rows, 'rows').map(({ key }) => key);
      const unknown = named.filter((row) => !known.includes(row));
      if (unknown.length === 0) return null;
      return object('UNKNOWN_ROW', `本件没有这些指标：${list(unknown)}。请刷新页面后重新选择。`, { rows: unknown });
    },
  },
  'a-correction-touches-nothing-scored': {
    onPayload: true,
    objection(c) {
      const event = payloadOf(c);
      const fields = event.type === 'CORRECT' ? event.changes.map(({ field }) => field) : [];
      const scored = fields.filter((field) => !correctableFields.includes(field));
      if (scored.length === 0) return null;
      const names = scored.map((field) => c.facts.rows?.find(({ key }) => key === field)?.name ?? field);
      return object(
        'CORRECT_TOUCHES_SCORES',
        `更正不能改动计分内容：${list(names)}。确需改动，请财政局负责人重新打开本件。`,
        {
          fields: scored,
          correctable: correctableFields,
          whoCanAct: { role: 'bureau-head', roleName: roleName('bureau-head'), event: 'REOPEN' },
        },
      );
    },
  },
  'a-correction-changes-something': {
    onPayload: true,
    objection(c) {
      const event = payloadOf(c);
      const idle = event.type === 'CORRECT' && event.changes.every(({ from, to }) => from === to);
      return idle ? object('NOTHING_TO_CORRECT', '没有任何改动，无须更正。请填写要更正的内容。') : null;
    },
  },
} satisfies Record<string, Rule<SubmissionCase>>;
