// The golden cases of the submission machine, one or more for every rule. A rule that is taken out or turned round must
// change at least one of these answers.
import { casesOnContent } from './cases-on-content';
import { casesOnCourse } from './cases-on-course';
import { casesOnPeople } from './cases-on-people';

export const caseBook = [...casesOnPeople, ...casesOnContent, ...casesOnCourse];
