import { setTimeout as sleep } from 'node:timers/promises';
import { toParams } from '../../../quiz/engine/answers.ts';
import { quizzes } from '../../../quiz/index.ts';
import { DAY } from '../../../src/lib/clock.ts';
import { to } from '../../../src/routes.ts';
import type { Random } from '../../sim/random.ts';
import { bottleneckOf } from '../mail/seed.ts';
import { type Browser, hiddenIn } from './browser.ts';
import { type Inbox, linkIn } from './inbox.ts';
import type { Person } from './journal.ts';

const READING_MS = 1_700; // faster, and a form would take them for a machine
const WAITS_FOR_A_MAIL = 25_000; // ms; after that, they have gone
const TRIES = 4; // to find a time that nobody else takes first
const DAYS_AHEAD = { from: 8, to: 30 }; // beyond all that the day's clock jumps, so that no reminder is due

type Life = { number: number; person: Person; browser: Browser; inbox: Inbox; random: Random; now: () => number };

/** One visitor from the quiz to the call, as far as they come. What they see happen is noted in `person`. */
export const visit = async (life: Life): Promise<void> => {
  const { person, inbox, random } = life;
  if (random.chance(0.15)) return book(life, '/book');
  await handIn(life);
  if (person.handedIn !== 'done') return;
  await confirm(life);
  if (person.confirmed !== 'done' || !random.chance(0.5)) return;
  const way = await inbox.link(person.email, 'book', WAITS_FOR_A_MAIL);
  if (way !== null) await book(life, way);
};

const handIn = async ({ number, person, browser }: Life): Promise<void> => {
  const { quiz, answers } = bottleneckOf(number);
  const path = to.quiz(quiz);
  const given = toParams(quizzes[quiz]?.model.questions ?? [], answers);
  const page = await browser.get(`${path}?${given}`);
  await sleep(READING_MS);
  const form = new URLSearchParams([...hiddenIn(page?.text ?? ''), ['email', person.email], ['first-name', 'Kim']]);
  if (person.followUps) form.set('follow-up', 'yes');
  person.handedIn = 'open';
  const answer = await browser.post(path, form);
  if (answer === null) return;
  const sent = /\/sent\/([\w-]+)\./.exec(answer.location);
  if (answer.status !== 303 || !sent) throw new Error(`the form was answered with ${answer.status}`);
  person.handedIn = 'done';
  person.runId = sent[1] ?? null;
};

const confirm = async ({ person, browser, inbox, now }: Life): Promise<void> => {
  const path = await inbox.link(person.email, 'confirm', WAITS_FOR_A_MAIL);
  if (path === null) return;
  person.confirmed = 'open';
  const answer = await browser.post(path, new URLSearchParams());
  if (answer === null) return;
  if (answer.status !== 303) throw new Error(`a confirmation was answered with ${answer.status}`);
  person.confirmed = 'done';
  person.confirmedAt = now();
};

const book = async (life: Life, path: string): Promise<void> => {
  const { person, browser } = life;
  for (let turn = 0; turn < TRIES; turn++) {
    const chosen = await choose(life, path);
    if (chosen === null) continue;
    person.booked = 'open';
    const answer = await browser.post(path, filled(chosen, person));
    if (answer === null) return;
    const call = /\/call\/([\w-]+)\./.exec(answer.location);
    if (answer.status === 303 && call) {
      Object.assign(person, { booked: 'done', bookedAt: Date.now(), callId: call[1], callAt: chosen.at });
      return change(life, new URL(answer.location, 'http://here').pathname);
    }
    if (answer.status !== 409) throw new Error(`a booking was answered with ${answer.status}`);
    person.booked = 'never'; // somebody else was faster
  }
};

/** What some do with their call afterwards. */
const change = async (life: Life, path: string): Promise<void> => {
  const { random } = life;
  if (random.chance(0.4)) await move(life, path);
  if (random.chance(0.3)) await cancel(life, path);
};

const move = async (life: Life, call: string): Promise<void> => {
  const { person, browser } = life;
  const chosen = await choose(life, `${call}/move`);
  if (chosen === null || chosen.at === person.callAt) return;
  person.openChange = true;
  const answer = await browser.post(`${call}/move`, filled(chosen, person));
  if (answer === null) return;
  person.openChange = false;
  if (answer.status === 303) Object.assign(person, { callAt: chosen.at, changes: person.changes + 1 });
  else if (answer.status !== 409) throw new Error(`a move was answered with ${answer.status}`);
};

const cancel = async ({ person, browser }: Life, call: string): Promise<void> => {
  if (person.openChange) return;
  await browser.get(`${call}/cancel`);
  person.openChange = true;
  const answer = await browser.post(`${call}/cancel`, new URLSearchParams({ reason: 'Krank' }));
  if (answer === null) return;
  if (answer.status >= 400) throw new Error(`a cancellation was answered with ${answer.status}`);
  Object.assign(person, { openChange: false, callAt: null, changes: person.changes + 1 });
};

type Chosen = { at: number; hidden: [string, string][] };

/** Looks for a time on one of the next days, early ones first, as others do too. */
const choose = async ({ browser, random, now }: Life, path: string): Promise<Chosen | null> => {
  const day = new Date(now() + random.whole(DAYS_AHEAD.from, DAYS_AHEAD.to) * DAY).toISOString().slice(0, 10);
  const month = day.slice(0, 'yyyy-mm'.length);
  const page = await browser.get(`${path}?${new URLSearchParams({ month, day })}`);
  const times = [...(page?.text ?? '').matchAll(/[?&](?:amp;)?at=(\d+)/g)].slice(0, 6).map(([, at]) => Number(at));
  const [first, ...others] = times;
  if (first === undefined) return null;
  const at = random.pick([first, ...others]);
  const form = await browser.get(`${path}?at=${at}`);
  if (form?.status !== 200) return null;
  await sleep(READING_MS);
  return { at, hidden: hiddenIn(form.text) };
};

const filled = ({ at, hidden }: Chosen, { email }: Person): URLSearchParams => {
  const form = new URLSearchParams(hidden);
  for (const [name, value] of Object.entries({ at: String(at), name: 'Kim', email, phone: '030 1234567' }))
    form.set(name, value);
  return form;
};

/** Presses the way out in the newest follow-up mail. */
export const unsubscribe = async (person: Person, browser: Browser, inbox: Inbox): Promise<void> => {
  const path = linkIn(inbox.of(person.email), 'unsubscribe');
  if (path === null) return;
  person.unsubscribed = 'open';
  const answer = await browser.post(path, new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }));
  if (answer === null) return;
  if (answer.status !== 200) throw new Error(`an unsubscription was answered with ${answer.status}`);
  person.unsubscribed = 'done';
  person.unsubscribedAt = Date.now();
};
