/** One line of a calendar file, e.g. `DTSTART;TZID=Europe/Berlin:20260601T090000`. */
export type Property = { name: string; parameters: string; value: string };

/** The properties of a component as it stands in a file, without those of components inside it (RFC 5545 § 3.1). */
export const propertiesIn = (component: string, wanted: ReadonlySet<string>): Property[] => {
  const properties: Property[] = [];
  let depth = 0;
  for (const line of unfolded(component).split('\n')) {
    const end = endOfName(line);
    const name = line.slice(0, end).toUpperCase();
    if (name === 'BEGIN') depth++;
    else if (name === 'END') depth--;
    else if (depth === 1 && wanted.has(name)) {
      // Exchange has colons in the names of zones, not always quoted; values that come with parameters have none.
      const colon = line[end] === ':' ? end : line.lastIndexOf(':');
      properties.push({ name, parameters: line.slice(end, colon), value: line.slice(colon + 1).trim() });
    }
  }
  return properties;
};

const endOfName = (line: string): number => {
  const colon = line.indexOf(':');
  const semicolon = line.indexOf(';');
  return semicolon >= 0 && semicolon < colon ? semicolon : colon;
};

const unfolded = (component: string): string =>
  /\n[ \t]/.test(component) ? component.replace(/\r?\n[ \t]/g, '') : component;

/** The name of the time zone of a property; null if it has none. */
export const zoneNameOf = ({ parameters }: Property): string | null => {
  const [, quoted, plain] = /;TZID=(?:"([^"]*)"|([^;]*))/i.exec(parameters) ?? [];
  return quoted ?? plain ?? null;
};
