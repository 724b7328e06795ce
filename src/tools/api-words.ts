import * as answers from '../desk/api/answers.ts';
import type { OPERATIONS } from '../desk/api/operations.ts';

type Operations = typeof OPERATIONS;

/** What the document about the API says besides what the Worker needs to know. A parameter without words is a type error. */
export const API_WORDS = {
  listLeads: {
    summary: 'Leads, the newest first, page by page',
    answer: answers.Leads,
    parameters: {
      quiz: 'Only of this quiz, by its id.',
      bottleneck: 'Only with this bottleneck, by the id of its area.',
      tier: 'Only with this tier of the bottleneck, by its id.',
      state: 'Only those who are so far on the way.',
      source: 'Only from this source, as it is stored.',
      tag: 'Only with this tag.',
      since:
        'Only who asked for a result since then: a date-time with its offset (RFC 3339), or a day, which begins in UTC.',
      limit: 'How many on one page.',
      cursor: 'Where the list goes on. It comes from `next`; do not make it.',
    },
  },
  readLead: { summary: 'One lead', answer: answers.Lead, parameters: {} },
  readFunnel: {
    summary: 'The funnel of a quiz in a period, as the desk shows it',
    answer: answers.Funnel,
    parameters: {
      quiz: 'Of this quiz, by its id; left out: the one that the start page offers.',
      days: 'The last days with today; 30 if no period is given.',
      from: 'The first day of the period, by the clock of your calendar. Needs `to`.',
      to: 'The last day of the period. Needs `from`.',
      version: 'Only of this version of the quiz.',
      source:
        'Only from this source; `-`: those whose source is not known. Questions are counted for all sources together.',
      device: 'Only on this kind of device.',
    },
  },
} satisfies {
  [Id in keyof Operations]: {
    summary: string;
    answer: (typeof answers)[keyof typeof answers];
    parameters: Record<keyof Operations[Id]['query']['shape'], string>;
  };
};
