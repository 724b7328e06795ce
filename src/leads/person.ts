import type { Booking } from '../booking/booking.ts';
import type { Call } from '../booking/calls.ts';
import type { ToldOfPerson } from '../hooks/hooks.ts';
import { DAY } from '../lib/clock.ts';
import type { Announce } from '../lib/facts.ts';
import { type Failure, failure } from '../lib/failures.ts';
import { randomId } from '../lib/ids.ts';
import type { MailToPerson, Outbox, Suppression } from '../mail/outbox.ts';
import type { Leads, Letter } from './leads.ts';
import { REQUEST_DAYS } from './lifetimes.ts';
import * as store from './store/person.ts';
import type { Change } from './store.ts';

export type { Evidence } from './store/person.ts';

/** What the owner's other programs are told about runs and calls. */
type ToldAbout = (person: {
  runIds: readonly string[];
  callIds: readonly string[];
}) => Promise<readonly ToldOfPerson[]>;

export type PersonDeps = {
  db: D1Database;
  announce: Announce;
  leads: Leads;
  booking: Booking;
  outbox: Outbox;
  toldAbout: ToldAbout;
};

/** A time through a quiz with all that belongs to it. */
export type RunOfPerson = {
  letter: Letter;
  source: string | null;
  profile: unknown;
  /** When the way to the call was opened, first and last. */
  visit: { firstAt: number; lastAt: number } | null;
};

/** Everything that is stored about an address. */
export type Dossier = {
  email: string;
  addressKey: string;
  runs: readonly RunOfPerson[];
  evidence: readonly store.Evidence[];
  /** Whether follow-up mails are agreed to; null if they never were. */
  followUps: boolean | null;
  mails: readonly MailToPerson[];
  calls: readonly Call[];
  /** Which of the owner's other programs are told what (Art. 15 (1) (c) GDPR). */
  told: readonly ToldOfPerson[];
  suppressions: readonly Omit<Suppression, 'addressKey'>[];
  notes: readonly { text: string; at: number }[];
  tags: readonly string[];
  proofs: Awaited<ReturnType<typeof store.proofsOf>>;
};

const REQUESTS = { most: 3, since: REQUEST_DAYS * DAY }; // links asked for with one address, by whomever
const TRIES = 3; // a call may be moved while its visitor is being forgotten

/** The rights of a person, named by the keyed hash of their address: access, correction, withdrawal, erasure. */
export const createPersons = ({ db, announce, leads, booking, outbox, toldAbout }: PersonDeps) => {
  const emailBehind = async (addressKey: string): Promise<string | null> =>
    (await store.emailBehind(db, addressKey)) ?? (await booking.emailBehind(addressKey));

  /** Forgets a person. @throws where one of their calls was changed meanwhile */
  const erase = async (email: string, addressKey: string, now: number): Promise<void> => {
    const runIds = (await store.runsOf(db, email)).map(({ id }) => id);
    const calls = booking.gone(await booking.callsOf({ runIds, email }), now);
    await announce({ type: 'deleted', runIds, calls, at: now }, store.deletePerson(db, email, addressKey));
  };

  return {
    emailBehind,

    /** What keeps mails from an address: the one thing that may be left of somebody who has been forgotten. */
    suppressionsOf: (addressKey: string) => outbox.suppressionsOf(addressKey),

    /** Everything about the person, or null where nothing is stored. */
    async dossier(addressKey: string): Promise<Dossier | null> {
      const email = await emailBehind(addressKey);
      if (email === null) return null;
      const runs = await store.runsOf(db, email);
      const runIds = runs.map(({ id }) => id);
      const [letters, visits, calls, evidence, written, proofs, suppressions, followUps] = await Promise.all([
        leads.letters(runIds),
        booking.visitsOf(runIds),
        booking.callsOf({ runIds, email }),
        store.evidenceOf(db, runIds),
        store.notesOf(db, [...new Set(runs.map(({ leadId }) => leadId))]),
        store.proofsOf(db, email, addressKey),
        outbox.suppressionsOf(addressKey),
        leads.wantsFollowUps({ email }),
      ]);
      return {
        ...{ email, addressKey, evidence, followUps, calls, suppressions, proofs },
        ...written,
        mails: await outbox.mailsAbout(runIds, calls),
        told: await toldAbout({ runIds, callIds: calls.map(({ id }) => id) }),
        runs: runs.flatMap(({ id, source, profile }, i) => {
          const letter = letters[i];
          return letter ? [{ letter, source, profile, visit: visits.find(({ runId }) => runId === id) ?? null }] : [];
        }),
      };
    },

    /** Corrects the name: the first name in all runs, and the name in all calls where there are any. */
    async rename(dossier: Dossier, { firstName, name }: { firstName: string | null; name: string }): Promise<void> {
      const calls = dossier.calls.map(({ id }) => id);
      await db.batch([
        store.renameRuns(db, dossier.email, firstName),
        ...(name === '' || calls.length === 0 ? [] : [booking.rename(calls, name)]),
      ]);
    },

    /** Withdraws the consent to follow-up mails. */
    withdraw: ({ email, addressKey }: Pick<Dossier, 'email' | 'addressKey'>, change: Change): Promise<void> =>
      leads.withdraw(addressKey, { email }, change),

    /**
     * Forgets a person at once, with all runs, mails and calls; those still to come are called off, and their host
     * hears of it. What blocks the address stays, as a keyed hash: the request ends a consent for good. Doing it again
     * changes nothing.
     */
    async erase(addressKey: string, change: Change): Promise<void> {
      const email = await emailBehind(addressKey);
      if (email === null) return;
      if (await leads.wantsFollowUps({ email })) await leads.withdraw(addressKey, { email }, change);
      for (let tries = 1; ; tries++) {
        try {
          return await erase(email, addressKey, change.at);
        } catch (thrown) {
          if (tries === TRIES) throw thrown;
        }
      }
    },

    /**
     * Notes that somebody has asked for the link with an address. All is the same for an address that is known and for
     * one that is not; only what is done after the answer tells them apart.
     */
    async request(addressKey: string, now: number): Promise<{ ok: true; id: string } | Failure> {
      const id = randomId();
      const limits = { most: REQUESTS.most, since: now - REQUESTS.since };
      return (await store.insertRequest(db, { id, addressKey, at: now }, limits))
        ? { ok: true, id }
        : failure('rate-limited');
    },
  };
};
