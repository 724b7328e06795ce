import type { FollowUpStep } from '../quiz/engine/texts.ts';

/**
 * Which mail goes out when, and to whom: the whole sequence of one run as data. The owner may move the days
 * (`followUps.days` in site.config.ts); purposes and order are part of the product.
 */
export const SEQUENCE = [
  { step: 'confirmation', after: 'captured', day: 0, kind: 'contract', needs: null },
  { step: 'analysis', after: 'confirmed', day: 0, kind: 'contract', needs: 'analysis' },
  { step: 'depth', after: 'confirmed', day: 2, kind: 'advertising', needs: 'follow-up' },
  { step: 'second', after: 'confirmed', day: 5, kind: 'advertising', needs: 'follow-up' },
  { step: 'invitation', after: 'confirmed', day: 9, kind: 'advertising', needs: 'follow-up' },
  { step: 'last', after: 'confirmed', day: 16, kind: 'advertising', needs: 'follow-up' },
] as const satisfies readonly SequenceStep[];

type SequenceStep = {
  step: 'confirmation' | 'analysis' | FollowUpStep;
  /** What sets it off. */
  after: 'captured' | 'confirmed';
  /** Days after that, counted as calendar days in Berlin; 0 is at once, at any hour. */
  day: number;
  /** Advertising (UWG § 7) waits for the sending window; what was asked for (Art. 6 (1) b GDPR) does not. */
  kind: 'contract' | 'advertising';
  /** The purpose that must have been agreed to and confirmed. */
  needs: 'analysis' | 'follow-up' | null;
};

export type Step = (typeof SEQUENCE)[number]['step'];

/** Those that only go to people who agreed to follow-up mails, in their order. */
export const FOLLOW_UPS = SEQUENCE.filter((one) => one.needs === 'follow-up');
