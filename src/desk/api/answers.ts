import * as z from 'zod/mini';
import { DEVICES } from '../../lib/visitor.ts';
import { STEPS } from '../funnel/report.ts';
import { LEAD_STATES } from '../selection.ts';

/**
 * What the API answers. The Worker takes only the types of these: `/api/v1/openapi.json` is drawn from them when the
 * product is built, and tests hold real answers against them.
 */

const Moment = z.iso.datetime();
const Count = z.int().check(z.minimum(0));

export const Lead = z.strictObject({
  id: z.string(),
  askedAt: Moment.check(z.describe('When they first asked for a result.')),
  confirmedAt: z.nullable(Moment).check(z.describe('When they confirmed their address; null: not yet.')),
  email: z.string(),
  firstName: z.nullable(z.string()),
  quiz: z.string(),
  state: z.enum(LEAD_STATES),
  followUps: z
    .boolean()
    .check(z.describe('Whether they have agreed to follow-up mails, confirmed it, and not withdrawn it since.')),
  bottleneck: z.nullable(z.string()).check(z.describe('The id of the area that the quiz found to be narrow.')),
  tier: z.nullable(z.string()).check(z.describe('How well that area does, by its id.')),
  source: z.nullable(z.string()),
  tags: z.array(z.string()),
});
export type Lead = z.infer<typeof Lead>;

export const Leads = z.strictObject({
  leads: z.array(Lead).check(z.describe('The newest first.')),
  next: z.nullable(z.url()).check(z.describe('The address of the next page; null: this was the last one.')),
});
export type Leads = z.infer<typeof Leads>;

const Share = z
  .strictObject({ share: z.number(), low: z.number(), high: z.number() })
  .check(z.describe('A share from 0 to 1, and the interval that holds the true one in 95 of 100 cases (Wilson).'));

const Part = z.strictObject({ id: z.string(), count: Count, share: z.nullable(Share) });

export const Funnel = z.strictObject({
  quiz: z.string(),
  from: z.iso.date(),
  to: z.iso.date(),
  version: z.nullable(z.string()),
  source: z.nullable(z.string()),
  device: z.nullable(z.enum(DEVICES)),
  steps: z
    .array(z.strictObject({ step: z.enum(STEPS), count: Count, share: z.nullable(Share) }))
    .check(z.describe('How many came so far, and what share that is of the step before.')),
  questions: z
    .array(
      z.strictObject({
        id: z.string(),
        shown: Count,
        answered: Count,
        left: z.nullable(Share).check(z.describe('Of those to whom it was shown, who did not go on.')),
        seconds: z.nullable(z.number()).check(z.describe('The median of those who answered.')),
      }),
    )
    .check(z.describe('In their order.')),
  bottlenecks: z.array(Part).check(z.describe('The most frequent first.')),
  churn: z.array(Part).check(z.describe('Kinds of clients leaving, the most frequent first.')),
});
export type Funnel = z.infer<typeof Funnel>;

/** What went wrong, by RFC 9457. */
export const Problem = z.strictObject({
  type: z.url(),
  title: z.string(),
  status: z.int(),
  detail: z.string().check(z.describe('What to do next.')),
  errors: z.exactOptional(
    z
      .array(z.strictObject({ parameter: z.string(), detail: z.string() }))
      .check(z.describe('With 422: each parameter that is not as it should be.')),
  ),
});
export type Problem = z.infer<typeof Problem>;
