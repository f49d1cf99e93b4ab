// planted: not-through-the-own-index
import { operationsName } from './index';
export const seen = operationsName;
