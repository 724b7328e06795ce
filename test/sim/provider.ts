import * as z from 'zod';
import { DAY, MINUTE, SECOND } from '../../src/lib/clock.ts';
import { answerOf } from './http.ts';
import type { Process, World } from './world.ts';

const KEY_LIFETIME = 1 * DAY;
const PATIENCE = 30 * SECOND; // of the product: it asks `AbortSignal.timeout` for so much

const Sent = z.looseObject({
  to: z.union([z.string(), z.array(z.string())]).transform((to) => [to].flat()[0] ?? ''),
  text: z.string(),
  tags: z.array(z.object({ name: z.string(), value: z.string() })),
});
const Body = z.union([z.array(Sent), Sent.transform((one) => [one])]);
/** A mail as it reached the provider; `mail` is our id of it. */
export type Sent = { mail: string; to: string; text: string };

type Answer = { status: number; body: object; headers?: Record<string, string> };

/** One request of the product, while it is open. */
export type Attempt = {
  key: string;
  mails: readonly Sent[];
  process: Process;
  /** The moment that the product took it for, and how long ago that was. */
  now: number;
  age: number;
  answered: boolean;
};

type Rules = {
  /** Before anything else is known of it. */
  handedOver: (attempt: Attempt) => void;
  accepted: (mail: Sent, providerId: string, attempt: Attempt) => void;
  /** The key came back with another content. */
  changed: (attempt: Attempt, before: readonly Sent[]) => void;
};

type Options = {
  /** Mails a day that the provider takes; null: any number. */
  quota: number | null;
  /** Addresses that it will not take. */
  refuses: ReadonlySet<string>;
  rules: Rules;
};

/**
 * Resend's API as its documentation describes it: 24 h of idempotency by content, daily quotas, strict batches, rate
 * limits. What is on its way arrives even if the one who sent it is gone.
 */
export const createProvider = (world: World, { quota, refuses, rules }: Options) => {
  const { random, weather } = world;
  const keys = new Map<string, { body: string; mails: readonly Sent[]; answer: Answer | null; at: number }>();
  const days = new Map<number, number>();
  let count = 0;

  const error = (status: number, name: string, headers: Record<string, string> = {}): Answer => ({
    status,
    body: { statusCode: status, name, message: name },
    headers,
  });

  const answerTo = (attempt: Attempt, body: string): Answer => {
    const rates = weather.rates();
    if (random.chance(rates.providerLocked)) return error(403, 'invalid_api_key');
    if (random.chance(rates.providerLimits)) return limited();
    if (random.chance(rates.providerFails / 2)) return error(500, 'internal_server_error');
    const now = world.now();
    const before = keys.get(attempt.key);
    if (before && now - before.at < KEY_LIFETIME) {
      if (before.body !== body) {
        rules.changed(attempt, before.mails);
        return error(409, 'invalid_idempotent_request');
      }
      return before.answer ?? error(409, 'concurrent_idempotent_requests');
    }
    if (attempt.mails.some(({ to }) => refuses.has(to))) return error(422, 'validation_error');
    if (random.chance(rates.providerFull))
      return error(429, random.chance(0.5) ? 'daily_quota_exceeded' : 'monthly_quota_exceeded');
    const day = Math.floor(now / DAY);
    const spent = (days.get(day) ?? 0) + attempt.mails.length;
    if (quota !== null && spent > quota) return error(429, 'daily_quota_exceeded');
    days.set(day, spent);
    const taken = take(attempt, body);
    return random.chance(rates.providerFails / 2) ? error(500, 'application_error') : taken;
  };

  const limited = (): Answer => {
    const seconds = String(random.whole(1, 20));
    const headers = random.pick<Record<string, string>>([
      { 'retry-after': seconds },
      { 'ratelimit-reset': seconds },
      {},
    ]);
    return error(429, 'rate_limit_exceeded', headers);
  };

  const take = (attempt: Attempt, body: string): Answer => {
    const kept = { body, mails: attempt.mails, answer: null as Answer | null, at: world.now() };
    keys.set(attempt.key, kept);
    const ids = attempt.mails.map((mail) => {
      const id = `re-${++count}`;
      world.note(() => `accepted ${mail.mail} to ${mail.to} as ${id}`);
      rules.accepted(mail, id, attempt);
      return { id };
    });
    const answer = { status: 200, body: attempt.key.startsWith('together-') ? { data: ids } : (ids[0] ?? {}) };
    // For a moment the first request is still at work.
    const publish = (): void => {
      kept.answer = answer;
    };
    if (random.chance(0.1)) world.after(random.whole(1, 20 * SECOND), publish);
    else publish();
    return answer;
  };

  return {
    /** Stands in for `fetch` where the SDK calls it. */
    fetch(_: string, request: RequestInit): Promise<Response> {
      const process = world.running();
      const body = String(request.body);
      const all = Body.parse(JSON.parse(body));
      const attempt: Attempt = {
        key: new Headers(request.headers).get('idempotency-key') ?? '',
        mails: all.map(({ to, text, tags }) => ({ mail: tags[0]?.value ?? '', to, text })),
        process,
        now: process.now,
        age: world.now() - process.toldAt,
        answered: false,
      };
      world.note(() => `handed over ${attempt.key} (${attempt.mails.map(({ to }) => to).join(', ')})`);
      rules.handedOver(attempt);
      process.waiting += 1;
      return new Promise((resolve, reject) => {
        const settle = (answer: Answer | Error): Promise<void> | undefined => {
          if (attempt.answered) return;
          attempt.answered = true;
          world.note(
            () =>
              `${attempt.key}: ${answer instanceof Error ? answer.name : `${answer.status} ${JSON.stringify(answer.body)}`}`,
          );
          if (process.state !== 'runs') return;
          return world.resume(process, () =>
            answer instanceof Error
              ? reject(answer)
              : resolve(answerOf(answer.status, answer.headers ?? {}, answer.body)),
          );
        };
        const { providerSilent, crash, slow } = weather.rates();
        const silent = random.chance(providerSilent);
        if (random.chance(crash)) {
          world.after(random.stretch(1, PATIENCE), () => {
            if (process.state !== 'runs' || attempt.answered) return;
            world.end(process, 'crashed');
          });
        }
        const way = random.chance(slow) ? random.stretch(SECOND, 25 * SECOND) : random.whole(20, 300);
        if (silent) world.after(PATIENCE, () => settle(NO_ANSWER));
        const lost = silent && random.chance(0.4);
        const arrival = silent && random.chance(0.1) ? random.whole(PATIENCE, 3 * MINUTE) : way;
        if (lost) return;
        world.after(arrival, () => {
          const answer = answerTo(attempt, body);
          if (silent) return;
          if (!random.chance(0.1)) return settle(answer);
          world.after(random.stretch(10, 4 * SECOND), () => settle(answer)); // meanwhile its webhooks may be here
        });
      });
    },
  };
};

const NO_ANSWER = new DOMException('no answer', 'TimeoutError');
