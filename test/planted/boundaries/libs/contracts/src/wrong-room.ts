// planted: rooms-of-libs/contracts
import { persistenceName } from '@jishen/persistence';
export const seen = persistenceName;
