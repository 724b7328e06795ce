/** Minutes in figures, half ones with their sign: 5, 1½, ½. */
export const figureOf = (minutes: number): string => String(minutes).replace(/(^0)?\.5/, '½');
