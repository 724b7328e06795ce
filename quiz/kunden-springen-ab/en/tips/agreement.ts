import type { Texts } from '../../../engine/texts.ts';
import type { model } from '../../model.ts';

export const agreement = {
  'agree-what-counts': {
    title: 'Settle together what counts',
    what: 'If nobody knows what success looks like, all that is left to see is the cost. One clear yardstick changes that.',
    how: [
      'In your talk, ask: “In four weeks, what would tell you that this was worth it?”',
      'Keep asking until the answer is something you can see or count.',
      'Write the sentence down and read it out: “Have I got that right?”',
      'Then cross out everything in the plan that does not help to get there.',
    ],
    time: '20 minutes of your talk',
    sign: 'It has worked when there is one yardstick on paper that you both name in the same words.',
  },
  'agree-first-sentence': {
    title: 'Find the sentence it all began with',
    what: 'It began with a wish or a need. If you know the old words, you can ask what still holds today.',
    how: [
      'Read the first email, the first proposal and your notes from that time.',
      'Copy out the one sentence that best names the reason, in your client’s own words.',
      'Below it, note what has changed since then.',
      'Start your talk with it: “Back then you said … How much of that still matters?”',
    ],
    time: '20 minutes',
    sign: 'It has worked when your client confirms the sentence or finds a new one.',
  },
  'agree-half-page': {
    title: 'Put what you agreed on half a page',
    what: 'What exists only in two heads looks different in each. Half a page is enough for both of you to mean the same thing.',
    how: [
      'Write four lines: the goal, what you do, what your client does, and by when.',
      'Where something isn’t settled, leave a gap with a question mark.',
      'Bring the page to your talk and fill the gaps together.',
      'Send it the same day: “Is this right?”',
    ],
    time: '30 minutes',
    sign: 'It has worked when you get a yes to the half page, or somebody changes a line.',
  },
  'agree-three-ways': {
    title: 'Have three ways ready',
    what: 'There is a lot of room between “all” and “nothing”. If you can name three ways, the question loses its weight.',
    how: [
      'Describe each in two lines: going on in a smaller form, a pause with a date, a clean ending.',
      'Next to each, write what it costs, what it brings and when it starts.',
      'Put the three on the table only once you have listened.',
      'Then ask: “Which of these would make things easier for you now?”',
    ],
    time: '40 minutes',
    sign: 'It has worked when you are talking about the best way and no longer about yes or no.',
  },
  'agree-new-situation': {
    title: 'Hold the goal up against the new situation',
    what: 'What you agreed was good. It may just not fit what is going on right now.',
    how: [
      'Write down the goal and, below it, what has changed in the last few weeks.',
      'Ask yourself three things: Is the goal still right? Is the timing still right? Is the way still right?',
      'For each no, think of one small change.',
      'In your talk, name only the one that brings the most relief.',
    ],
    time: '25 minutes',
    sign: 'It has worked when you know if the trouble is the goal, the timing or the way.',
  },
  'agree-terms': {
    title: 'Look up what holds for a pause or an end',
    what: 'Your talk should not be about clauses. That is exactly why you should know beforehand what was agreed.',
    how: [
      'Search the contract or your emails for notice periods, pauses and open invoices.',
      'Write three lines: what runs until when, what is still open, what you could let go of your own accord.',
      'Leave the page aside in your talk until someone asks.',
      'At the end, put down what holds from when, with a date.',
    ],
    time: '20 minutes',
    sign: 'It has worked when you can answer any question about notice calmly, with a date.',
  },
} satisfies Partial<Texts<typeof model>['tips']>;
