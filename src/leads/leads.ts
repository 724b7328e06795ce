import { type Analysis, analyse } from '../../quiz/engine/analysis.ts';
import type { Answers } from '../../quiz/engine/path.ts';
import { profileOf, traitOf } from '../../quiz/engine/profile.ts';
import { isLanguage, type Language } from '../../quiz/engine/quiz.ts';
import { DAY, HOUR } from '../lib/clock.ts';
import type { Trial } from '../lib/experiments.ts';
import type { Announce, GoneCall, Reaction, VisitFact } from '../lib/facts.ts';
import { hashOf, idOf, randomId } from '../lib/ids.ts';
import type { Edition } from '../lib/quizzes.ts';
import type { Device } from '../lib/visitor.ts';
import { CONFIRMATION_LIFETIME_DAYS } from './lifetimes.ts';
import { comparedWithPeers } from './peers/peers.ts';
import type { Library } from './published.ts';
import { evidenceOf } from './store/evidence.ts';
import * as store from './store.ts';

export type { EvidenceRow as Evidence } from './store/evidence.ts';
export type { Run } from './store.ts';

/** All that a visitor hands in with the request for the full analysis. */
export type HandIn = {
  /** The form's own id; the same form sent twice unchanged is one run. */
  formId: string;
  quiz: Edition;
  answers: Answers;
  email: string;
  firstName: string | null;
  source: string | null;
  device: Device;
  /** The variant of the quiz that was gone through, where one was on trial. */
  trial?: Trial | null;
  /** The exact words beside each box, and whether it was ticked. */
  consents: readonly { purpose: store.Purpose; wording: string; granted: boolean }[];
  page: string;
  ipPrefix: string | null;
  now: number;
};

/** What a run asked for, as page and mail of the confirmation say it. */
export type Asked = {
  lang: Language;
  quizTitle: string;
  /** What the result is about, and so what was asked for. */
  about: Analysis['about'];
  /** The exact words of the follow-up box, if it was ticked. */
  followUp: string | null;
};

/** A run with everything that pages and mails say about it. */
export type Letter = Asked & { run: store.Run; quiz: Edition; analysis: Analysis };

/** Stands for an address where it must not stay itself (see `Tokens.keyOf`). */
type KeyOf = (address: string) => Promise<string>;

/** The calls that go with runs, as they are told to be gone. */
type CallsGoneWith = (runIds: readonly string[], at: number) => Promise<GoneCall[]>;

export const createLeads = (
  db: D1Database,
  library: Library,
  announce: Announce,
  keyOf: KeyOf,
  callsGoneWith: CallsGoneWith,
) => ({
  /**
   * Takes a run in: lead, run, evidence of consent and what other rooms plan for it (the confirmation mail) are
   * one transaction. The same hand-in twice, at once or later, is one run; the same address is one lead.
   * @returns the id of the run
   */
  async capture(handIn: HandIn): Promise<string> {
    const { quiz, email, now } = handIn;
    const runId = await runIdOf(handIn);
    const consents = await Promise.all(
      handIn.consents.map(async (one) => ({ ...one, wordingHash: await hashOf(one.wording) })),
    );
    const profile = profileOf(quiz.model, handIn.answers);
    const addressKey = await keyOf(email);
    const visit: VisitFact = {
      ...{ quiz: quiz.model.id, version: quiz.version, lang: quiz.lang, source: handIn.source, device: handIn.device },
      bottleneck: profile.bottleneck,
      churn: traitOf(profile, quiz.model.guide?.kind),
      trial: handIn.trial ?? null,
    };
    const attempt = async () => {
      const leadId = (await store.findLeadId(db, email, quiz.model.id)) ?? randomId();
      const expiresAt = now + CONFIRMATION_LIFETIME_DAYS * DAY;
      await announce({ type: 'captured', runId, leadId, email, addressKey, at: now, expiresAt, visit }, [
        ...library.keep(quiz, now),
        store.insertLead(db, { id: leadId, email, addressKey, quiz: quiz.model.id, at: now }),
        store.insertRun(db, {
          id: runId,
          leadId,
          quiz: quiz.model.id,
          email,
          version: quiz.version,
          lang: quiz.lang,
          firstName: handIn.firstName,
          answers: handIn.answers,
          profile: JSON.stringify(profile),
          bottleneck: profile.bottleneck,
          source: handIn.source,
          createdAt: now,
        }),
        ...consents.map((one) =>
          store.insertConsent(db, {
            ...one,
            leadId,
            runId,
            event: 'declared',
            page: handIn.page,
            ipPrefix: handIn.ipPrefix,
            mailId: null,
            mailSentAt: null,
            at: now,
          }),
        ),
      ]);
      library.kept(quiz);
    };
    // Two first hand-ins of one address at once: the later one finds no lead, then trips over its missing parent row.
    await attempt().catch(attempt);
    return runId;
  },

  findRun: (runId: string) => store.findRun(db, runId),

  /** How a result stands among those of others; null as long as they are too few. */
  compare: (letter: Letter, lang: Language, now: number) => comparedWithPeers(db, letter, lang, now),

  /**
   * Confirms a run. Doing it again changes nothing.
   * @param evidence where and how the confirming POST came, and the mail that held its link
   */
  async confirm(
    run: store.Run,
    evidence: { page: string; ipPrefix: string | null; mailId: string | null; mailSentAt: number | null; now: number },
  ): Promise<void> {
    if (run.confirmedAt !== null) return;
    const { now, ...where } = evidence;
    const declared = await store.declaredWith(db, [run.id]);
    if (declared.length === 0) return; // erased in this very moment
    const granted = declared.filter((one) => one.granted);
    const followUps = granted.some((one) => one.purpose === 'follow-up');
    const { id: runId, leadId, email } = run;
    const fact = { runId, leadId, email, addressKey: await keyOf(email), followUps, at: now };
    try {
      await announce({ type: 'confirmed', ...fact }, [
        ...store.setConfirmed(db, run, now),
        ...granted.map((one) =>
          store.insertConsent(db, { ...one, ...where, leadId, runId, event: 'confirmed', at: now }),
        ),
      ]);
    } catch (thrown) {
      if (await store.findRun(db, runId)) throw thrown;
      // erased just now, too
    }
  },

  /**
   * Ends follow-up mails for an address, whichever quiz they came from. Doing it again changes nothing.
   * @param run null where it has been erased: the address is blocked all the same
   */
  async withdraw(addressKey: string, run: Pick<store.Run, 'email'> | null, change: store.Change): Promise<void> {
    const email = run?.email ?? null;
    await announce(
      { type: 'withdrawn', addressKey, email, at: change.at },
      email === null ? [] : [store.insertWithdrawals(db, email, change)],
    );
  },

  /** Takes a withdrawal back, in the words that stood beside the button. Only for who has agreed before. */
  async renew({ email }: store.Run, change: store.Change & { wording: string }): Promise<void> {
    if ((await store.wantsFollowUps(db, email)) !== false) return;
    const wordingHash = await hashOf(change.wording);
    await announce({ type: 'renewed', addressKey: await keyOf(email), email, at: change.at }, [
      store.insertRenewals(db, email, { ...change, wordingHash }),
    ]);
  },

  /** Whether an address gets follow-up mails as far as it is up to the person; null if that was never agreed to. */
  wantsFollowUps: ({ email }: Pick<store.Run, 'email'>) => store.wantsFollowUps(db, email),

  /** Notes that a lead has booked the strategy call: follow-up mails have done what they were for. */
  async book({ email }: store.Run, at: number): Promise<void> {
    await announce({ type: 'booked', addressKey: await keyOf(email), email, at }, []);
  },

  /**
   * Forgets a lead with all its runs. What blocks the address stays, as a keyed hash.
   * @param also what is written with it, or not at all
   */
  async erase(leadId: string, at: number, also: readonly D1PreparedStatement[] = []): Promise<void> {
    const runIds = await store.runsOfLead(db, leadId);
    const calls = await callsGoneWith(runIds, at);
    try {
      await announce({ type: 'deleted', runIds, calls, at }, [...store.deleteLead(db, leadId), ...also]);
    } catch (thrown) {
      if ((await store.runsOfLead(db, leadId)).length > 0) throw thrown; // else somebody else has done it
    }
  },

  react: ((fact) => ({
    statements:
      fact.type === 'barred' && fact.reason === 'complained' && fact.email !== null
        ? [store.insertWithdrawals(db, fact.email, { page: 'complaint', ipPrefix: null, at: fact.at })]
        : [],
  })) satisfies Reaction,

  /** The evidence of consent of a lead, word for word. */
  evidence: async (leadId: string) => evidenceOf(db, await store.runsOfLead(db, leadId)),

  /** What a run asked for. */
  async request(run: store.Run): Promise<Asked> {
    const [declared, quiz] = [await store.declaredWith(db, [run.id]), await editionOfRun(library, run)];
    return requestOf(run, quiz, declared);
  },

  /** The run and its analysis, drawn from the version of the quiz that was answered. Null if there is no such run. */
  async letter(runId: string): Promise<Letter | null> {
    const [letter] = await lettersOf(db, library, [runId]);
    return letter ?? null;
  },

  /** As `letter`, for several at once and in their order. */
  letters: (runIds: readonly string[]) => lettersOf(db, library, runIds),

  /** A letter as somebody reads it in another language; as it is, where its quiz was never in that one. */
  async readIn(letter: Letter, lang: Language): Promise<Letter> {
    const { run } = letter;
    const quiz = letter.lang === lang ? null : await library.at(run.quiz, run.version, lang);
    return quiz ? { ...letter, lang, quiz, quizTitle: quiz.texts.title, analysis: analyse(quiz, run.answers) } : letter;
  },

  /** Deletes what nobody confirmed in time. @returns how many runs were deleted */
  async forgetUnconfirmed(now: number): Promise<number> {
    const runIds = await store.unconfirmedBefore(db, now - UNCONFIRMED_KEPT, FORGET_AT_ONCE);
    if (runIds.length > 0)
      await announce({ type: 'deleted', runIds, calls: [], at: now }, store.deleteUnconfirmed(db, runIds));
    return runIds.length;
  },
});

export type Leads = ReturnType<typeof createLeads>;

const lettersOf = async (db: D1Database, library: Library, runIds: readonly string[]): Promise<(Letter | null)[]> => {
  const runs = await store.findRuns(db, runIds);
  const declared = await store.declaredWith(db, runIds);
  const letters = new Map<string, Letter>();
  for (const run of runs) {
    const quiz = await editionOfRun(library, run);
    letters.set(run.id, { ...requestOf(run, quiz, declared), run, quiz, analysis: analyse(quiz, run.answers) });
  }
  return runIds.map((id) => letters.get(id) ?? null);
};

type Declared = Awaited<ReturnType<typeof store.declaredWith>>;

const requestOf = (run: store.Run, { model, lang, texts }: Edition, declared: Declared): Asked => ({
  lang,
  quizTitle: texts.title,
  about: model.result ?? 'bottleneck',
  followUp: declared.find((one) => one.runId === run.id && one.purpose === 'follow-up' && one.granted)?.wording ?? null,
});

const editionOfRun = async (library: Library, run: store.Run): Promise<Edition> => {
  const quiz = isLanguage(run.lang) ? await library.at(run.quiz, run.version, run.lang) : null;
  if (!quiz) throw new Error(`quiz ${run.quiz}@${run.version}.${run.lang} was answered but not kept`);
  return quiz;
};

const FORGET_GRACE = HOUR; // a confirmation that came in the last moment is never overtaken

/** How long a run is kept that nobody confirms, in ms. */
export const UNCONFIRMED_KEPT = CONFIRMATION_LIFETIME_DAYS * DAY + FORGET_GRACE;
const FORGET_AT_ONCE = 200; // per tick of cron; keeps one transaction small

const runIdOf = (handIn: HandIn): Promise<string> =>
  idOf(
    handIn.formId,
    handIn.quiz.model.id,
    handIn.quiz.version,
    handIn.quiz.lang,
    handIn.email,
    handIn.firstName ?? '',
    JSON.stringify(Object.entries(handIn.answers)),
    JSON.stringify(handIn.consents),
  );
