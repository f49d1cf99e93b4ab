// What an answer rests on, as it lies: the files of the item, which of them go with the next answer, and what of the present one a verifier has before
// them. Pure; what is a file is the server's word.
import type { Evidence, Item } from '../../api/types';
import { tickOf, type Material } from './item-event';

type TextOf = (name: string) => string;
type ItemFile = Pick<Evidence, 'id' | 'cited' | 'disabled'>;

/** What an answer can name. */
export const filesInUse = <File extends Pick<Evidence, 'disabled'>>(files: readonly File[]): File[] => files.filter(({ disabled }) => disabled === null);

/** Ticked unless an earlier answer had it; a tick that was taken away or set stays so. */
export const goesWith = ({ id, cited }: Pick<ItemFile, 'id' | 'cited'>, textOf: TextOf): boolean => (textOf(tickOf.file(id)) || (cited ? 'no' : 'yes')) === 'yes';

/** Named by the answer that lies before the verifier. */
export const handedIn = ({ steps }: Pick<Item, 'steps'>): readonly string[] => steps.findLast(({ kind }) => kind === 'answered')?.evidence ?? [];

export function materialOf(item: Pick<Item, 'steps'>, files: readonly ItemFile[], textOf: TextOf): Material {
  return { files: filesInUse(files).filter((file) => goesWith(file, textOf)).map(({ id }) => id), seen: handedIn(item).filter((entry) => textOf(tickOf.seen(entry)) === 'yes') };
}
