import * as z from 'zod/mini';
import type { QuizForm } from '../../../quiz/engine/form.ts';
import type { Counted, Counts } from './figures.ts';
import { binOf } from './seconds.ts';

/** What a visit's only beacon tells at its end, in JSON (src/widget/visit.browser.ts). No answers, nobody's name. */
const Beacon = z.object({
  source: z._default(z.string().check(z.maxLength(200)), ''),
  /** The quiz was on screen; told only where the Worker has not served it itself. */
  seen: z._default(z.boolean(), false),
  started: z.boolean(),
  finished: z.boolean(),
  /** The variant that was on trial (src/lib/experiments.ts). */
  variant: z.optional(z.string().check(z.maxLength(60))),
  /** By question: shown for the first time, answered, seconds between. */
  steps: z.record(
    z.string().check(z.maxLength(60)),
    z.tuple([z.boolean(), z.boolean(), z.number().check(z.minimum(0), z.maximum(1e7))]),
  ),
});
export type Beacon = z.input<typeof Beacon>;

const BEACON_BYTES = 2_048; // the longest honest one is half of it

/** A beacon as it was posted; null for anything else. */
export const readBeacon = (body: string): z.output<typeof Beacon> | null => {
  if (new TextEncoder().encode(body).length > BEACON_BYTES) return null;
  try {
    return Beacon.safeParse(JSON.parse(body)).data ?? null;
  } catch {
    return null;
  }
};

/** What a beacon counts. Questions that the quiz does not have count for nothing. */
export const countedBy = (form: QuizForm, { seen, started, finished, steps }: z.output<typeof Beacon>): Counted => {
  const questions: Record<string, number> = {};
  for (const [index, { id }] of form.questions.entries()) {
    const step = Object.hasOwn(steps, id) ? steps[id] : undefined;
    if (!step) continue;
    const [isNew, answered, seconds] = step;
    if (isNew && (index > 0 || started)) questions[`${id} shown`] = 1; // the first one may stand there unasked
    if (!answered) continue;
    questions[`${id} answered`] = 1;
    questions[`${id} ${binOf(seconds)}`] = 1;
  }
  return { visit: flags({ seen, started, finished }), questions };
};

/** 1 for what is so. */
export const flags = (said: Readonly<Record<string, boolean>>): Counts =>
  Object.fromEntries(Object.entries(said).flatMap(([name, so]) => (so ? [[name, 1]] : [])));
