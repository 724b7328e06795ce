import type { Device } from '../../lib/visitor.ts';
import { binOf } from '../../visit/count/seconds.ts';
import { countedSource } from '../../visit/source.ts';
import { around, between, happens, type Random } from './draw.ts';
import type { Write } from './rows.ts';

/** Where a visit is counted. `day` is of the owner's calendar, since 1970. */
export type Place = { day: number; quiz: string; version: string; lang: string; source: string | null; device: Device };

const SEPARATOR = '\n'; // in no source, see countedSource
const SECONDS = 9; // the median time of an answer

/** The funnel's numbers of a few days at a time. */
export const createTally = (write: Write, random: Random) => {
  const days = new Map<number, Map<string, Map<string, number>>>();

  const countsOf = (day: number, ...key: readonly string[]): Map<string, number> => {
    const places = days.get(day) ?? new Map<string, Map<string, number>>();
    days.set(day, places);
    const name = key.join(SEPARATOR);
    const counts = places.get(name) ?? new Map<string, number>();
    places.set(name, counts);
    return counts;
  };
  const add = (counts: Map<string, number>, name: string) => void counts.set(name, (counts.get(name) ?? 0) + 1);

  const visits = ({ day, quiz, version, lang, source, device }: Place) =>
    countsOf(day, quiz, version, lang, countedSource(source), device);

  /** Questions up to where somebody left; all of them for who came through. */
  const questions = ({ day, quiz, version, device }: Place, ids: readonly string[], answered: number): void => {
    const counts = countsOf(day, quiz, version, device);
    for (const id of ids.slice(0, answered + 1)) add(counts, `${id} shown`);
    for (const id of ids.slice(0, answered)) {
      add(counts, `${id} answered`);
      add(counts, `${id} ${binOf(around(random, SECONDS, 0.6))}`);
    }
  };

  return {
    /** Counts something at a place. */
    count(place: Place, ...names: readonly string[]): void {
      const counts = visits(place);
      for (const name of names) add(counts, name);
    },

    /** Somebody who came through the whole quiz. */
    throughAll(place: Place, ids: readonly string[]): void {
      this.count(place, 'seen', 'started', 'finished');
      questions(place, ids, ids.length);
    },

    /** Somebody who did not ask for the analysis: most only look, some leave on the way, few read the result and go. */
    leftBefore(place: Place, ids: readonly string[]): void {
      if (happens(random, LOOKS_ONLY)) return this.count(place, 'seen');
      if (happens(random, FINISHES)) return this.throughAll(place, ids);
      this.count(place, 'seen', 'started');
      questions(place, ids, 1 + Math.floor(between(random, 0, 1) ** 2 * (ids.length - 1)));
    },

    /** Writes the days before one, and forgets them. */
    flush(before: number): void {
      for (const [day, places] of [...days].filter(([one]) => one < before).sort(([a], [b]) => a - b)) {
        for (const [name, counts] of places) writeCounts(write, day, name.split(SEPARATOR), counts);
        days.delete(day);
      }
    },
  };
};

export type Tally = ReturnType<typeof createTally>;

const LOOKS_ONLY = 0.55;
const FINISHES = 0.35; // of those who begin and do not ask

const writeCounts = (write: Write, day: number, key: readonly string[], numbers: ReadonlyMap<string, number>): void => {
  const counts = JSON.stringify(Object.fromEntries(numbers));
  const [quiz = '', version = '', ...rest] = key;
  const [first = '', source = '', device = ''] = rest;
  if (rest.length === 1) write('funnel_questions', { day, quiz, version, device: first, counts });
  else write('funnel_days', { day, quiz, version, lang: first, source, device, counts });
};
