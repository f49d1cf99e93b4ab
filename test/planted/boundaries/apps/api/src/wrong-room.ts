// planted: rooms-of-apps/api
import { seen } from '../../worker/src/main';
export const again = seen;
