// Golden cases on who may do what after whom: preparers, levels, deputies, and people who are needed later.
import type { Facts } from '../src/facts';
import { as, golden } from './golden-case';
import {
  adjust,
  approve,
  atDepartment,
  atSection,
  department,
  draft,
  handedIn,
  holders,
  play,
  posts,
  preparer,
  publish,
  published,
  raise,
  reopen,
  requireRectification,
  reviewed,
  save,
  secondSection,
  secondUnitHead,
  section,
  sendBack,
  submit,
  unitHead,
} from './sample-office';

const noHolder = (key: string): Partial<Facts> => ({ holders: { ...holders, [key]: [] } });
/** The unit head is the only person at two levels. */
const oneForTwo = { ...holders, 'unit-head': posts(unitHead), 'bureau-head': posts(unitHead) };
const onlyUnitHead: Partial<Facts> = { holders: { ...holders, 'unit-head': posts(unitHead) } };
/** One person could sign for the department, but is all that the section has. */
const neededTwice: Partial<Facts> = {
  holders: { ...holders, department: posts(department, section), 'bureau-section': posts(section) },
};
const returned = play(atDepartment, sendBack(department, 'unit'));

export const casesOnPeople = [
  golden('who has signed does not fill in', returned, { ...save, by: as(unitHead, 'preparer') }, 'ALREADY_DECIDED'),
  golden('who has signed does not hand in', returned, { ...submit, by: as(unitHead, 'preparer') }, 'ALREADY_DECIDED'),
  golden('a later level has no holder', draft, { ...submit, facts: noHolder('bureau-head') }, 'EMPTY_LEVEL'),
  golden(
    'one person is all there is for two levels',
    draft,
    { ...submit, facts: { holders: oneForTwo } },
    'NO_DISTINCT_SIGNERS',
  ),
  golden(
    'the only unit head hands in',
    draft,
    { ...submit, by: as(unitHead, 'preparer'), facts: onlyUnitHead },
    'NO_DISTINCT_SIGNERS',
  ),
  golden(
    'the only unit head has filled in',
    play(draft, { ...save, by: as(unitHead, 'preparer') }),
    { ...submit, facts: onlyUnitHead },
    'NO_DISTINCT_SIGNERS',
  ),
  golden('the preparer approves', handedIn, approve(as(preparer, 'unit-head')), 'SELF_REVIEW'),
  golden(
    'a deputy approves for the preparer',
    handedIn,
    approve({ ...unitHead, principalId: preparer.personId }),
    'SELF_REVIEW',
  ),
  golden('the preparer returns', handedIn, sendBack(as(preparer, 'unit-head'), 'unit'), 'SELF_REVIEW'),
  golden('the preparer adjusts', atSection, adjust(as(preparer, 'bureau-reviewer')), 'SELF_REVIEW'),
  golden('the preparer raises a finding at a level', atSection, raise(as(preparer, 'bureau-reviewer')), 'SELF_REVIEW'),
  golden('the preparer raises a finding later', reviewed, raise(as(preparer, 'bureau-reviewer')), 'SELF_REVIEW'),
  golden(
    'the preparer reopens',
    reviewed,
    { ...reopen('bureau-head'), by: as(preparer, 'bureau-head') },
    'SELF_REVIEW',
  ),
  golden(
    'the preparer requires rectification',
    reviewed,
    { ...requireRectification, by: as(preparer, 'bureau-performance') },
    'SELF_REVIEW',
  ),
  golden('the preparer publishes', reviewed, { ...publish, by: as(preparer, 'bureau-performance') }, 'SELF_REVIEW'),
  golden('one person at two levels', atDepartment, approve(as(unitHead, 'department-reviewer')), 'ALREADY_DECIDED'),
  golden(
    'a deputy at a second level',
    atDepartment,
    approve({ ...department, principalId: unitHead.personId }),
    'ALREADY_DECIDED',
  ),
  golden(
    'a return at a second level',
    atDepartment,
    sendBack(as(unitHead, 'department-reviewer'), 'unit'),
    'ALREADY_DECIDED',
  ),
  golden(
    'an adjustment at a second level',
    atDepartment,
    adjust(as(unitHead, 'department-reviewer')),
    'ALREADY_DECIDED',
  ),
  golden('a finding at a second level', atDepartment, raise(as(unitHead, 'department-reviewer')), 'ALREADY_DECIDED'),
  golden(
    'the next level has no holder',
    handedIn,
    { ...approve(unitHead), facts: noHolder('department') },
    'EMPTY_LEVEL',
  ),
  golden(
    'a level after the next has no holder yet',
    handedIn,
    { ...approve(unitHead), facts: noHolder('bureau-head') },
    'selfScored',
  ),
  golden(
    'whoever signs here is needed later',
    atDepartment,
    { ...approve(as(section, 'department-reviewer')), facts: neededTwice },
    'NO_DISTINCT_SIGNERS',
  ),
  golden('somebody else signs there', atDepartment, { ...approve(department), facts: neededTwice }, 'selfScored'),
  golden(
    'a reopening at an empty level',
    published,
    { ...reopen('department'), facts: noHolder('department') },
    'EMPTY_LEVEL',
  ),
  golden(
    'a second unit head signs in the first one’s place',
    play(atDepartment, sendBack(department, 'unit-head')),
    approve(secondUnitHead),
    'selfScored',
  ),
  golden(
    'another reviewer of the section takes over',
    play(atSection, adjust(section)),
    approve(secondSection),
    'selfScored',
  ),
];
