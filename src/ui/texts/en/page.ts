import type { ChartTexts, ConfirmTexts, PageTexts } from '../texts.ts';

export const page: PageTexts = {
  name: 'English',
  skip: 'Skip to content',
  home: 'To the home page',
  footer: 'Legal',
  imprint: 'Legal notice',
  privacy: 'Privacy',
  fault: (title) => `Error: ${title}`,
  languages: 'Language',
};

export const chart: ChartTexts = {
  of100: 'out of 100',
  about: {
    bottleneck: {
      title: 'The areas as a pipe',
      roles: { strength: 'Strength', bottleneck: 'Bottleneck', 'runner-up': 'Up next' },
      nextGain: 'Next gain',
    },
    guide: {
      title: 'How well your work together holds',
      roles: { strength: 'Holds best', bottleneck: 'Thinnest', 'runner-up': 'Up next' },
      nextGain: 'Something to gain',
    },
  },
  summary: (areas) => `${areas.map(({ name, health, tier }) => `${name} ${health} out of 100, ${tier}`).join('; ')}.`,
};

export const confirm: ConfirmTexts = {
  about: {
    bottleneck: {
      title: 'One more click to your analysis',
      address: (quizTitle) =>
        `This address is mine, and I would like to receive the analysis for “${quizTitle}” there:`,
      noFollowUp: 'You did not ask for follow-up emails. You will get the analysis and nothing else.',
      button: 'Confirm and open the analysis',
      notYou: (days) =>
        `You didn’t ask for an analysis? Then simply close this page. Without confirmation, we delete the address after ${days} days.`,
      done: { lead: 'Your analysis is ready. It is also on its way to your inbox.', link: 'Open the analysis' },
    },
    guide: {
      title: 'One more click to your guide',
      address: (quizTitle) =>
        `This address is mine, and I would like to receive the guide and analysis for “${quizTitle}” there:`,
      noFollowUp: 'You did not ask for follow-up emails. You will get the guide and analysis and nothing else.',
      button: 'Confirm and open the guide',
      notYou: (days) =>
        `You didn’t ask for a guide? Then simply close this page. Without confirmation, we delete the address after ${days} days.`,
      done: {
        lead: 'Your guide and analysis are ready. Both are also on their way to your inbox.',
        link: 'Open the guide',
      },
    },
  },
  lead: 'With this button you confirm:',
  followUp: 'And this consent, which you ticked:',
  done: 'Your address is confirmed',
};
