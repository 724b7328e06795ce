import { isCallStep, type Step } from '../../emails/sequence.ts';

/** The order in which mails go where not all can: 0 confirmations, 1 calls, 2 analyses, 3 follow-ups. */
export const rankOf = (step: Step): number => {
  if (step === 'confirmation') return 0;
  if (isCallStep(step)) return 1;
  return step === 'analysis' ? 2 : 3;
};
