import type { ComponentChildren } from 'preact';

type DeskTableProps = {
  /** For screen readers: the heading above says it to everybody else. */
  caption: string;
  columns: readonly string[];
  /** Each with as many cells as there are columns; the first one names the row. */
  rows: readonly { key: string | number; cells: readonly ComponentChildren[] }[];
  /** Times stay on one line where there is room. */
  timesWhole?: boolean;
};

/** A table; on a phone a list whose lines say their column. */
export const DeskTable = ({ caption, columns, rows, timesWhole = false }: DeskTableProps) => (
  <table class={timesWhole ? 'desk-table desk-times' : 'desk-table'}>
    <caption class="sr">{caption}</caption>
    <thead>
      <tr>
        {columns.map((column) => (
          <th key={column} scope="col">
            {column}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(({ key, cells: [name, ...others] }) => (
        <tr key={key}>
          <th scope="row">{name}</th>
          {others.map((cell, i) => (
            <td key={columns[i + 1]} data-column={columns[i + 1]}>
              {cell}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
