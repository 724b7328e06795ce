/** What an owner's file is made of, whichever fields it has. */
export type Value = string | number | boolean | null | readonly Value[] | Group;
type Group = { readonly [name: string]: Value | undefined };

/** The way to a value: names of groups and places in lists. */
export type Path = readonly (string | number)[];

/** The path as one text, by which comments are kept. */
export const nameOf = (path: Path): string => path.map((part) => String(part).replaceAll('/', '~')).join('/');

export const isList = (value: Value): value is readonly Value[] => Array.isArray(value);
export const isGroup = (value: Value): value is Group => typeof value === 'object' && value !== null && !isList(value);
