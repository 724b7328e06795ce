/** Carries values to places on the drawing. */
type Scale = (value: number) => number;

/** Linear, from `0` at `start` to `most` at `end`; what lies outside is drawn at the edge. */
export const scaleTo = (most: number, start: number, end: number): Scale => {
  const width = end - start;
  return (value) => start + width * Math.min(1, Math.max(0, most === 0 ? 0 : value / most));
};

/** Round values from 0 to `most`, some `about` of them. */
export const ticksTo = (most: number, about: number): number[] => {
  const step = stepOf(most, about);
  return Array.from({ length: Math.floor(most / step + 1e-9) + 1 }, (_, i) => i * step);
};

/** The first round value from `most` on, so that an axis ends with a tick. */
export const roundedUp = (most: number, about: number): number => {
  const step = stepOf(most, about);
  return step * Math.ceil(most / step - 1e-9);
};

const stepOf = (most: number, about: number): number => {
  const raw = most / about;
  const power = 10 ** Math.floor(Math.log10(raw || 1));
  return power * ([1, 2, 5, 10].find((round) => round * power >= raw) ?? 10);
};
