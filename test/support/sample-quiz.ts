import { defineModel } from '../../quiz/engine/model.ts';
import { defineQuiz } from '../../quiz/engine/quiz.ts';
import type {
  AreaFollowUps,
  AreaText,
  GuideText,
  KindFollowUps,
  ReflexText,
  Texts,
  TipText,
} from '../../quiz/engine/texts.ts';

/** A quiz small enough to work out by hand: two areas, a branch, a multiple choice, a figure. */
export const sampleModel = defineModel({
  id: 'sample',
  areas: ['mouth', 'end'],
  tiers: [
    { id: 'low', from: 0 },
    { id: 'high', from: 50 },
  ],
  traits: [
    { id: 'goal', values: ['more', 'less'] },
    { id: 'leaving', values: ['sudden', 'slow'] },
    { id: 'reflex', values: ['talked', 'silent'] },
  ],
  goal: 'goal',
  guide: { kind: 'leaving', reflex: 'reflex' },
  questions: [
    {
      id: 'water',
      kind: 'single',
      area: 'mouth',
      options: [
        { id: 'none', points: { mouth: 0 } },
        { id: 'some', points: { mouth: 2 } },
        { id: 'much', points: { mouth: 4, end: 1 } },
      ],
    },
    {
      id: 'sources',
      kind: 'multiple',
      area: 'mouth',
      max: 2,
      options: [
        { id: 'rain', points: { mouth: 1 } },
        { id: 'river', points: { mouth: 2 } },
        { id: 'well', points: { mouth: 3 } },
        { id: 'nothing', alone: true },
      ],
    },
    {
      id: 'lost',
      kind: 'figure',
      area: 'end',
      options: [
        { id: 'no', bracket: { low: 0, high: 0 }, points: { end: 4 } },
        { id: 'few', bracket: { low: 1, high: 2 }, points: { end: 2 } },
        { id: 'many', bracket: { low: 3, high: null }, points: { end: 0 } },
      ],
    },
    {
      id: 'how',
      kind: 'single',
      area: 'end',
      when: { answer: 'lost', in: ['few', 'many'] },
      options: [
        { id: 'at-once', votes: { leaving: { sudden: 1 } } },
        { id: 'for-long', votes: { leaving: { slow: 1 } } },
      ],
    },
    {
      id: 'after',
      kind: 'single',
      area: 'end',
      when: { answer: 'how', in: ['for-long'] },
      options: [
        { id: 'spoke', votes: { reflex: { talked: 1 } } },
        { id: 'waited', votes: { reflex: { silent: 1 } } },
      ],
    },
    {
      id: 'goal',
      kind: 'single',
      area: null,
      options: [
        { id: 'up', votes: { goal: { more: 1 } } },
        { id: 'down', votes: { goal: { less: 1 } } },
      ],
    },
  ],
  tips: [
    { id: 'mouth-any-1', area: 'mouth' },
    { id: 'mouth-any-2', area: 'mouth', goals: ['less'] },
    { id: 'mouth-any-3', area: 'mouth' },
    { id: 'mouth-low', area: 'mouth', tiers: ['low'] },
    { id: 'mouth-dry', area: 'mouth', when: { answer: 'sources', in: ['nothing'] } },
    { id: 'end-any-1', area: 'end' },
    { id: 'end-any-2', area: 'end' },
    { id: 'end-any-3', area: 'end' },
    { id: 'end-slow', area: 'end', when: { trait: 'leaving', in: ['slow'] } },
  ],
});

const area = (name: string): AreaText<'low' | 'high'> => ({
  name,
  about: `about ${name}`,
  strength: `strength ${name}`,
  verdict: { low: `${name} is low`, high: `${name} is high` },
  meaning: { low: `${name} low means`, high: `${name} high means` },
  later: `later ${name}`,
  call: `call ${name}`,
  ask: [`first about ${name}?`, `second about ${name}?`, `third about ${name}?`],
});
const tip = (title: string): TipText => ({
  title,
  what: `what ${title}`,
  how: ['first', 'second'],
  time: '10 Minuten',
  sign: 'it flows',
});
const step = { title: 'step', why: 'why', sie: 'Sie', du: 'du' };
const guide = (name: string): GuideText => ({
  name,
  meaning: name,
  steps: [step, step, step],
  avoid: [],
  day: [],
  week: [],
  month: [],
  ask: `who left, ${name}?`,
});
const reflex = (name: string): ReflexText => ({ name, mirror: name, repair: name });
const followUps = (
  name: string,
): AreaFollowUps<'low' | 'high', NonNullable<AreaFollowUps<'low' | 'high'>['runnerUp']>> => ({
  depth: {
    subject: `depth ${name}`,
    opening: { low: `${name} low, depth`, high: `${name} high, depth` },
    lead: `${name}: {tip}.`,
    worksheet: { title: `sheet ${name}`, intro: `intro ${name}`, lines: ['a: …', 'b: …', 'c: …', 'd: …'] },
  },
  runnerUp: {
    subject: `next ${name}`,
    soFar: `so far ${name}`,
    why: { low: `{bottleneck}, then low ${name}`, high: `{bottleneck}, then high ${name}` },
    step: `step ${name}`,
    sign: `sign ${name}`,
  },
  talk: `talk ${name}`,
  invitation: {
    subject: `call ${name}`,
    opening: { low: `${name} low, call`, high: `${name} high, call` },
    topics: [`first ${name}?`, `second ${name}?`, `third ${name}?`],
    bring: `bring ${name}`,
    alone: `alone ${name}`,
  },
  last: {
    subject: `last ${name}`,
    recap: { low: `${name} was low`, high: `${name} was high` },
    measure: `measure ${name}`,
  },
});
const kind = (name: string): KindFollowUps => ({
  depth: `${name}, depth`,
  invitation: `${name}, call`,
  last: `${name}, last`,
  talk: {
    subject: `talk ${name}`,
    opening: `opening ${name}`,
    well: `well ${name}`,
    badly: `badly ${name}`,
    notYet: `not yet ${name}`,
  },
});
const inEachMail = (goal: string) => ({
  depth: `${goal} in {bottleneck}, depth`,
  second: `${goal} in {bottleneck}, second`,
  invitation: `${goal} in {bottleneck}, call`,
  last: `${goal} in {bottleneck}, last`,
});

export const sampleTexts: Texts<typeof sampleModel> = {
  title: 'Sample',
  intro: { headline: 'Sample', lead: 'lead', facts: [] },
  areas: { mouth: area('Mouth'), end: area('End') },
  tiers: { low: 'low', high: 'high' },
  questions: {
    water: {
      ask: 'How much water?',
      options: {
        none: { label: 'none', reason: 'no water' },
        some: { label: 'some', reason: 'some water' },
        much: { label: 'much', reason: 'much water' },
      },
    },
    sources: {
      ask: 'Where from?',
      options: {
        rain: { label: 'rain', reason: 'from rain' },
        river: { label: 'river', reason: 'from a river' },
        well: { label: 'well', reason: 'from a well' },
        nothing: { label: 'nothing' },
      },
    },
    lost: {
      ask: 'How many lost?',
      options: {
        no: { label: '0', reason: 'none lost' },
        few: { label: '1–2', reason: 'few lost' },
        many: { label: '3 +', reason: 'many lost' },
      },
    },
    how: { ask: 'How?', options: { 'at-once': { label: 'at once' }, 'for-long': { label: 'for long' } } },

    after: { ask: 'And then?', options: { spoke: { label: 'spoke' }, waited: { label: 'waited' } } },
    goal: { ask: 'Goal?', options: { up: { label: 'up' }, down: { label: 'down' } } },
  },
  tips: {
    'mouth-any-1': tip('mouth one'),
    'mouth-any-2': tip('mouth two'),
    'mouth-any-3': tip('mouth three'),
    'mouth-low': tip('mouth low'),
    'mouth-dry': tip('mouth dry'),
    'end-any-1': tip('end one'),
    'end-any-2': tip('end two'),
    'end-any-3': tip('end three'),
    'end-slow': tip('end slow'),
  },
  clarity: {
    clear: 'It is {bottleneck}.',
    narrow: '{bottleneck} before {runnerUp}.',
    even: '{bottleneck} and {runnerUp}.',
  },
  goals: { more: 'More through {bottleneck}.', less: 'Less through {bottleneck}.' },
  manyEven: 'Many, {bottleneck} first.',
  allWell: 'All well, {bottleneck} next.',
  strengths: { low: '{strength} most of all.', high: null },
  byLeverage: '{lowest} is lower.',
  flow: null,
  guide: {
    limits: 'limits',
    kinds: { sudden: guide('sudden'), slow: guide('slow') },
    reflexes: { talked: reflex('talked'), silent: reflex('silent') },
  },
  followUps: {
    byArea: { mouth: followUps('mouth'), end: followUps('end') },
    byTip: {
      'mouth-any-1': 'mouth one, further',
      'mouth-any-2': 'mouth two, further',
      'mouth-any-3': 'mouth three, further',
      'mouth-low': 'mouth low, further',
      'mouth-dry': 'mouth dry, further',
      'end-any-1': 'end one, further',
      'end-any-2': 'end two, further',
      'end-any-3': 'end three, further',
      'end-slow': 'end slow, further',
    },
    byKind: { sudden: kind('sudden'), slow: kind('slow') },
    byReflex: { talked: 'talked before', silent: 'silent before' },
    byTier: { low: '{bottleneck} is low beside it', high: '{bottleneck} is high beside it' },
    byGoal: { more: inEachMail('more'), less: inEachMail('less') },
    choice: { stay: 'stay', go: 'go' },
  },
};

export const sampleQuiz = defineQuiz(sampleModel, { de: sampleTexts, en: sampleTexts });
