/**
 * Where a quiz keeps its place, so that back, forward and reload are right: on its own page in the address, in
 * somebody else's page in the history entry, whose address stays as it is.
 */
export const placeOf = (root: HTMLElement) => {
  const hosted = 'hosted' in root.dataset;
  const key = `engpass:${root.dataset.quiz}`;

  const kept = (): string | null => {
    const state: unknown = history.state;
    const search = typeof state === 'object' && state !== null && new Map(Object.entries(state)).get(key);
    return typeof search === 'string' ? search : null;
  };
  const keep = (how: 'pushState' | 'replaceState', search: string) =>
    history[how]({ ...history.state, [key]: search }, '');

  return {
    hosted,
    /** The query that stands for the place; null for a history entry that is not about this quiz. */
    read: (): string | null => (hosted ? location.search : kept()),
    push: (url: string): void => {
      if (hosted) return history.pushState(null, '', url);
      if (kept() === null) keep('replaceState', ''); // the start, to come back to
      keep('pushState', new URL(url, location.href).search);
    },
  };
};
