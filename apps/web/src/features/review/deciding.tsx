// The two dialogs of a decision, fetched right after the screen stands and before anybody is likely to press: what a screen needs first
// stays small. It decides nothing.
import { lazy, Suspense, useEffect, useState } from 'react';
import type { Decision } from '../../review/review-lines';

const sheet = () => import('./approve-sheet');
const dialog = () => import('./return-dialog');
const ApproveSheet = lazy(async () => ({ default: (await sheet()).ApproveSheet }));
const ReturnDialog = lazy(async () => ({ default: (await dialog()).ReturnDialog }));

interface Props extends Decision {
  which: 'approve' | 'return' | null;
  onClose: () => void;
}

export function Deciding({ which, adjustments, remarks, onClose }: Props) {
  // A day that was chosen outlives a cancel.
  const [dueOn, setDueOn] = useState('');
  useEffect(() => {
    // Where nobody answers now, the press asks again.
    Promise.all([sheet(), dialog()]).catch(() => undefined);
  }, []);
  return (
    <Suspense fallback={null}>
      {which === 'approve' && <ApproveSheet adjustments={adjustments} unsent={remarks.length} onClose={onClose} />}
      {which === 'return' && <ReturnDialog adjustments={adjustments} remarks={remarks} dueOn={dueOn} onDueOn={setDueOn} onClose={onClose} />}
    </Suspense>
  );
}
