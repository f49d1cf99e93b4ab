// planted: rooms-of-libs/access
import { contractsName } from '@jishen/contracts';
export const seen = contractsName;
