import type { WidgetTexts } from '../widget.ts';

export const widget: WidgetTexts = {
  start: 'Start the quiz',
  open: 'Open the quiz',
  close: 'Close',
  later: {
    link: 'Finish later',
    copied: 'Link copied. It brings you straight back here.',
    byHand: 'This link brings you straight back here:',
  },
  waiting: 'Your result is on its way.',
  offline: 'You seem to be offline. Your answers are safe here.',
  again: 'Try again',
};
