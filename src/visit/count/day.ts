import { DAY } from '../../lib/clock.ts';

/** The day of a zone's calendar at a moment, in days since 1970. */
export const dayIn = (zone: string) => {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return (at: number): number => Date.parse(format.format(at)) / DAY;
};
