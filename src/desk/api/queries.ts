import * as z from 'zod/mini';
import { DEVICES } from '../../lib/visitor.ts';
import { PERIODS } from '../funnel/choice.ts';
import { LEAD_STATES, MOST_CHARACTERS } from '../selection.ts';

/** What the API is asked. `/api/v1/openapi.json` is drawn from this (src/tools/openapi.ts). */

export const MOST_LEADS = 200; // on one page
const USUAL_LEADS = 50;

const Word = z.optional(z.string().check(z.minLength(1), z.maxLength(MOST_CHARACTERS)));

/** A number as an address has it. */
const Digits = z.pipe(z.string().check(z.regex(/^\d{1,9}$/, 'must be a whole number')), z.transform(Number));

const MOMENT = /^\d{4}-\d\d-\d\d(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d))?$/;

/** A moment with its offset (RFC 3339; seconds may be left out), or a day from its beginning in UTC. */
const Since = z.string().check(
  z.regex(MOMENT, { error: 'must be a day, or a date-time with its offset', abort: true }),
  z.refine((text) => isDay(text.slice(0, 'yyyy-mm-dd'.length)), 'must be a day of the calendar'),
);

const isDay = (day: string): boolean => {
  const at = Date.parse(day); // takes 30 February for a day in March
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
};

export const LeadsQuery = z.strictObject({
  quiz: Word,
  bottleneck: Word,
  tier: Word,
  state: z.optional(z.enum(LEAD_STATES)),
  source: Word,
  tag: Word,
  since: z.optional(Since),
  limit: z._default(z.pipe(Digits, z.int().check(z.minimum(1), z.maximum(MOST_LEADS))), USUAL_LEADS),
  cursor: z.optional(z.string().check(z.regex(/^\d{1,16}\.[\w-]{1,64}$/, 'must be as it stands in "next"'))),
});

/** None; a misspelt one is refused, here as elsewhere. */
export const NoQuery = z.strictObject({});

export const FunnelQuery = z.strictObject({
  quiz: Word,
  days: z.optional(z.pipe(Digits, z.literal(PERIODS))),
  from: z.optional(z.iso.date()),
  to: z.optional(z.iso.date()),
  version: Word,
  source: Word,
  device: z.optional(z.enum(DEVICES)),
});
