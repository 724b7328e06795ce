import { isLanguage, type Language } from '../../../quiz/engine/quiz.ts';
import { parseAddress } from '../../lib/address.ts';
import type { Announce } from '../../lib/facts.ts';
import { idOf } from '../../lib/ids.ts';
import { isZone } from '../../lib/local-time.ts';
import { cleanName, NAME_CHARACTERS } from '../../lib/person.ts';
import { factOf } from '../calls.ts';
import * as store from '../store.ts';
import type { Heard } from './heard.ts';

type Deps = {
  db: D1Database;
  provider: 'calcom' | 'calendly';
  announce: Announce;
  keyOf: (address: string) => Promise<string>;
  findLead: (runId: string) => Promise<{ id: string; leadId: string; email: string; lang: string } | null>;
  /** Spoken where nothing else is known. */
  lang: Language;
};

const LONGEST_CALL = 12 * 3_600_000; // more is no call
const TEXT_CHARACTERS = 1_000;

/**
 * Takes in what another calendar tells. News come at least once and in any order: each counts once, and what was
 * replaced or cancelled before its booking was told stays so.
 */
export const createHearing = ({ db, provider, announce, keyOf, findLead, lang }: Deps) => {
  const booked = async (news: Heard & { kind: 'booked' }, now: number): Promise<void> => {
    const address = parseAddress(news.email);
    const lead = news.runId === null ? null : await findLead(news.runId);
    const email = address.ok ? address.email : (lead?.email ?? '');
    const length = news.endsAt - news.startsAt;
    if (email === '' || length <= 0 || length > LONGEST_CALL) return;
    // Follow-ups stop for who did the quiz, whatever address they book with.
    const about = { email: lead?.email ?? email, addressKey: await keyOf(lead?.email ?? email), at: now };
    const before = news.replaces === null ? null : await store.findElsewhere(db, provider, news.replaces);
    const call = {
      ...{ provider, externalId: news.externalId, startsAt: news.startsAt, endsAt: news.endsAt },
      id: before?.id ?? (await idOf(provider, news.externalId)),
      runId: before?.runId ?? lead?.id ?? null,
      leadId: before?.leadId ?? lead?.leadId ?? null,
      zone: isZone(news.zone) ? news.zone : 'Europe/Berlin',
      lang: isLanguage(news.lang) ? news.lang : (lead?.lang ?? lang),
      name: cleanName(news.name).slice(0, NAME_CHARACTERS) || email.slice(0, email.indexOf('@')),
      email,
      addressKey: await keyOf(email),
      phone: news.phone?.slice(0, NAME_CHARACTERS) ?? null,
      place: news.place?.slice(0, TEXT_CHARACTERS) ?? null,
      answers: news.answers.map(({ ask, answer }) => ({
        ask: ask.slice(0, TEXT_CHARACTERS),
        answer: answer.slice(0, TEXT_CHARACTERS),
      })),
      createdAt: now,
    };
    const sequence = before ? before.sequence + 1 : 0;
    await announce({ type: before ? 'moved' : 'booked', call: factOf({ ...call, sequence }), ...about }, [
      store.insertNews(db, news.id, now),
      ...(news.replaces === null ? [] : [store.insertEnded(db, provider, news.replaces, now)]),
      before ? store.moveElsewhere(db, before, call, now) : store.insertElsewhere(db, call),
    ]);
  };

  const cancelled = async (news: Heard & { kind: 'cancelled' }, now: number): Promise<void> => {
    const call = await store.findElsewhere(db, provider, news.externalId);
    const ended = [store.insertNews(db, news.id, now), store.insertEnded(db, provider, news.externalId, now)];
    if (!call || call.state === 'cancelled') {
      await db.batch(ended);
      return;
    }
    const reason = news.reason?.slice(0, TEXT_CHARACTERS) ?? null;
    const { email, addressKey } = call;
    await announce(
      { type: 'cancelled', call: factOf({ ...call, sequence: call.sequence + 1 }), email, addressKey, at: now },
      [...ended, store.cancelCall(db, call, { reason, at: now })],
    );
  };

  return async (news: Heard, now: number): Promise<void> => {
    if (await store.isKnown(db, news, provider)) return;
    try {
      await (news.kind === 'booked' ? booked(news, now) : cancelled(news, now));
    } catch (thrown) {
      if (!(await store.isKnown(db, news, provider))) throw thrown; // told twice at once: the other one has done it
    }
  };
};
