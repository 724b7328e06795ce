/** What separates the cells: German Excel takes semicolons, everything else commas. */
export type Separator = ';' | ',';

/** Lets Excel read UTF-8. */
export const BOM = '\uFEFF';

/** A line of a CSV file (RFC 4180). */
export const csvLine = (cells: readonly string[], separator: Separator): string =>
  `${cells.map((cell) => quoted(harmless(cell), separator)).join(separator)}\r\n`;

/** What a spreadsheet would take for a formula becomes a text (https://owasp.org/www-community/attacks/CSV_Injection). */
const harmless = (cell: string): string => (/^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell);

const quoted = (cell: string, separator: Separator): string =>
  cell.includes(separator) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
