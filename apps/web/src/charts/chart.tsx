// The drawing by ECharts, of which only what our pictures use is registered: its own file, fetched where a picture is shown. The ring around the
// mark that has the focus is ours. Its text for screen readers is the finding; it computes nothing but pixels.
import { BarChart, CustomChart, LineChart, ScatterChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent } from 'echarts/components';
import { init, use, type ECharts } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { useEffect, useRef, useState } from 'react';
import { colours, fontFamily } from '../look/tokens';
import type { ChartOption } from './chart-option';
import type { DrawnProps } from './picture';

use([AriaComponent, BarChart, CanvasRenderer, CustomChart, GridComponent, LegendComponent, LineChart, ScatterChart]);

interface Props extends DrawnProps {
  option: ChartOption;
  /** For screen readers. */
  said: string;
  height: number;
}

export function Chart({ option, said, height, marks, current, onPress }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const press = useRef(onPress);
  const [chart, setChart] = useState<ECharts | null>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    press.current = onPress;
  });
  useEffect(() => {
    if (host.current === null) return;
    const made = init(host.current, null, { renderer: 'canvas' });
    const watch = new ResizeObserver(([entry]) => {
      made.resize();
      setWidth(entry?.contentRect.width ?? 0);
    });
    watch.observe(host.current);
    setChart(made);
    return () => {
      watch.disconnect();
      made.dispose();
    };
  }, []);
  useEffect(() => {
    if (chart === null) return;
    chart.setOption({ ...option, ...ground(said) }, { notMerge: true });
    chart.resize();
    chart.off('click');
    chart.on('click', ({ seriesIndex, dataIndex }) => {
      const at = marks.findIndex(({ series, data }) => series === seriesIndex && data === dataIndex);
      if (at >= 0) press.current(at);
    });
  }, [chart, option, said, marks]);
  return (
    <div className="chart" style={{ height }}>
      <div ref={host} style={{ height }} />
      <Ring chart={chart} mark={current === null ? undefined : marks[current]} width={width} />
    </div>
  );
}

const ground = (said: string) => ({
  animation: false,
  textStyle: { fontFamily, color: colours.text, fontSize: 13 },
  aria: { enabled: true, label: { description: said }, decal: { show: true } },
});

function Ring({ chart, mark, width }: { chart: ECharts | null; mark: DrawnProps['marks'][number] | undefined; width: number }) {
  if (chart === null || mark === undefined || width === 0) return null;
  const [left, top] = chart.convertToPixel({ seriesIndex: mark.series }, [...mark.at]) as [number, number];
  return Number.isFinite(left) && Number.isFinite(top) ? <i className="ring" style={{ left, top }} /> : null;
}
