// Statements on the questions that a person keeps under a name. They touch one person's lines only.
import type { Statement } from '../connection/pipelined-transaction';
import type { Part } from './statement';

export interface KeptQuestionRow {
  id: string;
  name: string;
  question: string;
  blanks: Record<string, string>;
}

export function keptQuestionRows(districtId: string, personId: string): Statement {
  return {
    name: 'kept_questions',
    text: 'select id, name, question, blanks from kept_question where district_id = $1 and person_id = $2 order by name',
    values: [districtId, personId],
  };
}

export function keptQuestionPart(districtId: string, personId: string, { id, name, question, blanks }: KeptQuestionRow): Part {
  return {
    name: 'question_kept',
    expects: 1,
    sql: (param) =>
      `insert into kept_question (district_id, id, person_id, name, question, blanks)
        values (${param(districtId, 'uuid')}, ${param(id, 'uuid')}, ${param(personId, 'uuid')}, ${param(name)}::text, ${param(question)}::text, ${param(JSON.stringify(blanks))}::jsonb)`,
  };
}

/** One that is gone already is gone. */
export function forgetQuestionPart(districtId: string, personId: string, id: string): Part {
  return {
    name: 'question_forgotten',
    expects: null,
    sql: (param) => `delete from kept_question where district_id = ${param(districtId, 'uuid')} and person_id = ${param(personId, 'uuid')} and id = ${param(id, 'uuid')}`,
  };
}
