import { HOOK_EVENTS } from '../../src/hooks/events.ts';
import { signForm } from '../../src/lib/form-token.ts';
import { siteIn, wordsOf } from '../../src/lib/site.ts';
import { TRIAL } from '../../src/routes.ts';
import { ANSWERS } from '../workerd/support/visit.ts';
import type { Fields, Value } from './rule.ts';
import { hostile, hostileAddress, NUMBERS, oneOf } from './values.ts';
import { TRIED } from './world.ts';

/** Values that a route may well be asked with, good ones and some that nearly are. */

export const given =
  (...values: readonly string[]): Value =>
  (_, random) =>
    oneOf(random, values);

export const nothing: Value = () => '';
export const any: Value = (_, random) => hostile(random);
export const language = given('de', 'en', 'en-US', 'fr', '', '<x>');
export const address: Value = (_, random) =>
  random.chance(0.3)
    ? hostileAddress(random)
    : random.chance(0.3)
      ? 'kim@example.org'
      : `fz${random.whole(1, 1e9)}@example.org`;
export const firstName: Value = (_, random) => (random.chance(0.5) ? hostile(random) : 'Kim');
export const time: Value = ({ times }, random) =>
  random.chance(0.25) ? oneOf(random, NUMBERS) : String(oneOf(random, [...times, 0]));
export const zone = given(
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kathmandu',
  'Europe/Nowhere',
  'UTC',
  '+02:00',
  '../etc',
  'a'.repeat(80),
);
export const day = given(
  '2026-11-26',
  '2026-02-30',
  '2026-13-01',
  '0000-00-00',
  '9999-12-31',
  '2026-11',
  '-1',
  '2026-11-26T00:00',
);
export const month = given('2026-11', '2026-12', '2026-13', '0000-00', '9999-99', '275760-10');
export const page: Value = ({ now, leads }, random) =>
  oneOf(random, [
    `${now}.${oneOf(random, [...leads, 'x'])}`,
    '1.1',
    `${'9'.repeat(16)}.x`,
    '0.',
    'x.y',
    hostile(random),
  ]);

export const choice: Fields = {
  lang: language,
  quiz: given('business-engpass', 'kunden-springen-ab', 'nothing', '__proto__'),
  mode: given('inline', 'popup', 'slide-in', 'button', 'constructor'),
  trigger: given('click', 'exit', 'scroll', 'delay'),
  scroll: given('50', '0', '101', 'NaN'),
  delay: given('20', '-1', '1e9'),
  theme: given('auto', 'dark', 'x'),
  accent: given('#123456', '#fff', 'red;}body{background:url(https://evil.example)', 'url(javascript:fz())'),
  language: language,
  start: nothing,
  source: any,
};

export const answers: Fields = Object.fromEntries(
  [...ANSWERS].map(([question, option]): [string, Value] => [question, () => option]),
);

export const source: Fields = {
  [TRIAL]: given(`${TRIED}.a`, `${TRIED}.b`, 'x.a'),
  source: any,
  utm_source: any,
  utm_medium: any,
  utm_campaign: any,
};

export const handIn: Fields = {
  ...answers,
  run: ({ products, tokens, now }) =>
    signForm(tokens, now - 10_000, wordsOf(siteIn(products.real.house, 'de').consent)),
  version: ({ form }) => form.find(([name]) => name === 'version')?.[1] ?? '',
  email: address,
  'first-name': firstName,
  'follow-up': given('yes', 'on', 'no', ''),
  homepage: nothing,
  ...source,
};

export const call: Fields = { at: time, zone, day, month, lang: language };

export const booking: Fields = {
  run: ({ tokens, now }) => signForm(tokens, now - 10_000, []),
  at: time,
  name: firstName,
  email: address,
  phone: given('+49 30 123456', '=1+1', 'x'),
  'question-1': any,
  homepage: nothing,
};

export const change: Fields = { sequence: given('0', '1', '2', '-1', 'x'), at: time, reason: any };

export const chosen: Fields = {
  quiz: given('business-engpass', 'x'),
  bottleneck: given('positioning', 'sales', 'x'),
  tier: given('1', 'x'),
  state: given('unconfirmed', 'confirmed', 'booked', 'unsubscribed', 'x'),
  source: any,
  tag: any,
};

export const selection: Fields = { ...chosen, search: any, before: page, lang: language };

export const preview: Fields = {
  step: given('analysis', 'depth', 'second', 'invitation', 'last', 'x', 'constructor'),
  as: ({ leads }, random) => oneOf(random, ['first', 'middle', 'last', 'x', ...leads]),
  quiz: given('business-engpass', 'kunden-springen-ab', 'x'),
  in: language,
  failed: any,
  sent: nothing,
  lang: language,
};

export const aLead: Value = ({ leads }, random) => oneOf(random, leads);
export const aCall: Value = ({ calls }, random) => oneOf(random, calls);
export const aMail: Value = ({ mails }, random) => oneOf(random, mails);
export const aHook: Value = ({ hooks }, random) => oneOf(random, [...hooks, 'x']);
export const newId: Value = (_, random) => String(random.whole(0, 1e9)).padStart(22, 'x');
export const hookAddress: Value = (_, random) =>
  random.chance(0.5)
    ? `https://hooks.owner-${random.whole(1, 9)}.de/in`
    : oneOf(random, [...NUMBERS.slice(0, 3), 'http://127.0.0.1/', 'https://169.254.169.254/', hostile(random)]);
export const hookEvents: Fields = Object.fromEntries(
  HOOK_EVENTS.map((event): [string, Value] => [event, given('yes', 'no')]),
);
export const aLocalMail: Value = ({ localMails }, random) => oneOf(random, [...localMails, 'x']);
export const aQuiz = given(
  'business-engpass',
  'business-engpass',
  'business-engpass',
  'kunden-springen-ab',
  'nothing',
  '__proto__',
);

export const ofQuiz: Fields = {
  quiz: aQuiz,
  wording: language,
  version: ({ form }, random) => (random.chance(0.5) ? (form.find(([name]) => name === 'version')?.[1] ?? '') : 'abc'),
  before: any,
  lang: language,
};
