// A form's live score with nothing in it but what a test is about.
import type { Live } from '../live-score';

export const smallLive = (change: Partial<Live>): Live => ({ rows: new Map(), findings: [], missing: [], missingReasons: [], claimed: '0', computed: null, grade: null, settlement: null, ...change });
