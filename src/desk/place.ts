/** Where a list goes on, as an address says it: the time (epoch ms) and the id of the last one that was shown. */
export const placeIn = (given: string | undefined): { at: number; id: string } | null => {
  const [, at, id] = /^(\d{1,16})\.(.{1,200})$/.exec(given ?? '') ?? [];
  return at === undefined || id === undefined ? null : { at: Number(at), id };
};
