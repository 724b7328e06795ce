import type { Language } from '../../../quiz/engine/quiz.ts';
import type { Call } from '../../booking/calls.ts';
import type { Library } from '../../leads/published.ts';
import { say } from '../../lib/local-time.ts';
import { siteIn } from '../../lib/site.ts';
import { routes } from '../../routes.ts';
import { bookingTexts } from '../../ui/texts/booking.ts';
import { deskFunnelTexts } from '../../ui/texts/desk-funnel.ts';
import type { Funnel } from '../../visit/count/funnel.ts';
import { dateOf, sayDays } from '../funnel/days.ts';
import { reportOf, type Step } from '../funnel/report.ts';
import { type HandDeps, handAt, linesOf } from '../hand.ts';
import { namesIn } from '../names.ts';
import type { Told } from './letter.ts';

export type WeekDeps = HandDeps & {
  origin: string;
  library: Library;
  funnel: Funnel;
  quizIds: readonly string[];
};

const WEEK = 7; // days
const STEPS = [
  'seen',
  'started',
  'finished',
  'asked',
  'confirmed',
  'booked',
  'held',
] as const satisfies readonly Step[];
const MOST_CALLS = 100; // in a week, that are counted
const FIRST_CALLS = 3; // that are named
const MOST_EVEN = 3; // bottlenecks that are named

/** A Monday: its day since 1970, and the moments (epoch ms) of now and of the Monday after. */
export type Monday = { day: number; now: number; nextWeek: number };

/** What there is to tell about the week before a Monday and the one that begins; null if there is nothing. */
export const tellWeek = async (deps: WeekDeps, lang: Language, zone: string, monday: Monday): Promise<Told | null> => {
  const { house, origin, booking } = deps;
  const hears = house.booking.provider !== 'link'; // of calls
  const [last, before, coming, hand] = await Promise.all([
    countsOf(deps, monday.day - WEEK),
    countsOf(deps, monday.day - 2 * WEEK),
    hears ? booking.callsIn({ from: monday.now, to: monday.nextWeek - 1 }, MOST_CALLS) : [],
    handAt(deps, monday.now),
  ]);
  const counted = [last, before].some(({ steps }) => STEPS.some((step) => steps[step] > 0));
  // An unfinished legal notice is said along with the rest; on its own it is no news every Monday.
  const news = linesOf(lang, { ...hand, notice: [] }, undefined);
  if (!counted && coming.length === 0 && news.length === 0) return null;
  const days = { from: monday.day - WEEK, to: monday.day - 1 };
  const { names } = deskFunnelTexts[lang].steps;
  return {
    period: sayDays(lang, days),
    figures: STEPS.filter((step) => hears || (step !== 'booked' && step !== 'held')).map((step) => ({
      label: names[step],
      last: last.steps[step],
      before: before.steps[step],
    })),
    most: { seen: last.steps.seen, asked: last.steps.asked, booked: hears ? last.steps.booked : null },
    bottleneck: await bottleneckOf(deps, lang, last.found),
    calls: hears ? { count: coming.length, first: coming.slice(0, FIRST_CALLS).map(sayWhen(lang, zone)) } : null,
    hand: linesOf(lang, hand, siteIn(house, lang).imprintUrl).map(({ text, where }) => ({
      text,
      url: where.startsWith('/') ? origin + where : where,
    })),
    deskUrl: origin + routes.desk,
    funnelUrl: `${origin}${routes.deskFunnel}?${new URLSearchParams({ from: dateOf(days.from), to: dateOf(days.to) })}`,
  };
};

type Counted = {
  steps: Record<(typeof STEPS)[number], number>;
  /** What was found how often, by quiz. */
  found: readonly { quiz: string; area: string; count: number }[];
};

/** The numbers of a week, those of all quizzes together. @param from its first day */
const countsOf = async ({ funnel, quizIds }: WeekDeps, from: number): Promise<Counted> => {
  const week = { from, to: from + WEEK - 1, version: null, device: null, source: null };
  const visits = await funnel.readVisits(quizIds.map((quiz) => ({ ...week, quiz })));
  const reports = quizIds.map((quiz, i) => ({ quiz, ...reportOf(visits[i] ?? {}, {}, []) }));
  const sumOf = (step: Step) =>
    reports.reduce((sum, { steps }) => sum + (steps.find((one) => one.step === step)?.count ?? 0), 0);
  const [seen, started, finished, asked] = [sumOf('seen'), sumOf('started'), sumOf('finished'), sumOf('asked')];
  return {
    steps: {
      ...{ seen, started, finished, asked },
      ...{ confirmed: sumOf('confirmed'), booked: sumOf('booked'), held: sumOf('held') },
    },
    found: reports.flatMap(({ quiz, bottlenecks }) => bottlenecks.map(({ id, count }) => ({ quiz, area: id, count }))),
  };
};

/** What was found most often, by name. */
const bottleneckOf = async (
  { library, quizIds }: WeekDeps,
  lang: Language,
  found: Counted['found'],
): Promise<Told['bottleneck']> => {
  const count = Math.max(0, ...found.map((one) => one.count));
  if (count === 0) return null;
  const names = await namesIn({ library, quizIds }, lang);
  return {
    names: found
      .filter((one) => one.count === count)
      .slice(0, MOST_EVEN)
      .map(({ quiz, area }) => names.area(quiz, area)),
    count,
    of: found.reduce((sum, one) => sum + one.count, 0),
  };
};

const sayWhen =
  (lang: Language, zone: string) =>
  ({ startsAt }: Call): string =>
    bookingTexts[lang].at(say(lang, zone, 'day', startsAt), say(lang, zone, 'time', startsAt));
