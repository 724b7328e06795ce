import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod';
import { personas } from '../../../quiz/business-engpass/personas.ts';
import { toParams } from '../../../quiz/engine/answers.ts';
import { quizzes } from '../../../quiz/index.ts';
import { createTokens, unsubscribeToken } from '../../../src/lib/tokens.ts';
import { to } from '../../../src/routes.ts';
import { BENCH_SECRET } from '../mail/product.ts';
import type { Answered, Asked, Client } from './client.ts';

const QUIZ = 'business-engpass';
const READING_MS = 1_600; // faster, and the form would take us for a machine
const FORM = 'application/x-www-form-urlencoded';

const Result = z.object({ form: z.object({ run: z.string(), version: z.string() }) });

/** Who has asked for the analysis. The mails to them come under their address. */
export type Lead = { number: number; email: string };

/** What visitors ask for, each from a network of their own: the limits for one network would end it. */
export const visitorsOf = async (client: Client, links: ReadonlyMap<string, string>) => {
  const { ask } = client;
  const tokens = createTokens(BENCH_SECRET);
  let number = 0;
  const from = (who: number) => ({ 'cf-connecting-ip': `${1 + (who >> 16)}.${(who >> 8) & 255}.${who & 255}.7` });
  const get = (path: string, headers: Record<string, string> = {}) =>
    ask({ path, headers: { ...from(++number), ...headers } });
  const post = (who: number, path: string, body: string, headers: Record<string, string> = {}) =>
    ask({ path, method: 'POST', body, headers: { ...from(who), 'content-type': FORM, ...headers } });

  const queries = personas.map(({ answers }) => `${toParams(quizzes[QUIZ]?.model.questions ?? [], answers)}`);
  const query = (): string => queries[number % queries.length] ?? '';
  const { form } = Result.parse(JSON.parse((await get(`/q/${QUIZ}/result?${query()}`)).text));
  await sleep(READING_MS);

  const linkOf = ({ email }: Lead): string => links.get(email) ?? '/confirm/none';

  return {
    page: (): Promise<Answered> => get(to.quiz(QUIZ), { 'user-agent': BROWSER }),
    script: (): Promise<Answered> => get(`/embed/${QUIZ}.js`),
    result: (): Promise<Answered> => get(`/q/${QUIZ}/result?${query()}`),

    /** Asks for the analysis. @param lead told who did, before it is answered */
    capture: (lead: (one: Lead) => void): Promise<Answered> => {
      const one = { number: ++number, email: `lead${number}.${process.pid}@example.org` };
      lead(one);
      const rest = { ...form, email: one.email, 'first-name': 'Kim', 'follow-up': 'yes' };
      const body = `${query()}&${new URLSearchParams(rest)}`;
      return post(one.number, to.quiz(QUIZ), body, { accept: 'application/json' });
    },

    confirm: (one: Lead): Promise<Answered> => post(one.number, linkOf(one), ''),

    /** As mail programs do it (RFC 8058). */
    unsubscribe: async (one: Lead): Promise<Answered> => {
      const [runId = ''] = linkOf(one).replace('/confirm/', '').split('.');
      const token = await unsubscribeToken(tokens, { id: runId, email: one.email });
      return post(one.number, to.unsubscribe(token), 'List-Unsubscribe=One-Click');
    },
  };
};

export type Visitors = Awaited<ReturnType<typeof visitorsOf>>;
export type { Asked };

const BROWSER =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 Safari/604.1';
