// planted: rooms-of-apps/web
import { operationsName } from '@jishen/operations';
export const seen = operationsName;
