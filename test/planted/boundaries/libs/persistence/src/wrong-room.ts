// planted: rooms-of-libs/persistence
import { documentsName } from '@jishen/documents';
export const seen = documentsName;
