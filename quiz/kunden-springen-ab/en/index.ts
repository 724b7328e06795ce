import type { Texts } from '../../engine/texts.ts';
import { guide } from '../../guide/en.ts';
import type { model } from '../model.ts';
import { areas } from './areas.ts';
import { followUps } from './follow-ups/index.ts';
import { questions } from './questions.ts';
import { tips } from './tips/index.ts';

export const en: Texts<typeof model> = {
  title: 'First aid when a client wants to leave',
  intro: {
    headline: 'A client wants to cancel, pause or put things off. What do you say now?',
    lead: 'Don’t reply to them just yet. Six short questions give you a guide for this very conversation: what helps now, which words fit, and what is better left unsaid.',
    facts: [
      '6 short questions',
      'Your guide is there at once, no email address needed',
      'With sentences to say out loud, formal and on first-name terms',
    ],
  },
  areas,
  tiers: { thin: 'Very thin', patchy: 'A little thin', sound: 'Holds well' },
  questions,
  tips,
  clarity: {
    clear: 'The picture is clear: the thinnest area by far is {bottleneck}.',
    narrow:
      'It’s a close call. The thinnest area is {bottleneck}, with {runnerUp} right behind. One different answer could have swapped the two.',
    even: 'Two areas are equally thin: {bottleneck} and {runnerUp}. Start with the one named first. Otherwise, what you improve elsewhere is lost again there.',
  },
  goals: {
    together:
      'You would like to go on working together. That takes the talk first, and then a change your client can feel. The best place for it is {bottleneck}.',
    pause:
      'You would like a pause with a date. To keep it from turning into a quiet ending, take on {bottleneck} when you start again.',
    'good-end':
      'You would like a good ending. Even so, do look at {bottleneck}: what you learn there will help with the next project.',
    understand:
      'First you want to understand what is going on. In your talk, begin by asking about anything to do with {bottleneck}.',
  },
  manyEven:
    'All three areas are equally thin. Start with {bottleneck}: otherwise, what you improve elsewhere is lost again there.',
  allWell:
    'All three areas hold well. So it was hardly the work itself, and that makes your talk easier. If anything, there is something to gain in {bottleneck}.',
  strengths: {
    thin: 'No area really holds yet. The one to build on first is {strength}.',
    patchy: 'What holds best between you is {strength}. There is more in it, and yet it can bear some weight.',
    sound: null,
  },
  byLeverage: 'The score for {lowest} is even lower. Still, working on {bottleneck} first brings more.',
  flow: null,
  guide,
  followUps,
};
