import { variant } from 'virtual:quiz';
import { TRIAL } from '../routes.ts';
import type { Carried } from '../ui/quiz-url.ts';
import type { Beacon } from '../visit/count/beacon.ts';
import type { Session } from './session.ts';

/**
 * Tells the product once, when the page is left, how far the visit came: which questions were shown and answered and how
 * long that took. Not what was answered; and nothing is kept here.
 * @param fresh the visit begins here: it does not go on in a page that was opened anew
 */
export const watchVisit = (action: string, lang: string, carried: Carried, fresh: boolean) => {
  const since = new Map<string, number>();
  let worth = false;
  const told: Beacon = { source: new Map(carried).get('source'), started: false, finished: false, steps: {} };
  if (EXPERIMENT && variant) told.variant = new Map(carried).get(TRIAL);
  addEventListener(
    'pagehide',
    () => {
      if (told.seen || worth)
        fetch(`${action}/count?lang=${lang}`, {
          method: 'POST',
          body: JSON.stringify(told),
          keepalive: true,
          credentials: 'omit',
        }).catch(() => {}); // a visit less
    },
    { once: true },
  );
  return {
    told,

    begun(): void {
      told.started = fresh;
    },

    /** A question is on screen. @param isNew it was not there in a page before */
    shows({ question: { id }, answers }: Session, isNew = true): void {
      if (answers[id] || since.has(id)) return;
      since.set(id, Date.now());
      told.steps[id] = [isNew, false, 0];
    },

    answered({ question: { id } }: Session): void {
      const step = told.steps[id];
      if (!step || step[1]) return;
      worth = true;
      told.started = fresh;
      told.steps[id] = [step[0], true, Math.round((Date.now() - (since.get(id) ?? 0)) / 1000)];
    },

    /** Nothing is left to ask; who only went back and forth has ended before. */
    ended({ question: { id } }: Session): void {
      told.finished ||= id in told.steps;
    },
  };
};
