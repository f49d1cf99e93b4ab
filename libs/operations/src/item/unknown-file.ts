// What an answer or a verification rests on is named by words, or by the id of a file of this very item that is in use; an id of anything else names nothing.
import type { Tx } from '@jishen/persistence';
import type { Caller, Refusal } from '../engine';
import type { ItemCommand } from './item-command';
import { filesOfItem } from './see-item-evidence';

/** However it is written: what looks like an id is one, as lists give it, or names nothing. */
const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export async function unknownFile(tx: Pick<Tx, 'run'>, { districtId }: Caller, { itemId, body }: ItemCommand): Promise<Refusal | null> {
  const named = (body.type === 'ANSWER' ? body.evidence : body.type === 'VERIFY' ? body.seen : undefined)?.filter((each) => id.test(each)) ?? [];
  if (named.length === 0) return null;
  const known = new Set((await filesOfItem(tx, districtId, itemId)).filter(({ disabledAt }) => disabledAt === null).map((file) => file.id));
  const unknown = named.filter((each) => !known.has(each));
  if (unknown.length === 0) return null;
  return { code: 'EVIDENCE_UNKNOWN', rule: 'what-an-item-rests-on-is-a-file-of-it', detail: '所选的材料里有的不是本事项的文件，或者已经停用，请刷新后重新勾选。', data: { evidence: unknown } };
}
