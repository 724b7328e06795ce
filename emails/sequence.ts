import { FOLLOW_UP_STEPS } from '../quiz/engine/follow-up.ts';
import type { FollowUpStep } from '../quiz/engine/texts.ts';

export type Step = 'confirmation' | 'analysis' | FollowUpStep | CallStep;

/** Mails about a strategy call: to who booked it, and to the host. `tomorrow` and `soon` remind, a day and an hour before. */
export const CALL_STEPS = [
  'call-booked',
  'call-moved',
  'call-cancelled',
  'call-tomorrow',
  'call-soon',
  'call-missed',
  'host-booked',
  'host-moved',
  'host-cancelled',
  'host-tomorrow',
  'host-soon',
] as const;
export type CallStep = (typeof CALL_STEPS)[number];

export const isCallStep = (step: Step): step is CallStep => CALL_STEPS.some((one) => one === step);

/** A step of the mails about one run of a quiz. */
export type RunStep = Exclude<Step, CallStep>;

type SequenceStep = {
  step: RunStep;
  /** Days after it was set off, counted as calendar days in Berlin; 0 is at once, at any hour. */
  day: number;
  /**
   * Advertising (UWG § 7) needs a consent of its own and waits for the sending window; what was asked for
   * (Art. 6 (1) b GDPR) does not.
   */
  kind: 'contract' | 'advertising';
};

/** Where the owner says nothing else (`followUps.days` in site.config.ts). */
export const USUAL_DAYS = { depth: 2, second: 5, invitation: 9, last: 16 } as const satisfies Record<
  FollowUpStep,
  number
>;

/** Between two follow-ups to one person, whatever has kept the first one back. */
export const APART_HOURS = 20;

/** Those that only go to people who agreed to follow-up mails, in their order, counted from the confirmation. */
export const FOLLOW_UPS = FOLLOW_UP_STEPS.map((step) => ({
  step,
  day: USUAL_DAYS[step],
  kind: 'advertising' as const,
}));

/** The whole sequence of one run as data. Purposes and order are part of the product. */
export const SEQUENCE: readonly SequenceStep[] = [
  { step: 'confirmation', day: 0, kind: 'contract' },
  { step: 'analysis', day: 0, kind: 'contract' },
  ...FOLLOW_UPS,
];

export const STEPS: readonly Step[] = [...SEQUENCE.map(({ step }) => step), ...CALL_STEPS];
