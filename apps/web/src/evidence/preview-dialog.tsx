// The preview over the screen, as wide as it can be; Escape goes back to where one was.
import type { EvidenceOwner } from '../api/evidence-owner';
import type { Evidence } from '../api/types';
import { Dialog } from '../states/dialog';
import { common } from '../texts/everywhere';
import { evidenceTexts as words } from '../texts/evidence';
import { EvidencePreview } from './evidence-preview';

interface Props {
  owner: EvidenceOwner;
  item: Evidence;
  /** Opened on this one. */
  page?: number;
  onClose: () => void;
}

export function PreviewDialog({ owner, item, page, onClose }: Props) {
  return (
    <Dialog title={words.previewTitle(item.name ?? words.nameless)} wide="more" onClose={onClose}>
      <EvidencePreview owner={owner} item={item} page={page} />
      <div className="buttons">
        <button type="button" className="button" onClick={onClose}>
          {common.close}
        </button>
      </div>
    </Dialog>
  );
}
