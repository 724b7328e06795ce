import type { Texts } from '../../engine/texts.ts';
import type { model } from '../model.ts';

/** `reason` says the answer back as a plain fact: it stands under what had grown thin. */
export const questions: Texts<typeof model>['questions'] = {
  trigger: {
    ask: 'A client wants to leave. What had just happened?',
    options: {
      'bad-news': { label: 'Sudden bad news or a crisis' },
      'old-bill': { label: 'A bill or emergency, after long hesitation' },
      'too-much': { label: 'Too big a step' },
      quiet: { label: 'Silence, or someone new took over' },
      reached: { label: 'The goal was reached' },
      unknown: { label: 'I don’t know' },
    },
  },
  signs: {
    ask: 'What warning was there?',
    options: {
      sudden: {
        label: 'None, it took only a few days',
        reason: 'There was no warning, it all took only a few days.',
      },
      years: {
        label: 'A root problem known for years',
        reason: 'The root problem had been known for years.',
      },
      undone: {
        label: 'Tasks left undone, meetings put off',
        reason: 'Before that, tasks were left undone and meetings put off.',
      },
      slower: {
        label: 'Later, shorter replies',
        reason: 'Before that, replies came later and grew shorter.',
      },
      less: {
        label: 'Less and less to do',
        reason: 'Before that, there was less and less to do.',
      },
    },
  },
  talk: {
    ask: 'When did you two last have an unhurried talk?',
    options: {
      goal: {
        label: 'This month, the goal included',
        reason: 'You had an unhurried talk this month, and it touched on the goal.',
      },
      chat: {
        label: 'This month, but not about the goal',
        reason: 'You had an unhurried talk this month, though not about the goal.',
      },
      review: {
        label: 'In the last three months, at a review',
        reason: 'Your last unhurried talk was a while ago, at a review.',
      },
      longer: {
        label: 'Longer ago than that',
        reason: 'Your last unhurried talk was a long time ago.',
      },
      never: {
        label: 'Never',
        reason: 'You have never had an unhurried talk with each other.',
      },
    },
  },
  outcome: {
    ask: 'Which result of the last few weeks could your client name?',
    options: {
      agreed: {
        label: 'One that we had agreed on',
        reason: 'Your client could name a result, and it is one you had agreed on.',
      },
      other: {
        label: 'One that was never agreed',
        reason: 'There is a result, but it is not one you had agreed on.',
      },
      'only-me': {
        label: 'None, though I can see one',
        reason: 'You can see a result, but your client could not name it.',
      },
      'not-yet': {
        label: 'None yet, it needs more time',
        reason: 'There is no result yet that your client could name.',
      },
      unsettled: {
        label: 'We never settled what counts',
        reason: 'You never settled together what counts as a result.',
      },
    },
  },
  response: {
    ask: 'What did you do first?',
    options: {
      'gave-way': { label: 'Showed understanding and left it for later' },
      discount: { label: 'Offered a discount' },
      argued: { label: 'Explained why carrying on was better' },
      silent: { label: 'Accepted it without asking' },
      conversation: { label: 'Listened, then planned together' },
      'not-yet': { label: 'Nothing yet, the message is fresh' },
    },
  },
  goal: {
    ask: 'What would you like best now?',
    options: {
      together: { label: 'We go on working together' },
      pause: { label: 'A pause with a fixed date' },
      'good-end': { label: 'A good ending for both of us' },
      understand: { label: 'To understand first what is going on' },
    },
  },
};
