// The steps of a cycle that are shown: what was cancelled only where something was.
import type { ProgressSummary } from '../api/show-progress';

export const shownSteps = ({ steps }: ProgressSummary): ProgressSummary['steps'] => steps.filter(({ key, forms }) => key !== 'cancelled' || forms > 0);
