import type { About, ChangeTexts, CostTexts } from '../texts.ts';

/** What the bottleneck costs; pages and mails say it in the same words. */
export const costs: CostTexts = {
  title: 'What it costs you',
  titleAllWell: 'What is still possible',
  perYear: (euros) => `${euros} a year`,
  means: (what) => `By your figures, this is how much more would come in ${what} and everything else stayed as it is.`,
  nothing: (what) => `By your figures, no measurable amount of extra money would come in ${what}.`,
  still: 'Your other answers are the reason to start here all the same: nowhere else are things as narrow.',
  fullWeek: 'Your week is full: more enquiries or projects bring nothing until hours come free.',
  limitedWeek: 'Your week has no room for more than this until further hours come free.',
  churn: (euros) => `By your figures, early cancellations and pauses cost you ${euros} a year.`,
  areas: 'What each area would bring on its own',
  caption: (most) =>
    most
      ? `Extra revenue a year if only this one area were healthy. A full bar stands for ${most}.`
      : 'Extra revenue a year if only this one area were healthy.',
  columns: { area: 'Area', euros: 'Extra a year' },
  bottleneck: 'Bottleneck',
  nextGain: 'Next gain',
  how: 'How we worked it out',
  formula:
    'Revenue a year = suitable enquiries a month × 12 × share of first conversations that become projects × value of a project × share of projects that don’t end early.',
  today: (euros) =>
    `With your answers, that makes ${euros} today. If your actual revenue is far from this, take the other amounts as a rough direction only.`,
  each: 'Then we raise just one area to a healthy level and leave everything else as it is. That is why the amounts for the areas can’t be added up.',
  brackets:
    'Your answers are ranges. The lower amount reads each of them cautiously, the higher one hopefully. Both are rounded outwards to two significant figures.',
  churnWorking:
    'The loss counts every project that ended early at its full value. If part of it has already been paid, you lose less.',
  figures: 'Your figures',
  open: (answer) => `You answered “${answer}”; to be cautious, we count with the lower limit.`,
  assumptions: 'Our assumptions',
  assumption: 'Assumption',
  source: 'Source',
};

/** What would turn the verdict. */
export const change: Record<About, ChangeTexts> = {
  bottleneck: {
    title: 'What would change the result',
    intro: 'One single different answer would be enough to give you another bottleneck:',
    now: 'Today',
    other: 'Instead',
    bottleneck: 'Then the bottleneck would be',
    none: 'No single different answer would have given you another bottleneck. We did not try out the questions where you could tick more than one answer.',
  },
  guide: {
    title: 'What would change the picture',
    intro: 'One single different answer would be enough to make another place the thinnest:',
    now: 'Today',
    other: 'Instead',
    bottleneck: 'Then the thinnest would be',
    none: 'No single different answer would have changed that: the thinnest place would still be the same.',
  },
};
