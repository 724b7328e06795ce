import type { LandingTexts } from '../visit.ts';

export const landing: LandingTexts = {
  description:
    'Find the narrowest place in your business: six areas, one clear result, tips you can put to use. No sign-up.',
  start: 'Start the quiz',
  idea: {
    title: 'The idea behind it',
    text: 'Push in the wrong place, and you work harder for very little. Widen the narrowest one, and you feel it everywhere.',
  },
  steps: {
    title: 'How it works',
    list: [
      {
        title: 'You answer questions',
        text: 'They are about your working day: how many enquiries come in, how conversations end, how much time is left for you. A rough guess is enough.',
      },
      {
        title: 'You see your bottleneck',
        text: 'Straight after the last question: your strength, the narrowest place, a picture of all six areas and one tip for this week.',
      },
      {
        title: 'You get the analysis',
        text: 'If you like, we’ll send it to you by email: with the reasons from your answers, and more tips that suit you.',
      },
    ],
  },
  example: {
    title: 'What a result looks like',
    text: 'A made-up example. Enquiries and conversations go well, and yet little is left in the end: too many projects finish earlier than planned.',
    caption: 'The wider the stream, the better the area is doing. Where it is narrowest, you have your bottleneck.',
  },
  facts: {
    title: 'What you can count on',
    list: (duration) => [
      {
        title: duration,
        text: 'Every question shows how much time is left. You can go back whenever you like.',
      },
      {
        title: 'A result without your address',
        text: 'You see the short result at once. We need an address only for the full analysis.',
      },
      {
        title: 'No cookies',
        text: 'No identifiers either: we count totals, never people. We don’t store your answers until you request the analysis.',
      },
      {
        title: 'Easy to retrace',
        text: 'The same answers lead to the same result. Everything we tell you rests on what you told us.',
      },
    ],
  },
  people: {
    title: 'Who is behind it',
    text: (site) => `This quiz is brought to you by ${site.brand.name}: ${site.people}.`,
  },
  last: {
    title: 'Where is it narrowest for you?',
    text: 'Find out, and you’ll know where to start.',
  },
};
