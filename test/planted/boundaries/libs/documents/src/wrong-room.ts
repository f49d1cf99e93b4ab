// planted: rooms-of-libs/documents
import { persistenceName } from '@jishen/persistence';
export const seen = persistenceName;
