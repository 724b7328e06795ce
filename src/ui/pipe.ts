/**
 * The geometry of the pipe: areas stand at equal distances along it, and at each the flow is as wide as the area is
 * healthy. Drawn in a square, so that one transform in the style sheet can turn it from lying to standing.
 */

export const SIDE = 600;
const MIDDLE = SIDE / 2;
const THINNEST = 0.05; // even at 0 something still runs through
const PLATEAU = 0.16; // of the distance between two stations, each way, before the wall bends

type Point = readonly [along: number, half: number];

/** Half the width of the flow (0–300) at a health of 0–100. */
export const halfWidth = (health: number): number => Math.round(MIDDLE * (THINNEST + (1 - THINNEST) * (health / 100)));

/** The outline of the flow as a path. */
export const flowPath = (healths: readonly number[]): string => {
  const points = wallPoints(healths);
  return `${wall(points, -1)}L${wall(points.toReversed(), 1).slice(1)}Z`;
};

/** What narrows the pipe at one station: a swelling of its wall down to the flow, above and below. */
export const throatPaths = (healths: readonly number[], at: number): string[] => {
  const apart = SIDE / healths.length;
  const half = halfWidth(healths[at] ?? 0);
  const from = (stations: number) => apart * (at + 0.5 + stations);
  const swelling: Point[] = [
    [from(PLATEAU - 1), MIDDLE],
    [from(-PLATEAU), half],
    [from(PLATEAU), half],
    [from(1 - PLATEAU), MIDDLE],
  ];
  const inside = swelling.map(
    ([along, width]): Point => [Math.min(SIDE, Math.max(0, along)), along < 0 || along > SIDE ? half : width],
  );
  return [-1, 1].map((side) => `${wall(inside, side)}V${MIDDLE + side * MIDDLE}H${Math.round(inside[0]?.[0] ?? 0)}Z`);
};

const wallPoints = (healths: readonly number[]): Point[] => {
  const apart = SIDE / healths.length;
  const stations = healths.flatMap((health, i): Point[] => {
    const centre = apart * (i + 0.5);
    return [-PLATEAU, PLATEAU].map((shift) => [centre + shift * apart, halfWidth(health)]);
  });
  const first = stations[0];
  const last = stations.at(-1);
  return first && last ? [[0, first[1]], ...stations, [SIDE, last[1]]] : [];
};

const wall = (points: readonly Point[], side: number): string =>
  points
    .map(([along, half], i) => {
      const before = points[i - 1];
      const here = `${Math.round(along)} ${Math.round(MIDDLE + side * half)}`;
      if (!before) return `M${here}`;
      if (before[1] === half) return `L${here}`;
      const between = Math.round((before[0] + along) / 2);
      return `C${between} ${Math.round(MIDDLE + side * before[1])} ${between} ${Math.round(MIDDLE + side * half)} ${here}`;
    })
    .join('');
