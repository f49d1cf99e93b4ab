// The evidence of one row, fetched once the row is on the screen: handing in and looking at files is no part of what a screen needs first.
import { lazy, Suspense } from 'react';

const RowEvidence = lazy(() => import('./row-evidence').then((loaded) => ({ default: loaded.RowEvidence })));

/** The first file of the row beside the list, as if it were pressed. */
export const openRowEvidence = (): void => document.querySelector<HTMLElement>('.row-evidence button')?.click();

export function RowEvidenceLater(props: { submissionId: string; rowKey: string }) {
  return (
    <Suspense fallback={null}>
      <RowEvidence {...props} />
    </Suspense>
  );
}
