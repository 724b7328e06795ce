import { isSample } from '../../lib/notice.ts';
import type { HouseInput } from '../../lib/site.ts';
import { isGroup, isList, type Path, type Value } from './data.ts';

/** A text that still stands as the product comes with it. */
type Placeholder = { field: string; text: string };

/** Everything in the owner's file that is still a sample, with the name of its field. */
export const placeholdersIn = (site: HouseInput): Placeholder[] => found(site, []);

const found = (value: Value, path: Path): Placeholder[] => {
  if (typeof value === 'string') return isSample(value) ? [{ field: path.join('.'), text: value }] : [];
  if (isList(value)) return value.flatMap((one, at) => found(one, [...path, at]));
  if (!isGroup(value)) return [];
  return Object.entries(value).flatMap(([name, one]) => (one === undefined ? [] : found(one, [...path, name])));
};
