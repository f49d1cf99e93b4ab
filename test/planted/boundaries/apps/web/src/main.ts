// clean: the page may show scores with the same decimals.
import { scoringName } from '@jishen/scoring';
export const seen = scoringName;
