import type { DeskExperimentsTexts } from '../desk-experiments.ts';

export const deskExperiments: DeskExperimentsTexts = {
  title: 'Experiments',
  intro:
    'Two variants, and chance decides who gets which. Here you see which one does more. Only totals are counted, and nothing is stored on the device before the first answer.',
  parts: { headline: 'Headline', intro: 'Introduction', order: 'Order of the questions' },
  subject: (mail) => `Subject line: ${mail}`,
  mails: {
    confirmation: 'request to confirm',
    analysis: 'analysis',
    depth: 'first follow-up',
    second: 'second follow-up',
    invitation: 'third follow-up',
    last: 'fourth follow-up',
  },
  states: {
    running: (from, until) => ['running', from && `since ${from}`, until && `until ${until}`].filter(Boolean).join(' '),
    planned: (from) => `begins on ${from}`,
    over: (from, until) => (from && until ? `ended, ${from} to ${until}` : 'ended'),
  },
  variants: {
    title: 'The two variants',
    a: 'A',
    b: 'B',
    unchanged: 'as the quiz is now',
    usualSubject: 'the usual subject line',
    gone: 'no longer in site.config.ts',
  },
  beginsWith: (questions) => `begins with ${questions.map((question) => `“${question}”`).join(', ')}`,
  nothing: 'Nothing has been counted yet.',
  verdict: {
    early: 'Too early to say',
    better: { a: 'A is better', b: 'B is better' },
    tooFew: (each, hits, step) =>
      `A verdict needs at least ${each} people in each variant, and “${step}” ${hits} times in both together. Until then a single person can turn the result.`,
    tooClose: (probability) =>
      `The probability that B is better is ${probability}. What you see may well be chance. It is decided only below 5 or above 95%.`,
    decided: {
      a: (probability) => `A does more than B, with a probability of ${probability}.`,
      b: (probability) => `B does more than A, with a probability of ${probability}.`,
    },
    more: (more, days) =>
      days === null
        ? `If it goes on like this, each variant needs about ${more} more.`
        : `If it goes on like this, each variant needs about ${more} more. That takes roughly ${days}.`,
    days: (days, count) => (days === 1 ? 'one day' : `${count} days`),
    noMore: 'How many more it takes can’t be said: so far the variants hardly differ.',
    runsUntil: (until) => `The experiment runs until ${until}. Decide then, not before.`,
  },
  rate: {
    title: (step, of) => `What it is about: ${step}, of all ${of}`,
    note: (scale) => `The bars reach up to ${scale}. The line shows where the true value probably lies.`,
    difference: 'B compared with A',
    points: (difference, low, high) => `${difference} percentage points, probably ${low} to ${high}`,
    probability: 'Probability that B is better',
    unsubscribed: 'Unsubscribed afterwards',
    each: (a, b) => `A ${a}, B ${b}`,
  },
  way: {
    title: 'The whole way',
    note: 'Each share is one of everybody in that variant. The later steps still grow when the experiment is over.',
  },
  steps: {
    seen: 'Saw the quiz',
    started: 'Started',
    finished: 'Answered everything',
    asked: 'Asked for the analysis',
    sent: 'Email sent',
    confirmed: 'Confirmed the address',
    booked: 'Booked a call',
    held: 'Had the call',
    client: 'Became a client',
  },
  of: { seen: 'who saw the quiz', sent: 'who were sent the email' },
  peeking: {
    title: 'Don’t stop at the first swing',
    text: [
      'If you look once, at the end, the verdict is wrong in about one experiment out of ten: the variants are equally good and only look different. Whoever looks every day and stops as soon as something is decided here is wrong in about four out of ten.',
      'So set an end beforehand with “until”, and let whole weeks pass: other people come on a Tuesday than on a Sunday.',
    ],
  },
  empty: {
    title: 'No experiment yet',
    text: 'An experiment is an entry in site.config.ts. Variant A is the quiz as it is. You write down what is different in variant B.',
  },
  begin: {
    title: 'How to begin one',
    another: 'Begin another one',
    steps: [
      'Put these lines into site.config.ts, for example after “landing”, and write your own headline. If “experiments” is there already, add only the part in braces.',
      'Publish. From then on, about half of everybody who comes gets variant B.',
      'Once the last day is over, everybody sees variant A again. If you like B better, put its wording into the quiz.',
    ],
    other:
      "In the same way you can try the introduction (on: 'intro'), the order of the questions (on: 'order') and the subject line of an email (on: 'subject'). docs/experiments.md says how.",
  },
  sample: 'What is holding your business back most right now?',
};
