// planted: rooms-of-libs/scoring
import { workflowName } from '@jishen/workflow';
export const seen = workflowName;
