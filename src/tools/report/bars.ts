import { type ComponentChild, h } from 'preact';
import { scaleTo, ticksTo } from './scale.ts';

/** One bar from `from` (0 if left out) to `to`, with the interval that holds its true end. */
export type Bar = {
  label: string;
  from?: number;
  to: number;
  low?: number;
  high?: number;
  said: string;
  quiet?: boolean;
};

export type Bars = {
  /** What is seen, in one sentence, for those who cannot see it. */
  title: string;
  bars: readonly Bar[];
  /** The axis: its end, what it measures, and how its values are written. */
  most: number;
  axis: string;
  tick: (value: number) => string;
  /** Lines across all bars. */
  marks?: readonly { at: number; label: string }[];
  /** In units of the drawing, about pixels. */
  width?: number;
  labelWidth?: number;
  valueWidth?: number;
};

const ROW = 34;
const THICK = 14;
const CAP = 4;
const TICK_GAP = 70;

/** Horizontal bars with whiskers, an axis, and their values written beside them. */
export const barPlot = (plot: Bars): ComponentChild => {
  const { title, bars, most, axis, tick, marks = [], width = 720, labelWidth = 168, valueWidth = 76 } = plot;
  const top = marks.length > 0 ? 26 : 6;
  const bottom = top + bars.length * ROW;
  const x = scaleTo(most, labelWidth, width - valueWidth);
  return h('svg', { viewBox: `0 0 ${width} ${bottom + 44}`, role: 'img', 'aria-label': title, class: 'plot' }, [
    ticksTo(most, (x(most) - x(0)) / TICK_GAP).map((value) => [
      h('line', { class: 'grid', x1: x(value), x2: x(value), y1: top, y2: bottom }),
      h('text', { class: 'tick', x: x(value), y: bottom + 18, 'text-anchor': 'middle' }, tick(value)),
    ]),
    h('text', { class: 'axis', x: (x(0) + x(most)) / 2, y: bottom + 38, 'text-anchor': 'middle' }, axis),
    marks.map(({ at, label }) => [
      h('line', { class: 'mark', x1: x(at), x2: x(at), y1: top - 6, y2: bottom }),
      h('text', { class: 'tick', x: x(at), y: top - 11, 'text-anchor': 'middle' }, label),
    ]),
    bars.map((bar, i) => {
      const middle = top + i * ROW + ROW / 2;
      const start = x(bar.from ?? 0);
      return h('g', { class: bar.quiet ? 'bar quiet' : 'bar' }, [
        h('text', { class: 'label', x: labelWidth - 12, y: middle + 4, 'text-anchor': 'end' }, bar.label),
        h('rect', { x: start, y: middle - THICK / 2, width: Math.max(1, x(bar.to) - start), height: THICK, rx: 2 }),
        bar.low === undefined || bar.high === undefined ? null : whisker(x(bar.low), x(bar.high), middle),
        h('text', { class: 'value', x: x(Math.max(bar.to, bar.high ?? 0)) + 10, y: middle + 4 }, bar.said),
      ]);
    }),
    h('line', { class: 'base', x1: x(0), x2: x(0), y1: top, y2: bottom }),
  ]);
};

const whisker = (low: number, high: number, y: number): ComponentChild =>
  h('path', {
    class: 'whisker',
    d: `M${low} ${y - CAP}V${y + CAP}M${low} ${y}H${high}M${high} ${y - CAP}V${y + CAP}`,
  });
