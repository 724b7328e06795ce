import { change, costs } from '../../../../emails/texts/en/costs.ts';
import type { AnalysisTexts } from '../texts.ts';

export const analysis: AnalysisTexts = {
  about: {
    bottleneck: {
      title: 'Your bottleneck analysis',
      titleAllWell: 'Your analysis',
      nextGain: 'Your next gain',
      bottlenecks: 'Your bottlenecks',
      bottleneck: 'Your bottleneck',
      guidePart: 'When someone wants to leave',
      strengthPart: 'Your strength',
      picture: 'The wider the stream, the better the area is doing. The figure is the area’s health from 0 to 100.',
      change: change.bottleneck,
    },
    guide: {
      title: 'Your conversation guide',
      titleAllWell: 'Your conversation guide',
      nextGain: 'Where there is still something to gain',
      bottlenecks: 'Where it has grown thin',
      bottleneck: 'Where it has grown thin',
      guidePart: 'How to lead the conversation',
      strengthPart: 'What holds',
      picture:
        'The wider the stream, the better your work together holds in that place. The figure runs from 0 to 100.',
      change: change.guide,
    },
  },
  greeting: (firstName) => `Hello, ${firstName}`,
  intro: 'This page is yours. It stays at this address, and only people who have the link can read it.',
  ownPage: 'Open on a page of its own, to keep and to print',
  contents: 'On this page',
  parts: {
    picture: 'All areas',
    reasons: 'Why here',
    tips: 'What you can do',
    later: 'What comes after',
    call: 'Strategy call',
    offers: 'Goes well with this',
  },
  peers: {
    title: 'In comparison',
    intro: ({ results, since, until }) =>
      `Next to ${results} results from ${since === until ? since : `${since} to ${until}`}. These are people who took this quiz, not a sample of the market.`,
    own: (health, standing) => `Your value of ${health}: ${standing}`,
    standing: {
      above: (percent) => `higher than about ${percent}%`,
      below: (percent) => `lower than about ${percent}%`,
      middle: 'around the middle',
      alike: (percent) => `similar to about ${percent}%`,
    },
    bars: 'Each bar from the left: lower results, those similar to yours, higher ones.',
  },
  reasons: (area) =>
    `These answers made the difference${area ? ` in ${area}` : ''}. The share shows how much each of them cost the area.`,
  share: (percent) => `${percent}%`,
  costs,
  tips: {
    intro: 'Pick one tip for this week. One that you put into practice is worth more than three that you remember.',
    how: 'How to go about it',
    time: 'Time',
    sign: 'How you’ll know',
    together: 'Would you rather tackle this together?',
    call: 'Book your free strategy call',
  },
  guide: {
    intro:
      'A guide for the conversation when someone wants to cancel, pause or put things off. It is based on your answers.',
    print: 'If you print this page, the guide comes out on a sheet of its own.',
    steps: 'The conversation in three steps',
    sie: 'If you are on formal terms',
    du: 'If you are on first-name terms',
    avoid: 'Better left unsaid',
    because: 'Because:',
    day: 'In the first 24 hours',
    week: 'In the first week',
    month: 'In the first month',
    mirror: 'How you have reacted so far',
    repair: 'How to pick up the thread',
    limits: 'Where this guide does not fit',
  },
  later: (name) => `Up next: ${name}`,
  call: {
    intro: 'Free of charge, no obligation.',
    button: 'Book a strategy call',
    with: (people) => `You’ll be talking to ${people}.`,
  },
  offers: {
    intro: 'This goes well with your result, too:',
    kinds: { video: 'Video', workshop: 'Workshop', guide: 'Guide' },
  },
  keep: 'You can print this page or save it as a PDF.',
};
