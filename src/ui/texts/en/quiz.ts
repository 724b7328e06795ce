import type { QuizTexts } from '../texts.ts';

export const quiz: QuizTexts = {
  general: 'The big picture',
  next: 'Next',
  back: 'Back',
  done: (percent) => `${percent} per cent done,`,
  timeLeft: (seconds) => {
    if (seconds < 20) return 'nearly there';
    return `about ${Math.ceil(seconds / 60)}\u00a0min left`; // short, so that it fits beside every area on a phone
  },
  upTo: (max) => `Up to ${max} answers.`,
  notices: {
    choose: () => 'Please choose an answer, then you can go on.',
    changed: () => 'Something has changed here. Please answer this question once more.',
    'too-many': (max) => `You can choose ${max} answers at most. Take one away to make room for another.`,
  },
};
