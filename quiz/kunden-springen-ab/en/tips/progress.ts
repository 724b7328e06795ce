import type { Texts } from '../../../engine/texts.ts';
import type { model } from '../../model.ts';

export const progress = {
  'progress-one-point': {
    title: 'Cut the list down to one point',
    what: 'Where a lot is left undone, just looking at the list wears people out. One point that gets done unties the knot.',
    how: [
      'Take the list of open tasks and cross out everything that can wait two weeks.',
      'Choose the point that your client will feel most in their day.',
      'Take on as much of it yourself as you can.',
      'Say: “Apart from this one point, everything is off the table. Let’s start on it together, right now.”',
    ],
    time: '30 minutes',
    sign: 'It has worked when you can hear the relief and the one point has been started.',
  },
  'progress-then-now': {
    title: 'Put then and now side by side',
    what: 'Progress gets lost in day-to-day work. Side by side on one page it can be seen, and your talk has firm ground.',
    how: [
      'Divide a page into two columns: at the start, and today.',
      'Enter three things that can be seen or counted. Be honest about what is still missing.',
      'Send the page after your talk, not before, and don’t sell anything with it.',
      'Add a question: “Which of these is worth most to you?”',
    ],
    time: '30 minutes',
    sign: 'It has worked when your client adds a line, or names one that counts.',
  },
  'progress-two-weeks': {
    title: 'Choose one result for the next two weeks',
    what: 'This is no time for big promises. One small result with a date gives both of you something to hold on to.',
    how: [
      'Write down three things that could be finished in two weeks.',
      'Cross out any that cost your client more than an hour.',
      'Offer one: “By … you’ll have … in your hands. After that we’ll talk about the rest.”',
      'Start on your part the same day.',
    ],
    time: '30 minutes',
    sign: 'It has worked when there is one result and one date.',
  },
  'progress-hand-over': {
    title: 'Pack up what is already finished',
    what: 'Pause or end, what you have achieved should last. A good handover shows what the work was worth.',
    how: [
      'Bring all that is finished into one place: texts, figures, drafts, logins.',
      'Add a page: what each thing is, what it is for, and what would come next.',
      'Offer half an hour to go through it together.',
      'At the end, ask: “What else do you need to manage well on your own?”',
    ],
    time: '60 minutes',
    sign: 'It has worked when your client could carry on without you, and says so.',
  },
  'progress-their-number': {
    title: 'Ask for the progress as a number',
    what: 'Your work has an effect. A number from your client shows how much of it gets through, and opens up the talk.',
    how: [
      'In your talk, ask: “If ten is the goal, where are we today?”',
      'First ask: “Why not lower?” That brings out what is good.',
      'Then ask: “What would it take to make it one more?”',
      'Write both answers down word for word.',
    ],
    time: '15 minutes',
    sign: 'It has worked when you have a number, and it wasn’t you who praised the work.',
  },
  'progress-standstill': {
    title: 'Ask what standing still would cost',
    what: 'The problem does not end when the work does. People choose better once they have worked out what waiting costs.',
    how: [
      'Write down which problem you were brought in to solve.',
      'Once things are calmer, ask: “What happens to it if we do nothing for six months?”',
      'Let your client guess: hours a week, money a month, trouble in the team.',
      'Draw no conclusion. Just ask: “How would you like to deal with that?”',
    ],
    time: '20 minutes',
    sign: 'It has worked when your client gives a figure or an example without any pressure from you.',
  },
} satisfies Partial<Texts<typeof model>['tips']>;
