import { type ComponentChild, h } from 'preact';
import { scaleTo, ticksTo } from './scale.ts';

/** One bar from `from` (0 if left out) to `to`, with the interval that holds its true end. */
export type Bar = {
  label: string;
  /** Under the label, in small print. */
  under?: string;
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
  /** Height of a row: a long label takes two lines. */
  row?: number;
  valueWidth?: number;
};

const ROW = 34;
const LINE = 15;
const CHARACTER = 7; // on average, as wide as common fonts have it
const THICK = 14;
const CAP = 4;
const TICK_GAP = 70;

/** Horizontal bars with whiskers, an axis, and their values written beside them. */
export const barPlot = (plot: Bars): ComponentChild => {
  const { title, bars, most, axis, tick, marks = [], width = 720, labelWidth = 168, row = ROW, valueWidth = 76 } = plot;
  const top = marks.length > 0 ? 26 : 6;
  const bottom = top + bars.length * row;
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
      const middle = top + i * row + row / 2;
      const start = x(bar.from ?? 0);
      return h('g', { class: bar.quiet ? 'bar quiet' : 'bar' }, [
        labelOf(bar, labelWidth - 12, middle),
        h('rect', { x: start, y: middle - THICK / 2, width: Math.max(1, x(bar.to) - start), height: THICK, rx: 2 }),
        bar.low === undefined || bar.high === undefined ? null : whisker(x(bar.low), x(bar.high), middle),
        h('text', { class: 'value', x: x(Math.max(bar.to, bar.high ?? 0)) + 10, y: middle + 4 }, bar.said),
      ]);
    }),
    h('line', { class: 'base', x1: x(0), x2: x(0), y1: top, y2: bottom }),
  ]);
};

/** The label in as many lines as it needs, around the middle of its row. */
const labelOf = ({ label, under }: Bar, width: number, middle: number): ComponentChild => {
  const lines = linesOf(label, Math.floor(width / CHARACTER)).map((text) => ({ text, kind: 'label' }));
  if (under) lines.push({ text: under, kind: 'tick' });
  const first = middle + 4 - ((lines.length - 1) * LINE) / 2;
  return lines.map(({ text, kind }, i) =>
    h('text', { class: kind, x: width, y: first + i * LINE, 'text-anchor': 'end' }, text),
  );
};

const linesOf = (text: string, characters: number): string[] => {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && longer.length <= characters) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
};

const whisker = (low: number, high: number, y: number): ComponentChild =>
  h('path', {
    class: 'whisker',
    d: `M${low} ${y - CAP}V${y + CAP}M${low} ${y}H${high}M${high} ${y - CAP}V${y + CAP}`,
  });
