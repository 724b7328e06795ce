import { defineModel } from '../engine/model.ts';
import { churn, churnTraits } from '../guide/churn.ts';

/**
 * First aid for the moment when a client has just written: the guide for the conversation, and where the work
 * together had grown thin.
 *
 * Three questions measure three areas, each question two of them, so that every area is asked about twice and all
 * can reach the same total (12). What happened and what the visitor did give no points.
 */
export const model = defineModel({
  id: 'kunden-springen-ab',
  areas: ['agreement', 'contact', 'progress'],
  tiers: [
    { id: 'thin', from: 0 },
    { id: 'patchy', from: 35 },
    { id: 'sound', from: 65 },
  ],
  traits: [{ id: 'goal', values: ['together', 'pause', 'good-end', 'understand'] }, ...churnTraits],
  goal: 'goal',
  result: 'guide',
  guide: churn,

  questions: [
    {
      id: 'trigger',
      kind: 'single',
      area: null,
      options: [
        { id: 'bad-news', votes: { 'churn-kind': { shock: 3 } } },
        { id: 'old-bill', votes: { 'churn-kind': { 'long-standing': 3 } } },
        { id: 'too-much', votes: { 'churn-kind': { overload: 3 } } },
        { id: 'quiet', votes: { 'churn-kind': { drift: 3 } } },
        { id: 'reached', votes: { 'churn-kind': { finished: 3 } } },
        { id: 'unknown', votes: { 'churn-kind': { drift: 1 } } }, // not knowing is a sign of thin contact
      ],
    },
    {
      id: 'signs',
      kind: 'single',
      area: 'contact',
      options: [
        { id: 'sudden', votes: { 'churn-kind': { shock: 2 } }, points: { contact: 6, progress: 5 } },
        { id: 'years', votes: { 'churn-kind': { 'long-standing': 2 } }, points: { contact: 4, progress: 2 } },
        { id: 'undone', votes: { 'churn-kind': { overload: 2 } }, points: { contact: 3, progress: 0 } },
        { id: 'slower', votes: { 'churn-kind': { drift: 2 } }, points: { contact: 0, progress: 3 } },
        { id: 'less', votes: { 'churn-kind': { finished: 2 } }, points: { contact: 4, progress: 6 } },
      ],
    },
    {
      id: 'talk',
      kind: 'single',
      area: 'contact',
      options: [
        { id: 'goal', points: { contact: 6, agreement: 6 } },
        { id: 'chat', points: { contact: 6, agreement: 2 } },
        { id: 'review', points: { contact: 3, agreement: 5 } },
        { id: 'longer', points: { contact: 1, agreement: 1 } },
        { id: 'never', points: { contact: 0, agreement: 0 } },
      ],
    },
    {
      id: 'outcome',
      kind: 'single',
      area: 'progress',
      options: [
        { id: 'agreed', points: { progress: 6, agreement: 6 } },
        { id: 'other', points: { progress: 5, agreement: 2 } },
        { id: 'only-me', points: { progress: 2, agreement: 3 } },
        { id: 'not-yet', points: { progress: 0, agreement: 4 } },
        { id: 'unsettled', points: { progress: 1, agreement: 0 } },
      ],
    },
    {
      id: 'response',
      kind: 'single',
      area: null,
      options: [
        { id: 'gave-way', votes: { 'churn-reflex': { 'gave-way': 1 } } },
        { id: 'discount', votes: { 'churn-reflex': { discount: 1 } } },
        { id: 'argued', votes: { 'churn-reflex': { argued: 1 } } },
        { id: 'silent', votes: { 'churn-reflex': { silent: 1 } } },
        { id: 'conversation', votes: { 'churn-reflex': { conversation: 1 } } },
        { id: 'not-yet' }, // nothing to mirror: the guide comes without a reflex
      ],
    },
    {
      id: 'goal',
      kind: 'single',
      area: null,
      options: [
        { id: 'together', votes: { goal: { together: 1 } } },
        { id: 'pause', votes: { goal: { pause: 1 } } },
        { id: 'good-end', votes: { goal: { 'good-end': 1 } } },
        { id: 'understand', votes: { goal: { understand: 1 } } },
      ],
    },
  ],

  // Where two tips fit equally well, the one further up wins; a tip with `when` goes before one without.
  tips: [
    {
      id: 'agree-what-counts',
      area: 'agreement',
      when: { answer: 'outcome', in: ['unsettled', 'other'] },
      goals: ['together'],
    },
    { id: 'agree-first-sentence', area: 'agreement', tiers: ['thin', 'patchy'], goals: ['understand'] },
    { id: 'agree-half-page', area: 'agreement', tiers: ['thin'], goals: ['together'] },
    { id: 'agree-three-ways', area: 'agreement', tiers: ['patchy', 'sound'], goals: ['pause'] },
    { id: 'agree-new-situation', area: 'agreement', tiers: ['sound'], goals: ['together', 'understand'] },
    { id: 'agree-terms', area: 'agreement', goals: ['pause', 'good-end'] },

    { id: 'contact-first-reply', area: 'contact', when: { answer: 'response', in: ['not-yet'] } },
    {
      id: 'contact-who-decides',
      area: 'contact',
      tiers: ['thin', 'patchy'],
      when: { answer: 'trigger', in: ['quiet', 'unknown'] },
      goals: ['understand'],
    },
    { id: 'contact-four-questions', area: 'contact', tiers: ['thin', 'patchy'], goals: ['understand'] },
    { id: 'contact-own-share', area: 'contact', tiers: ['thin'], goals: ['together', 'good-end'] },
    { id: 'contact-next-date', area: 'contact', tiers: ['patchy', 'sound'], goals: ['together', 'pause'] },
    { id: 'contact-two-others', area: 'contact', tiers: ['sound'], goals: ['good-end'] },
    { id: 'contact-timeline', area: 'contact', goals: ['understand'] },

    { id: 'progress-one-point', area: 'progress', when: { answer: 'signs', in: ['undone'] }, goals: ['together'] },
    { id: 'progress-then-now', area: 'progress', tiers: ['thin', 'patchy'], goals: ['good-end'] },
    { id: 'progress-two-weeks', area: 'progress', tiers: ['thin'], goals: ['together'] },
    { id: 'progress-hand-over', area: 'progress', tiers: ['patchy', 'sound'], goals: ['pause', 'good-end'] },
    { id: 'progress-their-number', area: 'progress', tiers: ['sound'], goals: ['understand', 'together'] },
    { id: 'progress-standstill', area: 'progress', goals: ['together', 'pause'] },
  ],
});
