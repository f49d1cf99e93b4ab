// Whose desk a record lies on outside the sign-off levels, and for how long. It opens nothing itself.
import type { TaskChange } from './decision';
import type { RouteLevel } from './route';
import { unitTarget } from './submission-event';

// Usual times where the district sets none: the result letter within 20 days of being fixed, measures within 30 days of
// receipt; that is 14 and 22 working days. A week for the preparers is our assumption.
const preparerDays = 5;
const publicationDays = 14;
const rectificationDays = 22;

export const closeTasks: TaskChange = { close: true };

export const taskForPreparer = {
  open: { levelKey: unitTarget, role: 'preparer', seat: 'own-unit', dueWorkingDays: preparerDays },
} as const satisfies TaskChange;

/** By a day that a reviewer set. */
export const taskForPreparerBy = (dueOn: string): TaskChange => ({ open: { ...taskForPreparer.open, dueOn } });

export const taskToPublish: TaskChange = {
  open: { levelKey: 'publication', role: 'bureau-performance', seat: 'bureau', dueWorkingDays: publicationDays },
};

export const taskToFollowRectification: TaskChange = {
  open: { levelKey: 'rectification', role: 'bureau-performance', seat: 'bureau', dueWorkingDays: rectificationDays },
};

export const taskToAnswer: TaskChange = {
  open: { levelKey: 'answer', role: 'preparer', seat: 'own-unit', dueWorkingDays: rectificationDays },
};

export const taskToVerify: TaskChange = {
  open: { levelKey: 'verification', role: 'bureau-performance', seat: 'bureau', dueWorkingDays: publicationDays },
};

export const taskAtLevel = ({ key, role, seat, dueWorkingDays }: RouteLevel): TaskChange => ({
  open: { levelKey: key, role, seat, dueWorkingDays },
});
