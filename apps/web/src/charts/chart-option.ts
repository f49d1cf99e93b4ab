// What a drawing says to ECharts, without its words and colours of the ground. Decimal texts go in as they are; ECharts makes pixels of them.
import type { EChartsCoreOption } from 'echarts/core';

export type ChartOption = EChartsCoreOption;

/** Under a picture that is drawn by ECharts, so that nothing moves when it comes. */
export interface ChartDrawing {
  readonly option: ChartOption;
  readonly height: number;
}
