// The place of a drawing until the file that draws it is there: as high as it will be.
import { lazy, Suspense } from 'react';
import type { ChartDrawing } from './chart-option';
import type { DrawnProps } from './picture';

const Chart = lazy(async () => ({ default: (await import('./chart')).Chart }));

export function ChartLater({ drawing: { option, height }, said, ...drawn }: DrawnProps & { drawing: ChartDrawing; said: string }) {
  return (
    <Suspense fallback={<div style={{ height }} />}>
      <Chart option={option} height={height} said={said} {...drawn} />
    </Suspense>
  );
}
