// planted: resolvable
import { gone } from './nowhere';
export const seen: unknown = gone;
