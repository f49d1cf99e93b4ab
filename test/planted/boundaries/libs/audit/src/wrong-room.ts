// planted: rooms-of-libs/audit
import { persistenceName } from '@jishen/persistence';
export const seen = persistenceName;
