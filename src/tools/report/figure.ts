import { type ComponentChild, type ComponentChildren, h } from 'preact';
import type { Simulation } from '../../../quiz/check/simulate.ts';
import type { Model } from '../../../quiz/engine/model.ts';
import type { Texts } from '../../../quiz/engine/texts.ts';

/** All that a section of the report may speak of. */
export type Report = { model: Model; texts: Texts; version: string; simulation: Simulation };

/** A section; null where the quiz has nothing for it. */
export type Section = (report: Report) => ComponentChild | null;

/** A heading, what to see, the plot, and the figures behind it. */
export const figure = (title: string, note: string, plot: ComponentChildren, figures: ComponentChild): ComponentChild =>
  h('section', {}, [
    h('h2', {}, title),
    h('p', { class: 'note' }, note),
    h('div', { class: 'frame', tabIndex: 0 }, plot),
    h('details', {}, [h('summary', {}, 'Zahlen als Tabelle'), h('div', { class: 'frame' }, figures)]),
  ]);

export type Cell = string | { text: string; under?: string; share?: number; strong?: boolean };

/** The first column names the row; a cell with a share is shaded by it. */
export const table = (head: readonly string[], rows: readonly (readonly Cell[])[]): ComponentChild =>
  h('table', {}, [
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        head.map((name) => h('th', { scope: 'col' }, name)),
      ),
    ),
    h(
      'tbody',
      {},
      rows.map((row) => h('tr', {}, row.map(cell))),
    ),
  ]);

const cell = (content: Cell, column: number): ComponentChild => {
  const {
    text,
    under = '',
    share = undefined,
    strong = false,
  } = typeof content === 'string' ? { text: content } : content;
  const shade = share === undefined ? {} : { class: 'shade', style: `--share:${share.toFixed(3)}` };
  if (column === 0) return h('th', { scope: 'row' }, text);
  return h('td', shade, [strong ? h('strong', {}, text) : text, under && h('small', {}, under)]);
};

export const areaName = ({ texts }: Report, area: string): string => texts.areas[area]?.name ?? area;
