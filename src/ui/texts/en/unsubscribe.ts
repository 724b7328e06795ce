import type { UnsubscribeTexts } from '../unsubscribe.ts';

export const unsubscribe: UnsubscribeTexts = {
  title: 'Which emails you receive',
  getting:
    'You agreed to receive further emails after the analysis, with tips and an invitation to the strategy call. The button puts an end to that, with immediate effect.',
  stop: 'Send me no more emails',
  stopped: {
    title: 'You will receive no more emails',
    text: 'This applies straight away, even to emails that were already prepared.',
  },
  kept: 'Your analysis stays available through the link in your email.',
  renew: {
    title: 'Changed your mind?',
    text: 'With this button you agree once more:',
    button: 'Receive emails again',
  },
  barred: {
    booked:
      'You have booked a strategy call, so the emails about the quiz have come to an end. If you take the quiz again, you can ask for them anew.',
    bounced: 'Our emails don’t reach your address, so we have stopped sending any.',
    complained:
      'One of our emails was reported as spam from your address, so we have stopped sending any. If that was a mistake, please write to us.',
    suppressed: 'Our emails are not accepted at your address, so we have stopped sending any.',
  },
  erased: 'Nothing is stored for this link any more. With the button you can block your address for further emails.',
  purposes: {
    title: 'Your emails at a glance',
    analysis: 'Confirmation and analysis',
    followUp: 'Tips after the analysis and the invitation to the strategy call',
    on: 'on',
    off: 'off',
    always: 'only when you ask',
  },
};
