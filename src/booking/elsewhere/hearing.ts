import { isLanguage, type Language } from '../../../quiz/engine/quiz.ts';
import { parseAddress } from '../../lib/address.ts';
import { HOUR } from '../../lib/clock.ts';
import type { Announce } from '../../lib/facts.ts';
import { idOf } from '../../lib/ids.ts';
import { isZone } from '../../lib/local-time.ts';
import { cleanName, NAME_CHARACTERS } from '../../lib/person.ts';
import { factOf } from '../calls.ts';
import { cancelCall } from '../store.ts';
import type { Heard } from './heard.ts';
import * as store from './store.ts';

type Deps = {
  db: D1Database;
  provider: 'calcom' | 'calendly';
  announce: Announce;
  keyOf: (address: string) => Promise<string>;
  findLead: (runId: string) => Promise<Lead | null>;
  /** Spoken where nothing else is known. */
  lang: Language;
};

type Lead = { id: string; leadId: string; email: string; lang: string };

type Booked = Heard & { kind: 'booked' };
type Cancelled = Heard & { kind: 'cancelled' };

const LONGEST_CALL = 12 * HOUR; // more is no call
const TEXT_CHARACTERS = 1_000;

/**
 * Takes in what another calendar tells. News come at least once and in any order: in the end there is one call at its
 * last time, however they came. A booking that stands in the place of another continues that one's call; told before
 * it, it begins the call under the id that the other would have given it, so that the two find each other.
 */
export const createHearing = ({ db, provider, announce, keyOf, findLead, lang }: Deps) => {
  const aboutOf = async (news: Heard): Promise<store.About> => {
    const replaces = news.kind === 'booked' ? news.replaces : null;
    const names = replaces === null ? [news.externalId] : [news.externalId, replaces];
    const callIds = await Promise.all(names.map((name) => idOf(provider, name)));
    return { id: news.id, provider, externalId: news.externalId, replaces, callIds };
  };

  /** What a booking says by itself. */
  const toldOf = async (news: Booked, email: string, lead: Lead | null, now: number) => {
    const spoken = news.lang.slice(0, 2); // `de-AT` is German
    return {
      ...{ provider, externalId: news.externalId, startsAt: news.startsAt, endsAt: news.endsAt },
      zone: isZone(news.zone) ? news.zone : 'Europe/Berlin',
      lang: isLanguage(spoken) ? spoken : (lead?.lang ?? lang),
      name: cleanName(news.name).slice(0, NAME_CHARACTERS) || email.slice(0, email.indexOf('@')),
      email,
      addressKey: await keyOf(email),
      phone: lineOf(news.phone, NAME_CHARACTERS),
      place: lineOf(news.place, TEXT_CHARACTERS),
      answers: news.answers.map(({ ask, answer }) => ({
        ask: ask.slice(0, TEXT_CHARACTERS),
        answer: answer.slice(0, TEXT_CHARACTERS),
      })),
      createdAt: now,
    };
  };

  /** @returns whether it made sense */
  const booked = async (news: Booked, about: store.About, seen: store.Seen, now: number): Promise<boolean> => {
    const address = parseAddress(news.email);
    const lead = news.runId === null ? null : await findLead(news.runId);
    const email = address.ok ? address.email : lead?.email;
    const length = news.endsAt - news.startsAt;
    if (email === undefined || !(length > 0 && length <= LONGEST_CALL)) return false;
    // Follow-ups stop for who did the quiz, whatever address they book with.
    const whose = { email: lead?.email ?? email, addressKey: await keyOf(lead?.email ?? email), at: now };

    const { externalId, replaces } = news;
    const [ownId = '', replacedId] = about.callIds;
    const replaced = replaces === null ? undefined : seen.calls.find((call) => call.externalId === replaces);
    const own = seen.calls.find((call) => call.externalId === externalId);
    const taken = [
      store.insertNews(db, about, seen.version, now),
      ...(replaces === null || replaces === externalId ? [] : [store.insertEnd(db, 'moved', provider, replaces, now)]),
    ];

    // Told before, or over by now: all that it can add is which quiz the call came from.
    if (seen.moved || (own && own !== replaced)) {
      const call = own ?? seen.calls.find(({ id }) => id === ownId);
      const earlier = replaced && replaced !== call ? [store.deleteCall(db, replaced.id)] : [];
      const from = replaced?.runId ? replaced : lead && { runId: lead.id, leadId: lead.leadId };
      if (!call || call.runId !== null || !from) await db.batch([...taken, ...earlier]);
      else await announce({ type: 'booked', ...whose }, [...taken, ...earlier, store.setLead(db, call.id, from)]);
      return true;
    }

    const before = replaced ?? seen.calls.find(({ id }) => id === replacedId);
    const call: store.Elsewhere = {
      ...(await toldOf(news, email, lead, now)),
      id: before?.id ?? replacedId ?? ownId,
      state: seen.cancelled ? 'cancelled' : 'booked',
      runId: before?.runId ?? lead?.id ?? null,
      leadId: before?.leadId ?? lead?.leadId ?? null,
    };
    if (before) {
      const fact = factOf({ ...call, sequence: before.sequence + 1 });
      const type = seen.cancelled ? 'cancelled' : 'moved';
      await announce({ type, call: fact, ...whose }, [...taken, store.moveElsewhere(db, before.id, call, now)]);
      return true;
    }
    // Cancelled before it was told: there is nothing to prepare for.
    await announce({ type: 'booked', ...(!seen.cancelled && { call: factOf({ ...call, sequence: 0 }) }), ...whose }, [
      ...taken,
      store.insertElsewhere(db, call),
    ]);
    return true;
  };

  const cancelled = async (news: Cancelled, about: store.About, seen: store.Seen, now: number): Promise<boolean> => {
    const call = seen.calls.find(({ externalId }) => externalId === news.externalId);
    const taken = [
      store.insertNews(db, about, seen.version, now),
      store.insertEnd(db, 'cancelled', provider, news.externalId, now),
    ];
    if (call?.state !== 'booked') {
      await db.batch(taken);
      return true;
    }
    const reason = news.reason?.slice(0, TEXT_CHARACTERS) ?? null;
    const { email, addressKey } = call;
    await announce(
      { type: 'cancelled', call: factOf({ ...call, sequence: call.sequence + 1 }), email, addressKey, at: now },
      [...taken, cancelCall(db, call, { reason, by: news.by, at: now })],
    );
    return true;
  };

  /** @returns whether the news made sense */
  return async (news: Heard, now: number): Promise<boolean> => {
    const about = await aboutOf(news);
    for (let seen = await store.look(db, about); !seen.known; ) {
      try {
        return await (news.kind === 'booked' ? booked(news, about, seen, now) : cancelled(news, about, seen, now));
      } catch (thrown) {
        const { version } = seen;
        seen = await store.look(db, about);
        if (seen.version === version) throw thrown; // or else other news were faster, and these are looked at anew
      }
    }
    return true;
  };
};

/** A text that stands in one line. */
const lineOf = (text: string | null, characters: number): string | null =>
  (text && cleanName(text).slice(0, characters)) || null;
