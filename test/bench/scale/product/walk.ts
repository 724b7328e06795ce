import { personas } from '../../../../quiz/business-engpass/personas.ts';
import { toParams } from '../../../../quiz/engine/answers.ts';
import { quizzes } from '../../../../quiz/index.ts';
import { DAY, MINUTE, SECOND } from '../../../../src/lib/clock.ts';
import { createTokens, unsubscribeToken } from '../../../../src/lib/tokens.ts';
import { to } from '../../../../src/routes.ts';
import type { Heard, Walk } from '../heard.ts';
import { openD1 } from './d1.ts';
import { openProduct } from './open.ts';

const QUIZ = 'business-engpass';
const YEAR = 365 * DAY;

/**
 * So many visitors go all of their way, from the first page to the call that is booked and the follow-ups that are
 * not wanted any more, and each opens what somebody was sent long ago. Every statement on it is heard.
 */
export const walk: Walk = async (way) => {
  const heard: Heard[] = [];
  let step = '';
  const d1 = openD1(way.file, (sql, ms) => void heard.push({ step, sql, ms }));
  const product = openProduct(d1.db, way);
  const { get, post, deliver, link, time } = product;
  const tokens = createTokens(way.secret);
  const at = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    step = name;
    return work();
  };
  const round = `${time.now}`;
  // Of the others, nobody's mail comes due meanwhile: at each size, these visitors wait for nobody.
  d1.change(
    `UPDATE mails SET due_at = due_at + ? WHERE state IN ('planned', 'sending') AND due_at < ?`,
    YEAR,
    time.now + DAY,
  );

  for (let number = 0; number < way.visitors; number++) {
    const email = `visitor${number}.${round}@example.org`;
    const query = toParams(quizzes[QUIZ]?.model.questions ?? [], personas[number % personas.length]?.answers ?? {});
    await at('page', () => get(to.quiz(QUIZ)));
    const form = await at('result', () => get(`${to.quiz(QUIZ)}?${query}`));
    await at('visit counted', () => post(`/q/${QUIZ}/count`, JSON.stringify(beacon())));
    time.now += 10 * SECOND;
    const fields = hidden(form);
    for (const [name, value] of Object.entries({ email, 'first-name': 'Kim', 'follow-up': 'yes' }))
      fields.set(name, value);
    await at('lead capture', () => post(to.quiz(QUIZ), fields));
    await at('confirmation mail', deliver);
    const confirm = link(email, 'confirm');
    await at('confirm page', () => get(confirm));
    await at('confirmation', () => post(confirm, {}));
    await at('analysis mail', deliver);
    await at('analysis page', () => get(link(email, 'analysis')));

    const toCall = link(email, 'book');
    d1.change(`UPDATE mails SET due_at = ? WHERE recipient = ? AND state = 'planned'`, time.now - MINUTE, email);
    await at('cron', product.tick);
    await at('follow-up mails', deliver);
    const leaving = to.unsubscribe(await unsubscribeToken(tokens, { id: runIn(confirm), email }));
    await at('unsubscribe', () => post(leaving, { 'List-Unsubscribe': 'One-Click' }));

    const times = await at('free times', () => get(toCall));
    const slots = [...times.matchAll(/[?&](?:amp;)?at=(\d+)/g)].map(([, slot]) => slot ?? '');
    const slot = slots[number % slots.length] ?? '';
    const booking = hidden(await at('form of the call', () => get(`${toCall}?at=${slot}`)));
    time.now += 10 * SECOND;
    booking.set('name', 'Kim');
    booking.set('email', email);
    const booked = await at('call booked', () => post(toCall, booking));
    await at('mails about the call', deliver);
    await at('call cancelled', () => post(`${booked.headers.get('location')}/cancel`, {}));

    const old = d1.look('SELECT id FROM runs WHERE id >= ? AND confirmed_at IS NOT NULL LIMIT 1', anywhere());
    const analysis = to.analysis(await tokens.sign('analysis', String(old)));
    await at('analysis of long ago', () => get(analysis));
  }
  d1.change('DELETE FROM mail_pace'); // by the product's clock it is later than it is
  d1.close();
  return heard;
};

const runIn = (confirmLink: string): string => /[\w-]+(?=\.)/.exec(confirmLink)?.[0] ?? '';

const anywhere = (): string => Math.random().toString(16).slice(2, 6);

/** What a page tells at the end of a visit. */
const beacon = () => ({
  ...{ source: 'newsletter', seen: true, started: true, finished: true },
  steps: Object.fromEntries(
    (quizzes[QUIZ]?.model.questions ?? []).slice(0, 12).map(({ id }) => [id, [true, true, 6_000]]),
  ),
});

/** The hidden fields of the form that is posted. */
const hidden = (html: string): URLSearchParams => {
  const form = /<form[^>]*method="post"[\s\S]*?<\/form>/i.exec(html)?.[0] ?? '';
  const fields = new URLSearchParams();
  for (const [tag] of form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)) {
    const name = /name="([^"]*)"/.exec(tag)?.[1];
    const value = /value="([^"]*)"/.exec(tag)?.[1] ?? '';
    if (name) fields.append(name, value.replaceAll('&amp;', '&').replaceAll('&quot;', '"'));
  }
  return fields;
};
