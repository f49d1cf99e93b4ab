// planted: rooms-of-apps/worker
import { seen } from '../../api/src/main';
export const again = seen;
