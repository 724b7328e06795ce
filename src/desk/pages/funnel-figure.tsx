import type { ComponentChildren } from 'preact';
import type { DeskFunnelTexts } from '../../ui/texts/desk-funnel.ts';
import { DeskTable } from './table.tsx';

/** One value drawn: shares of the chart's width, 0 to 1, and how it is said. */
export type Bar = { to: number; low?: number; high?: number; said: string; under?: string };

/** One line of a chart, with a bar for each side. */
export type Line = { id: string; name: string; bars: readonly Bar[] };

type FigureProps = {
  id: string;
  title: string;
  note: ComponentChildren;
  lines: readonly Line[];
  /** What is compared; one for a chart of one thing. */
  sides: readonly string[];
  columns: readonly string[];
  /** By line and side, what stands in the columns after the name. */
  cells: (line: number, side: number) => readonly string[];
  texts: DeskFunnelTexts;
  /** Of its heading. */
  level?: 2 | 3;
};

const HEIGHT = 14; // pixels
const THINNEST = 0.004; // of the width: little is still to be seen

/** A chart with its heading, and the table behind it. */
export const Figure = ({ id, title, note, lines, sides, columns, cells, texts, level = 2 }: FigureProps) => (
  <section class="funnel" aria-labelledby={id}>
    {level === 2 ? <h2 id={id}>{title}</h2> : <h3 id={id}>{title}</h3>}
    <p class="funnel-note">{note}</p>
    <ul class="funnel-chart">
      {lines.map((line) => (
        <li key={line.id}>
          <span class="funnel-name">{line.name}</span>
          <span class="funnel-bars">
            {line.bars.map((bar, side) => (
              <span key={sides[side]} class={side === 0 ? 'funnel-bar' : 'funnel-bar funnel-beside'}>
                <Drawn {...bar} />
                <span class="funnel-said">
                  {sides.length > 1 && <span class="sr">{sides[side]}: </span>}
                  {bar.said}
                  {bar.under && <small> {bar.under}</small>}
                </span>
              </span>
            ))}
          </span>
        </li>
      ))}
    </ul>
    <details>
      <summary>
        {texts.table.open}
        <span class="sr">: {title}</span>
      </summary>
      <DeskTable
        caption={title}
        columns={sides.length > 1 ? [columns[0] ?? '', texts.table.side, ...columns.slice(1)] : columns}
        rows={lines.flatMap(({ id: key, name }, line) =>
          sides.map((side, at) => ({
            key: `${key} ${at}`,
            cells: sides.length > 1 ? [name, side, ...cells(line, at)] : [name, ...cells(line, at)],
          })),
        )}
      />
    </details>
  </section>
);

const Drawn = ({ to, low, high }: Bar) => (
  <svg width="100%" height={HEIGHT} aria-hidden="true">
    <rect class="bed" width="100%" height={HEIGHT} rx="3" />
    {to > 0 && <rect class="bar" width={percent(Math.max(to, THINNEST))} height={HEIGHT} rx="3" />}
    {low !== undefined && high !== undefined && (
      <>
        <line class="under" x1={percent(low)} x2={percent(high)} y1={HEIGHT / 2} y2={HEIGHT / 2} />
        <line class="reach" x1={percent(low)} x2={percent(high)} y1={HEIGHT / 2} y2={HEIGHT / 2} />
      </>
    )}
  </svg>
);

const percent = (share: number): string => `${Number((Math.min(share, 1) * 100).toFixed(2))}%`;
