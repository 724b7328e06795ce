import { styleText } from 'node:util';
import { median } from '../quantile.ts';
import { BARE_EMBED, COMPARED, type Compared, WIDGET } from './compared.ts';
import type { Figures } from './measure.ts';

const RATIO = 1.25; // of the bare embed, in the same run
const HEAP = 1_500_000;
const FIRST_FLIGHT = 14_000; // bytes a server may send before the first acknowledgement: 10 segments (RFC 6928)

type Visits = ReadonlyMap<Compared, readonly Figures[]>;

const ms = (value: number) => `${Math.round(value).toLocaleString('en')} ms`;
const seconds = (value: number) => `${(value / 1_000).toFixed(1)} s`;
const megabytes = (value: number) => `${(value / 1_000_000).toFixed(2)} MB`;
const bytes = (value: number) => `${value.toLocaleString('en')} B`;

const COLUMNS: readonly { head: string; figure: keyof Figures; show: (value: number) => string }[] = [
  { head: 'bytes (JS + CSS, brotli)', figure: 'bytes', show: bytes },
  { head: 'first paint', figure: 'firstPaint', show: ms },
  { head: 'clickable', figure: 'clickable', show: ms },
  { head: 'option tap → next question', figure: 'tap', show: ms },
  { head: '16 answers, no wait', figure: 'wholeRun', show: seconds },
  { head: 'heap', figure: 'heap', show: megabytes },
];

/** The medians of all visits, in Markdown. */
export const table = (visits: Visits): string => {
  const rows = [
    ['page', ...COLUMNS.map(({ head }) => head)],
    ...COMPARED.map((one) => [
      one.name,
      ...COLUMNS.map(({ figure, show }) => show(median(valuesOf(visits, one, figure)))),
    ]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const line = (cells: readonly string[]) => `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [head, widths.map((width) => '-'.repeat(width)), ...body].map(line).join('\n');
};

/** The bars of our widget: what was measured, and whether it is within. */
export const bars = (visits: Visits): { lines: string[]; broken: boolean } => {
  const of = (figure: keyof Figures, one = WIDGET) => valuesOf(visits, one, figure);
  const ratio = (what: string, figure: 'clickable' | 'tap') => {
    const [ours, bare] = [of(figure), of(figure, BARE_EMBED)];
    const value = median(ours) / median(bare);
    const spread = `ours ${span(ours)}, bare embed ${span(bare)}`;
    return {
      what: `${what}, ours / bare embed`,
      found: `${value.toFixed(2)} ×`,
      bar: `${RATIO} ×`,
      over: !(value <= RATIO),
      spread,
    };
  };
  const limit = (figure: 'heap' | 'bytes', bar: number, show: (value: number) => string) => {
    const value = median(of(figure));
    return { what: figure, found: show(value), bar: show(bar), over: !(value <= bar), spread: '' };
  };
  const all = [
    ratio('clickable', 'clickable'),
    ratio('option tap → next question', 'tap'),
    limit('heap', HEAP, megabytes),
    limit('bytes', FIRST_FLIGHT, bytes),
  ];
  const later = median(of('laterBytes'));
  return {
    lines: [
      ...all.map(({ what, found, bar, over, spread }) => {
        const figure = `${what.padEnd(46)}${found.padStart(10)}   ${over ? 'over' : 'of'} ${bar}`;
        return `${styleText(over ? 'red' : 'green', figure)}   ${styleText('dim', spread)}`.trimEnd();
      }),
      ...(later > 0
        ? [styleText('dim', `${'loaded while the visitor answers'.padEnd(46)}${bytes(later).padStart(10)}`)]
        : []),
    ],
    broken: all.some(({ over }) => over),
  };
};

const valuesOf = (visits: Visits, one: Compared, figure: keyof Figures): number[] =>
  (visits.get(one) ?? []).map((figures) => figures[figure]);

const span = (values: readonly number[]): string =>
  `${Math.round(Math.min(...values))}–${Math.round(Math.max(...values))} ms`;
