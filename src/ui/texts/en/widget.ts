import type { WidgetTexts } from '../widget.ts';

export const widget: WidgetTexts = {
  start: 'Start the quiz',
  open: 'Open the quiz',
  close: 'Close',
  later: {
    link: 'Finish later',
    copied: 'Link copied. It takes you back to this point in the quiz.',
    byHand: 'This link takes you back to this point:',
  },
  waiting: 'Your result is on its way.',
  offline: 'You seem to be offline. Your answers are safe here.',
  unsent: 'You seem to be offline. Your details are safe here and will be sent as soon as you are back online.',
  taken: 'Your request has arrived, but you seem to be offline now. What happens next will show here.',
  again: 'Try again',
  restart: 'Take the quiz again',
};
