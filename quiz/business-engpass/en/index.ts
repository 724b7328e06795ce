import type { Texts } from '../../engine/texts.ts';
import { guide } from '../../guide/en.ts';
import type { model } from '../model.ts';
import { areas } from './areas.ts';
import { flow } from './flow.ts';
import { followUps } from './follow-ups/index.ts';
import { questions } from './questions.ts';
import { tips } from './tips/index.ts';

export const en: Texts<typeof model> = {
  title: 'Business Bottleneck Quiz',
  intro: {
    headline: 'Where is your business at its narrowest?',
    lead: 'A business is like a pipe: its narrowest place decides what comes out at the end. In about five minutes you’ll know which place that is for you, and what you can do about it this week.',
    facts: [
      '16 to 20 short questions',
      'See your bottleneck at once, no email address needed',
      'Not a personality test: each sentence follows from your answers',
    ],
  },
  areas,
  tiers: { critical: 'Very narrow', shaky: 'A little narrow', solid: 'Nicely open' },
  questions,
  tips,
  clarity: {
    clear: 'The result is clear: no other area is as narrow as {bottleneck}.',
    narrow:
      'It’s a close call. The narrowest area is {bottleneck}, with {runnerUp} right behind. One different answer could have swapped the two.',
    even: 'Two areas are equally narrow: {bottleneck} and {runnerUp}. Start with the one named first. It lies further down the pipe, and you mend the leak before you pour in more.',
  },
  goals: {
    revenue:
      'You want more revenue. For now, the shortest way there leads through {bottleneck}, because that is where most of your work gets stuck.',
    'free-time':
      'You want more free time. So it pays to take a closer look at {bottleneck}: whatever gets stuck there, you are making up for with extra hours.',
    plannable:
      'You want predictable income. As long as things are narrow in {bottleneck}, what comes out at the end will rise and fall too. So a steadier income starts there.',
    independence:
      'You want to depend less on single clients. The next step towards that lies in {bottleneck}: the more room you have there, the freer you are to say no now and then.',
  },
  manyEven:
    'Several areas are equally narrow. Start with {bottleneck}: of these it lies furthest down the pipe, and you mend the leak before you pour in more.',
  allWell:
    'All six areas are nicely open; strictly speaking you have no bottleneck. What there is to gain next lies in {bottleneck}.',
  strengths: {
    critical: 'No area is really open yet. The one to build on first is {strength}.',
    shaky: 'Your most open area is {strength}. There is more in it, and yet you can already build on it.',
    solid: null,
  },
  byLeverage:
    'The score for {lowest} is even lower. By your own figures, though, opening up {bottleneck} first brings in more.',
  flow,
  guide,
  followUps,
};
