import type { Reaction } from '../../lib/facts.ts';
import type { Device } from '../../lib/visitor.ts';
import { countedSource } from '../source.ts';
import * as store from '../store/funnel.ts';
import { dayIn } from './day.ts';
import type { Asked, Counted, Counts } from './figures.ts';

export { OTHER } from '../store/funnel.ts';

/** What is known of a visit when it is counted. */
export type Visit = { quiz: string; version: string; lang: string; source: string | null; device: Device };

/**
 * The funnel in numbers: seen, started, finished; asked for the analysis, confirmed, booked, held, client. Only sums are
 * kept, by day. What follows a request for the analysis is counted in the transaction of its fact, so that the numbers
 * are right whatever crashes, and stay right when the person is forgotten.
 */
export const createFunnel = (db: D1Database, zone: string) => {
  const dayOf = dayIn(zone);
  const placeOf = ({ source, ...visit }: Visit, at: number): store.Place => {
    const { quiz, version, lang, device } = visit;
    return { day: dayOf(at), quiz, version, lang, device, source: countedSource(source) };
  };

  return {
    dayOf,

    /** Adds what a visit brought, with whatever else is to be counted of it; nothing is written for nothing. */
    async add(
      visit: Visit,
      { visit: counts, questions }: Counted,
      at: number,
      also: readonly D1PreparedStatement[] = [],
    ): Promise<void> {
      const place = placeOf(visit, at);
      const any = (numbers: Counts) => Object.keys(numbers).length > 0;
      const statements = [
        ...(any(counts) ? [store.addVisit(db, place, counts)] : []),
        ...(any(questions) ? [store.addQuestions(db, place, questions)] : []),
        ...also,
      ];
      if (statements.length > 0) await db.batch(statements);
    },

    react: ((fact) => {
      switch (fact.type) {
        case 'captured': {
          const { bottleneck, churn, ...visit } = fact.visit;
          const counts = {
            asked: 1,
            [`bottleneck ${bottleneck}`]: 1,
            ...(churn !== null && { [`churn ${churn}`]: 1 }),
          };
          return { statements: store.addRun(db, fact.runId, placeOf(visit, fact.at), counts) };
        }
        case 'confirmed':
          return { statements: store.addStep(db, fact.runId, 'confirmed') };
        case 'booked':
          return { statements: fact.call?.runId ? store.addStep(db, fact.call.runId, 'booked') : [] };
        case 'judged': {
          const held = fact.outcome === 'missed' ? 0 : 1;
          const client = fact.outcome === 'client' ? 1 : 0;
          return { statements: fact.call.runId ? store.setOutcome(db, fact.call.runId, { held, client }) : [] };
        }
        case 'deleted':
          return { statements: [store.deleteRuns(db, fact.runIds)] };
        default:
          return { statements: [] };
      }
    }) satisfies Reaction,

    read: async (asked: Asked) => (await reading()).readCounts(db, asked),
    /** Numbers of the visits alone, of several askings at once. */
    readVisits: async (asked: readonly Asked[]) => (await reading()).readVisits(db, asked),
    choices: async (asked: Pick<Asked, 'from' | 'to' | 'quiz'>) => (await reading()).readChoices(db, asked),

    /** Sums up what lies back, so that it is quick to read. */
    async sumUp(now: number): Promise<void> {
      const { sumUpNext } = await import('../store/funnel-sums.ts');
      for (let turn = 0; turn < SUMS_AT_ONCE; turn++) if (!(await sumUpNext(db, dayOf(now) - 1))) return; // yesterday may still be being counted
    },
  };
};

const SUMS_AT_ONCE = 4; // an hour: two years are summed up in a few, and otherwise one in four weeks

/** Of use at the desk alone. */
const reading = () => import('../store/funnel-read.ts');

export type Funnel = ReturnType<typeof createFunnel>;
