import { setTimeout as sleep } from 'node:timers/promises';
import { toParams } from '../../../quiz/engine/answers.ts';
import type { Answers } from '../../../quiz/engine/path.ts';
import { quizzes } from '../../../quiz/index.ts';
import { to } from '../../../src/routes.ts';

const READING_MS = 1_600; // faster, and the form would take them for a machine

/** Somebody who has answered a quiz and asks for everything. */
export type Visitor = { number: number; quiz: string; answers: Answers; email: string };

/** Fills the form in and sends it. @returns when it was sent, in epoch ms */
export const handIn = async (origin: string, visitor: Visitor): Promise<number> => {
  const path = to.quiz(visitor.quiz);
  const given = toParams(quizzes[visitor.quiz]?.model.questions ?? [], visitor.answers);
  const html = await (await send(`${origin}${path}?${given}`, visitor)).text();
  await sleep(READING_MS);
  const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
  const form = new URLSearchParams([
    ...given,
    ['run', hidden('run')],
    ['version', hidden('version')],
    ['email', visitor.email],
    ['first-name', 'Kim'],
    ['follow-up', 'yes'],
  ]);
  const sentAt = Date.now();
  await send(origin + path, visitor, form);
  return sentAt;
};

/** Presses the button behind the link of a confirmation mail. */
export const confirm = async (origin: string, visitor: Visitor, text: string): Promise<void> => {
  const path = /\/confirm\/[\w.-]+/.exec(text)?.[0];
  if (!path) throw new Error('a confirmation without a link');
  await send(origin + path, visitor, new URLSearchParams());
};

/** Each visitor comes from elsewhere, or the limits for one address would end it. */
const send = async (url: string, { number }: Visitor, body?: URLSearchParams): Promise<Response> => {
  const response = await fetch(url, {
    ...(body && { method: 'POST', body }),
    headers: { origin: new URL(url).origin, 'cf-connecting-ip': `10.${number >> 8}.${number & 255}.1` },
    redirect: 'manual',
  });
  if (response.status >= 400) throw new Error(`${url.slice(0, 60)} answered ${response.status}`);
  return response;
};
