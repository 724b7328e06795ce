import { minutesFor } from '../../../../quiz/engine/path.ts';
import { figureOf } from '../minutes.ts';
import type { QuizTexts } from '../texts.ts';

export const quiz: QuizTexts = {
  next: 'Next',
  back: 'Back',
  done: (percent) => `${percent} per cent done,`,
  timeLeft: (seconds) => {
    if (seconds < 20) return 'nearly there';
    return `about ${figureOf(minutesFor(seconds))}\u00a0min left`; // short, so that it fits beside every area on a phone
  },
  duration: (minutes) => `About ${figureOf(minutes)} ${minutes > 1 ? 'minutes' : 'minute'}`,
  atOnce: 'Your result at once, no sign-up.',
  upTo: (max) => `Up to ${max} answers.`,
  notices: {
    choose: () => 'Please choose an answer, then you can go on.',
    changed: () => 'Something has changed here. Please answer this question once more.',
    'too-many': (max) => `You can choose ${max} answers at most. Take one away to make room for another.`,
  },
};
