/** What is said of a thing; `is` where the same can be said in other words, as by the number of a question. */
export type Facet = string | { is: string; said: string };

/** Something of a quiz with an id of its own, what is said of it, and what belongs to it. Order counts. */
export type Thing = {
  id: string;
  name: string;
  /** What can differ, by the name of the difference. */
  facets: Readonly<Record<string, Facet>>;
  things?: readonly Thing[];
};

/** One difference. `of` names what it is about, from the whole to the part. */
export type Change = {
  of: readonly string[];
  /** `added`, `removed`, `moved`, or the facet that differs. */
  what: string;
  before: string | null;
  after: string | null;
};

/** What became of a list of things: first those that are new or differ, in their new order, then those that are gone. */
export const compare = (before: readonly Thing[], after: readonly Thing[], of: readonly string[] = []): Change[] => {
  const earlier = new Map(before.map((thing, at) => [thing.id, { thing, at }]));
  const still = new Set(after.map(({ id }) => id));
  const stayed = inOrder(after.map(({ id }) => earlier.get(id)?.at ?? null));
  return [
    ...after.flatMap((thing, at) => {
      const was = earlier.get(thing.id);
      const path = [...of, thing.name];
      if (!was) return [{ of: path, what: 'added', before: null, after: gist(thing) }];
      const places = { before: String(was.at + 1), after: String(at + 1) };
      return [
        ...(stayed.has(at) ? [] : [{ of: path, what: 'moved', ...places }]),
        ...facetsOf(was.thing, thing, path),
        ...compare(was.thing.things ?? [], thing.things ?? [], path),
      ];
    }),
    ...before.flatMap((thing) =>
      still.has(thing.id) ? [] : [{ of: [...of, thing.name], what: 'removed', before: gist(thing), after: null }],
    ),
  ];
};

/** What a thing says in short: what belongs to it, or what is said of it first. */
const gist = ({ name, facets, things = [] }: Thing): string => {
  const [first = name] = Object.values(facets).map(saidOf).filter(Boolean);
  return things.length > 0 ? `${first}\n${things.map((thing) => `– ${thing.name}`).join('\n')}` : first;
};

const facetsOf = (before: Thing, after: Thing, of: readonly string[]): Change[] =>
  [...new Set([...Object.keys(before.facets), ...Object.keys(after.facets)])].flatMap((what) => {
    const [was = '', is = ''] = [before.facets[what], after.facets[what]];
    return sameOf(was) === sameOf(is) ? [] : [{ of, what, before: saidOf(was) || null, after: saidOf(is) || null }];
  });

const sameOf = (facet: Facet): string => (typeof facet === 'string' ? facet : facet.is);
const saidOf = (facet: Facet): string => (typeof facet === 'string' ? facet : facet.said);

/** The places whose things kept their order, as many as can be: the others were moved. `null` is new. */
const inOrder = (places: readonly (number | null)[]): ReadonlySet<number> => {
  const best: number[][] = [];
  places.forEach((place, at) => {
    if (place === null) return;
    const before = best.filter((run) => (places[run.at(-1) ?? 0] ?? 0) < place);
    const longest = before.reduce<number[]>((most, run) => (run.length > most.length ? run : most), []);
    best.push([...longest, at]);
  });
  const kept = best.reduce<number[]>((most, run) => (run.length > most.length ? run : most), []);
  return new Set([...kept, ...places.flatMap((place, at) => (place === null ? [at] : []))]);
};
