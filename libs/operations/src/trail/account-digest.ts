// What the trail keeps of a typed account: a digest, since people type their password into the wrong field.
import { createHash } from 'node:crypto';

export const accountDigest = (account: string): string => createHash('sha256').update('jishen/account/1\n').update(account.normalize('NFKC').toLowerCase()).digest('hex');
