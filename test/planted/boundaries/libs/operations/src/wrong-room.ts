// planted: rooms-of-libs/operations
import { seen } from '../../../apps/api/src/main';
export const again = seen;
