// planted: rooms-of-libs/testing
import { operationsName } from '@jishen/operations';
export const seen = operationsName;
