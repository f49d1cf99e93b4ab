// Shapes that pictures draw by themselves, in pixels; they hold no figure.
import { colours } from '../look/tokens';

export type Point = readonly [number, number];

/** What ECharts hands to whoever draws by themselves. */
export interface RenderApi {
  value: (dimension: number) => number;
  coord: (figures: readonly number[]) => [number, number];
}

export interface RenderPlace {
  readonly coordSys: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** A dashed line over the whole height with its name above; nothing where the axis does not show that figure. */
export function upright({ x, y, width, height }: RenderPlace['coordSys'], at: number, text: string): object[] {
  if (at < x || at > x + width) return [];
  return [
    { type: 'line', shape: { x1: at, y1: y, x2: at, y2: y + height }, style: { stroke: colours.secondary, lineWidth: 1, lineDash: [4, 4] } },
    { type: 'text', style: { text, x: at, y: y - 4, fill: colours.text, align: 'center', verticalAlign: 'bottom', fontSize: 12 } },
  ];
}

export const line = (from: Point, to: Point, stroke: string, lineWidth: number) => ({ type: 'line', shape: { x1: from[0], y1: from[1], x2: to[0], y2: to[1] }, style: { stroke, lineWidth } });
export const circle = ([cx, cy]: Point, r: number, fill: string, stroke: string) => ({ type: 'circle', shape: { cx, cy, r }, style: { fill, stroke, lineWidth: 2 } });
