// What a failure says about the attempt: whether it may have taken effect all the same, and whether it passes by itself. It repeats nothing.
import { ApiProblem, Unreachable } from './call';

/** Nobody knows yet whether it took effect: only under the same key may it be sent again. Every other answer is a known end. */
export const fateUnknown = (fault: unknown): boolean => fault instanceof Unreachable || (fault instanceof ApiProblem && fault.code === 'OUTCOME_UNKNOWN');

/** Not about what was asked: the line, a server that restarts or has too much to do. */
export const passes = (fault: unknown): boolean => fault instanceof Unreachable || (fault instanceof ApiProblem && (fault.status >= 500 || fault.status === 429));

/** Goes on once somebody has logged in again. */
export const sessionLost = (fault: unknown): boolean => fault instanceof ApiProblem && fault.status === 401;
