import { defineModel } from '../engine/model.ts';
import { churn, churnTraits } from '../guide/churn.ts';

/** Someone is leaving, or has left: then the quiz asks what kind of leaving it is. */
const someoneLeaves = {
  any: [
    { answer: 'lost', in: ['one', 'from-2', 'from-4', 'from-6'] },
    { answer: 'wavering', in: ['sense', 'said'] },
  ],
} as const;

/**
 * Where is a small practice of experts at its narrowest? Six areas, three questions each.
 *
 * The points are set so that every area can reach the same total (16). One point then weighs the same everywhere,
 * and a question about two areas moves both by the same amount: worsening an answer can never hand the bottleneck
 * from one of its areas to the other. The churn branch and the goal give no points at all.
 */
export const model = defineModel({
  id: 'business-engpass',
  areas: ['positioning', 'demand', 'sales', 'offer', 'retention', 'capacity'],
  tiers: [
    { id: 'critical', from: 0 },
    { id: 'shaky', from: 35 },
    { id: 'solid', from: 65 },
  ],
  traits: [{ id: 'goal', values: ['revenue', 'free-time', 'plannable', 'independence'] }, ...churnTraits],
  goal: 'goal',
  guide: churn,

  flow: {
    figures: { enquiries: 'enquiries', closing: 'closing', value: 'order-value', lost: 'lost', hours: 'hours' },
    assumptions: {
      'healthy-enquiries': { value: 6, unit: 'enquiries-a-month', source: 'assumption' },
      'healthy-closing': { value: 5, unit: 'of-ten', source: 'assumption' },
      'sharper-positioning': { value: 0.25, unit: 'share', source: 'assumption' },
      'better-offer': { value: 0.25, unit: 'share', source: 'assumption' },
      'healthy-lost': { value: 1, unit: 'of-ten', source: 'assumption' },
      'healthy-hours': { value: 6, unit: 'hours-a-week', source: 'assumption' },
      'working-week': { value: 40, unit: 'hours-a-week', source: 'assumption' },
      'no-room': { value: 0, unit: 'share', source: 'assumption' },
      'little-room': { value: 0.15, unit: 'share', source: 'assumption' },
      'some-room': { value: 0.4, unit: 'share', source: 'assumption' },
    },
    lifts: {
      positioning: { raises: 'closing-share', by: 'sharper-positioning' },
      demand: { raises: 'enquiries', by: 'healthy-enquiries' },
      sales: { raises: 'closing', by: 'healthy-closing' },
      offer: { raises: 'value-share', by: 'better-offer' },
      retention: { raises: 'kept', by: 'healthy-lost' },
      capacity: { raises: 'hours', by: 'healthy-hours' },
    },
    room: { none: 'no-room', 'from-1': 'no-room', 'from-3': 'little-room', 'from-6': 'some-room', 'over-8': null },
    week: 'working-week',
  },

  questions: [
    {
      id: 'referral',
      kind: 'single',
      area: 'positioning',
      options: [
        { id: 'clear', points: { positioning: 6 } },
        { id: 'field', points: { positioning: 3 } },
        { id: 'person', points: { positioning: 2 } },
        { id: 'varied', points: { positioning: 1 } },
        { id: 'unknown', points: { positioning: 0 } },
      ],
    },
    {
      id: 'focus',
      kind: 'single',
      area: 'positioning',
      options: [
        { id: 'same', points: { positioning: 6 } },
        { id: 'problem', points: { positioning: 4 } },
        { id: 'clients', points: { positioning: 3 } },
        { id: 'mixed', points: { positioning: 0 } },
        { id: 'few', points: { positioning: 1 } },
      ],
    },
    {
      id: 'enquiries', // a month
      kind: 'figure',
      area: 'demand',
      options: [
        { id: 'under-1', bracket: { low: 0, high: 1 }, points: { demand: 0 } },
        { id: 'from-1', bracket: { low: 1, high: 2 }, points: { demand: 2 } },
        { id: 'from-3', bracket: { low: 3, high: 5 }, points: { demand: 5 } },
        { id: 'from-6', bracket: { low: 6, high: 10 }, points: { demand: 7 } },
        { id: 'over-10', bracket: { low: 11, high: null }, points: { demand: 8 } },
      ],
    },
    {
      id: 'channels',
      kind: 'multiple',
      area: 'demand',
      max: 3,
      options: [
        { id: 'referrals', points: { demand: 1 } },
        { id: 'network', points: { demand: 1 } },
        { id: 'content', points: { demand: 1 } },
        { id: 'direct', points: { demand: 1 } },
        { id: 'search', points: { demand: 1 } },
        { id: 'none', points: { demand: 0 }, alone: true },
      ],
    },
    {
      id: 'outreach',
      kind: 'scale',
      area: 'demand',
      options: [
        { id: 'never', points: { demand: 0 } },
        { id: 'one', points: { demand: 1 } },
        { id: 'two', points: { demand: 2 } },
        { id: 'three', points: { demand: 4 } },
        { id: 'every', points: { demand: 5 } },
      ],
    },
    {
      id: 'price-first',
      kind: 'single',
      area: 'sales',
      options: [
        { id: 'always', points: { sales: 0, positioning: 0 } },
        { id: 'mostly', points: { sales: 1, positioning: 1 } },
        { id: 'half', points: { sales: 2, positioning: 2 } },
        { id: 'rarely', points: { sales: 3, positioning: 3 } },
        { id: 'never', points: { sales: 4, positioning: 4 } },
        { id: 'no-talks', points: { sales: 2, positioning: 2 } }, // who starts is neither praised nor blamed
      ],
    },
    {
      id: 'closing', // of ten
      kind: 'figure',
      area: 'sales',
      options: [
        { id: 'none', bracket: { low: 0, high: 1 }, points: { sales: 0 } },
        { id: 'from-1', bracket: { low: 1, high: 2 }, points: { sales: 2 } },
        { id: 'from-3', bracket: { low: 3, high: 4 }, points: { sales: 4 } },
        { id: 'from-5', bracket: { low: 5, high: 7 }, points: { sales: 6 } },
        { id: 'from-8', bracket: { low: 8, high: 10 }, points: { sales: 6 } },
        { id: 'no-talks', bracket: { low: 0, high: 0 }, points: { sales: 3 } },
      ],
    },
    {
      id: 'objection',
      kind: 'single',
      area: 'sales',
      options: [
        { id: 'asked', points: { sales: 6 } },
        { id: 'date', points: { sales: 5 } },
        { id: 'wrote', points: { sales: 3 } },
        { id: 'gave-way', points: { sales: 1 } },
        { id: 'waited', points: { sales: 0 } },
        { id: 'not-yet', points: { sales: 3 } },
      ],
    },
    {
      id: 'pricing',
      kind: 'single',
      area: 'offer',
      options: [
        { id: 'given', points: { offer: 0, capacity: 0 } },
        { id: 'hours', points: { offer: 1, capacity: 1 } },
        { id: 'estimate', points: { offer: 2, capacity: 2 } },
        { id: 'packages', points: { offer: 4, capacity: 4 } },
        { id: 'result', points: { offer: 5, capacity: 5 } },
      ],
    },
    {
      id: 'order-value', // in €, net
      kind: 'figure',
      area: 'offer',
      options: [
        { id: 'under-500', bracket: { low: 0, high: 500 }, points: { offer: 0 } },
        { id: 'from-500', bracket: { low: 500, high: 1500 }, points: { offer: 1 } },
        { id: 'from-1500', bracket: { low: 1500, high: 5000 }, points: { offer: 3 } },
        { id: 'from-5000', bracket: { low: 5000, high: 15000 }, points: { offer: 5 } },
        { id: 'over-15000', bracket: { low: 15000, high: null }, points: { offer: 6 } },
      ],
    },
    {
      id: 'next-step',
      kind: 'single',
      area: 'offer',
      options: [
        { id: 'planned', points: { offer: 5, retention: 5 } },
        { id: 'proposal', points: { offer: 4, retention: 4 } },
        { id: 'contact', points: { offer: 2, retention: 2 } },
        { id: 'wait', points: { offer: 1, retention: 1 } },
        { id: 'end', points: { offer: 0, retention: 0 } },
        { id: 'not-yet', points: { offer: 2, retention: 2 } },
      ],
    },
    {
      id: 'lost', // of ten, in twelve months
      kind: 'figure',
      area: 'retention',
      options: [
        { id: 'none', bracket: { low: 0, high: 0 }, points: { retention: 6 } },
        { id: 'one', bracket: { low: 1, high: 1 }, points: { retention: 5 } },
        { id: 'from-2', bracket: { low: 2, high: 3 }, points: { retention: 3 } },
        { id: 'from-4', bracket: { low: 4, high: 5 }, points: { retention: 1 } },
        { id: 'from-6', bracket: { low: 6, high: 10 }, points: { retention: 0 } },
        { id: 'too-new', bracket: { low: 0, high: 0 }, points: { retention: 3 } },
      ],
    },
    {
      id: 'wavering',
      kind: 'single',
      area: 'retention',
      options: [
        { id: 'no-asked', points: { retention: 5 } },
        { id: 'no-guess', points: { retention: 3 } },
        { id: 'sense', points: { retention: 1 } },
        { id: 'said', points: { retention: 0 } },
      ],
    },
    {
      id: 'trigger',
      kind: 'single',
      area: 'retention',
      when: someoneLeaves,
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
      area: 'retention',
      when: someoneLeaves,
      options: [
        { id: 'sudden', votes: { 'churn-kind': { shock: 2 } } },
        { id: 'years', votes: { 'churn-kind': { 'long-standing': 2 } } },
        { id: 'undone', votes: { 'churn-kind': { overload: 2 } } },
        { id: 'slower', votes: { 'churn-kind': { drift: 2 } } },
        { id: 'less', votes: { 'churn-kind': { finished: 2 } } },
      ],
    },
    {
      id: 'words',
      kind: 'single',
      area: 'retention',
      when: someoneLeaves,
      options: [
        { id: 'stop', votes: { 'churn-kind': { shock: 2 } } },
        { id: 'money', votes: { 'churn-kind': { 'long-standing': 2 } } },
        { id: 'too-much', votes: { 'churn-kind': { overload: 2 } } },
        { id: 'priorities', votes: { 'churn-kind': { drift: 2 } } },
        { id: 'done', votes: { 'churn-kind': { finished: 2 } } },
        { id: 'nothing', votes: { 'churn-kind': { drift: 1 } } },
      ],
    },
    {
      id: 'response',
      kind: 'single',
      area: 'retention',
      when: someoneLeaves,
      options: [
        { id: 'gave-way', votes: { 'churn-reflex': { 'gave-way': 1 } } },
        { id: 'discount', votes: { 'churn-reflex': { discount: 1 } } },
        { id: 'argued', votes: { 'churn-reflex': { argued: 1 } } },
        { id: 'silent', votes: { 'churn-reflex': { silent: 1 } } },
        { id: 'conversation', votes: { 'churn-reflex': { conversation: 1 } } },
      ],
    },
    {
      id: 'hours', // a week
      kind: 'figure',
      area: 'capacity',
      options: [
        { id: 'none', bracket: { low: 0, high: 1 }, points: { capacity: 0 } },
        { id: 'from-1', bracket: { low: 1, high: 2 }, points: { capacity: 1 } },
        { id: 'from-3', bracket: { low: 3, high: 5 }, points: { capacity: 3 } },
        { id: 'from-6', bracket: { low: 6, high: 8 }, points: { capacity: 4 } },
        { id: 'over-8', bracket: { low: 8, high: null }, points: { capacity: 5 } },
      ],
    },
    {
      id: 'absence',
      kind: 'multiple',
      area: 'capacity',
      max: 3,
      options: [
        { id: 'clients', points: { capacity: 2 } },
        { id: 'enquiries', points: { capacity: 2 } },
        { id: 'dates', points: { capacity: 2 } },
        { id: 'billing', points: { capacity: 2 } },
        { id: 'none', points: { capacity: 0 }, alone: true },
      ],
    },
    {
      id: 'goal',
      kind: 'single',
      area: null,
      options: [
        { id: 'revenue', votes: { goal: { revenue: 1 } } },
        { id: 'free-time', votes: { goal: { 'free-time': 1 } } },
        { id: 'plannable', votes: { goal: { plannable: 1 } } },
        { id: 'independence', votes: { goal: { independence: 1 } } },
      ],
    },
  ],

  // Where two tips fit equally well, the one further up wins; a tip with `when` goes before one without.
  tips: [
    { id: 'pos-few-orders', area: 'positioning', when: { answer: 'focus', in: ['few'] } },
    {
      id: 'pos-ninety-days',
      area: 'positioning',
      when: { answer: 'focus', in: ['mixed'] },
      goals: ['revenue', 'independence'],
    },
    {
      id: 'pos-referral-words',
      area: 'positioning',
      when: { answer: 'referral', in: ['field', 'person', 'varied', 'unknown'] },
      goals: ['plannable'],
    },
    {
      id: 'pos-cost-of-problem',
      area: 'positioning',
      when: { answer: 'price-first', in: ['always', 'mostly'] },
      goals: ['revenue'],
    },
    { id: 'pos-best-orders', area: 'positioning', tiers: ['critical', 'shaky'], goals: ['free-time'] },
    { id: 'pos-three-calls', area: 'positioning', tiers: ['critical', 'shaky'], goals: ['independence'] },
    { id: 'pos-sentence', area: 'positioning', tiers: ['critical'], goals: ['revenue', 'plannable'] },
    { id: 'pos-case', area: 'positioning', tiers: ['shaky', 'solid'], goals: ['revenue'] },
    { id: 'pos-refuse', area: 'positioning', tiers: ['solid'], goals: ['free-time'] },
    { id: 'pos-first-line', area: 'positioning' },

    {
      id: 'demand-short-talk',
      area: 'demand',
      when: { answer: 'enquiries', in: ['under-1', 'from-1'] },
      goals: ['revenue'],
    },
    {
      id: 'demand-referral-moment',
      area: 'demand',
      when: {
        all: [
          { answer: 'channels', in: ['referrals'] },
          { not: { answer: 'channels', in: ['network', 'content', 'direct', 'search'] } },
        ],
      },
      goals: ['plannable', 'independence'],
    },
    { id: 'demand-monday', area: 'demand', when: { answer: 'outreach', in: ['never', 'one'] } },
    { id: 'demand-ten-names', area: 'demand', tiers: ['critical', 'shaky'], goals: ['revenue'] },
    { id: 'demand-fixed-hour', area: 'demand', tiers: ['critical'], goals: ['plannable', 'free-time'] },
    { id: 'demand-question', area: 'demand', tiers: ['critical', 'shaky'], goals: ['independence'] },
    { id: 'demand-partner', area: 'demand', tiers: ['shaky', 'solid'], goals: ['independence'] },
    { id: 'demand-start-dates', area: 'demand', tiers: ['solid'], goals: ['plannable'] },
    { id: 'demand-origin', area: 'demand' },

    {
      id: 'sales-think-over',
      area: 'sales',
      when: { answer: 'objection', in: ['waited', 'wrote'] },
      goals: ['revenue'],
    },
    {
      id: 'sales-scope',
      area: 'sales',
      when: { answer: 'objection', in: ['gave-way'] },
      goals: ['revenue', 'free-time'],
    },
    { id: 'sales-price-range', area: 'sales', when: { answer: 'price-first', in: ['always', 'mostly'] } },
    { id: 'sales-fit', area: 'sales', when: { answer: 'closing', in: ['none', 'from-1'] }, goals: ['free-time'] },
    { id: 'sales-ask-first', area: 'sales', tiers: ['critical', 'shaky'] },
    { id: 'sales-ending', area: 'sales', tiers: ['critical'], goals: ['plannable'] },
    { id: 'sales-lost-calls', area: 'sales', tiers: ['critical', 'shaky'], goals: ['revenue', 'independence'] },
    { id: 'sales-half-page', area: 'sales', tiers: ['shaky', 'solid'], goals: ['free-time'] },
    { id: 'sales-review', area: 'sales', tiers: ['solid'] },
    { id: 'sales-three-questions', area: 'sales' },

    {
      id: 'offer-too-cheap',
      area: 'offer',
      when: {
        all: [
          { answer: 'closing', in: ['from-8'] },
          { answer: 'order-value', in: ['under-500', 'from-500', 'from-1500'] },
        ],
      },
      goals: ['revenue'],
    },
    {
      id: 'offer-fixed-price',
      area: 'offer',
      when: { answer: 'pricing', in: ['hours', 'given'] },
      goals: ['free-time'],
    },
    { id: 'offer-template', area: 'offer', when: { answer: 'pricing', in: ['estimate'] }, goals: ['free-time'] },
    {
      id: 'offer-afterwards',
      area: 'offer',
      when: { answer: 'next-step', in: ['contact', 'wait', 'end'] },
      goals: ['plannable'],
    },
    {
      id: 'offer-bundle',
      area: 'offer',
      when: { answer: 'order-value', in: ['under-500', 'from-500'] },
      goals: ['revenue'],
    },
    { id: 'offer-three-sizes', area: 'offer', tiers: ['critical', 'shaky'] },
    { id: 'offer-result-name', area: 'offer', tiers: ['critical'], goals: ['independence', 'free-time'] },
    { id: 'offer-entry', area: 'offer', tiers: ['critical', 'shaky'], goals: ['revenue', 'plannable'] },
    { id: 'offer-raise', area: 'offer', tiers: ['shaky', 'solid'], goals: ['revenue', 'free-time'] },
    { id: 'offer-year', area: 'offer', tiers: ['solid'], goals: ['plannable', 'independence'] },
    { id: 'offer-limits', area: 'offer' },

    { id: 'keep-shock', area: 'retention', when: { trait: 'churn-kind', in: ['shock'] } },
    { id: 'keep-long-standing', area: 'retention', when: { trait: 'churn-kind', in: ['long-standing'] } },
    { id: 'keep-overload', area: 'retention', when: { trait: 'churn-kind', in: ['overload'] } },
    { id: 'keep-drift', area: 'retention', when: { trait: 'churn-kind', in: ['drift'] } },
    { id: 'keep-finished', area: 'retention', when: { trait: 'churn-kind', in: ['finished'] } },
    { id: 'keep-call-today', area: 'retention', when: { answer: 'wavering', in: ['sense', 'said'] } },
    { id: 'keep-reopen', area: 'retention', when: { trait: 'churn-reflex', in: ['gave-way', 'silent'] } },
    { id: 'keep-discount', area: 'retention', when: { trait: 'churn-reflex', in: ['discount'] } },
    { id: 'keep-open-word', area: 'retention', when: { answer: 'lost', in: ['from-2', 'from-4', 'from-6'] } },
    { id: 'keep-ask', area: 'retention', when: { answer: 'wavering', in: ['no-guess'] } },
    { id: 'keep-first-result', area: 'retention', tiers: ['critical', 'shaky'], goals: ['revenue'] },
    { id: 'keep-check-call', area: 'retention', tiers: ['critical'], goals: ['plannable'] },
    { id: 'keep-goal', area: 'retention', tiers: ['critical', 'shaky'], goals: ['free-time', 'independence'] },
    { id: 'keep-quarter', area: 'retention', tiers: ['shaky', 'solid'], goals: ['plannable', 'independence'] },
    { id: 'keep-former', area: 'retention', tiers: ['solid'], goals: ['revenue', 'independence'] },
    { id: 'keep-signs', area: 'retention', tiers: ['shaky', 'solid'], goals: ['free-time'] },

    { id: 'room-emergency', area: 'capacity', when: { answer: 'absence', in: ['none'] }, goals: ['independence'] },
    {
      id: 'room-call-times',
      area: 'capacity',
      when: { answer: 'hours', in: ['none', 'from-1'] },
      goals: ['free-time'],
    },
    {
      id: 'room-explain-once',
      area: 'capacity',
      when: { answer: 'pricing', in: ['hours'] },
      goals: ['revenue', 'free-time'],
    },
    {
      id: 'room-first-answer',
      area: 'capacity',
      when: { not: { answer: 'absence', in: ['enquiries'] } },
      goals: ['plannable', 'revenue'],
    },
    { id: 'room-time-log', area: 'capacity', tiers: ['critical', 'shaky'], goals: ['plannable'] },
    { id: 'room-two-hours', area: 'capacity', tiers: ['critical', 'shaky'], goals: ['revenue'] },
    { id: 'room-stop', area: 'capacity', tiers: ['critical'], goals: ['free-time', 'independence'] },
    { id: 'room-hand-over', area: 'capacity', tiers: ['shaky', 'solid'], goals: ['free-time', 'independence'] },
    { id: 'room-week-away', area: 'capacity', tiers: ['solid'], goals: ['free-time', 'independence'] },
    { id: 'room-templates', area: 'capacity' },
  ],
});
