// planted: rooms-of-libs/workflow
import { accessName } from '@jishen/access';
export const seen = accessName;
