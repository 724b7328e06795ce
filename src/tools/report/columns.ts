import { type ComponentChild, h } from 'preact';
import { roundedUp, scaleTo, ticksTo } from './scale.ts';

export type Columns = {
  /** What is seen, in one sentence, for those who cannot see it. */
  title: string;
  /** Each value that was met and the share (0–1) of people who have it. */
  columns: readonly { value: number; share: number }[];
  /** The horizontal axis: its end, what it measures, the values written on it, and how. */
  most: number;
  axis: string;
  ticks: readonly number[];
  tick: (value: number) => string;
  /** The vertical axis reaches at least this share. */
  mostShare: number;
  share: (share: number) => string;
  /** Lines from top to bottom. */
  marks?: readonly { at: number; label: string }[];
  /** In units of the drawing, about pixels. */
  width?: number;
  height?: number;
  /** Width of a column, in units of the horizontal axis. */
  thick: number;
};

const LEFT = 44;
const TOP = 22;
const BOTTOM = 44;
const SHARES = 3; // ticks on the vertical axis

/** A distribution: one column at each value. Values are not gathered into bins, which could invent a shape. */
export const columnPlot = (plot: Columns): ComponentChild => {
  const { title, columns, most, axis, ticks, tick, mostShare, share, marks = [], thick } = plot;
  const { width = 720, height = 200 } = plot;
  const room = 4 + ((thick / most) * width) / 2; // half a column at either end
  const x = scaleTo(most, LEFT + room, width - room);
  const top = roundedUp(mostShare, SHARES);
  const y = scaleTo(top, height - BOTTOM, TOP);
  const thickness = Math.max(2, x(thick) - x(0) - 1);
  return h('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': title, class: 'plot' }, [
    ticksTo(top, SHARES).map((value) => [
      h('line', { class: 'grid', x1: LEFT, x2: width, y1: y(value), y2: y(value) }),
      h('text', { class: 'tick', x: LEFT - 6, y: y(value) + 4, 'text-anchor': 'end' }, share(value)),
    ]),
    ticks.map((value) =>
      h('text', { class: 'tick', x: x(value), y: height - BOTTOM + 18, 'text-anchor': 'middle' }, tick(value)),
    ),
    h('text', { class: 'axis', x: (x(0) + x(most)) / 2, y: height - 6, 'text-anchor': 'middle' }, axis),
    h(
      'g',
      { class: 'bar' },
      columns.map((column) =>
        h('rect', {
          x: x(column.value) - thickness / 2,
          y: y(column.share),
          width: thickness,
          height: y(0) - y(column.share),
        }),
      ),
    ),
    h('line', { class: 'base', x1: LEFT, x2: width, y1: y(0), y2: y(0) }),
    marks.map(({ at, label }) => [
      h('line', { class: 'mark', x1: x(at), x2: x(at), y1: TOP - 6, y2: y(0) }),
      h('text', { class: 'tick', x: x(at), y: TOP - 10, 'text-anchor': 'middle' }, label),
    ]),
  ]);
};
