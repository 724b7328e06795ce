import { answersInWords } from './in-words.ts';
import type { Dossier } from './person.ts';

/** Everything about a person for programs to read (Art. 15 and 20 GDPR). Moments are ISO 8601. */
export const exportOf = (dossier: Dossier, now: number) => ({
  format: 'engpass-quiz/my-data/1',
  createdAt: iso(now),
  email: dossier.email,
  addressKey: dossier.addressKey,
  followUpsWanted: dossier.followUps,
  runs: dossier.runs.map(({ letter, source, profile, visit }) => {
    const { run, quizTitle, analysis } = letter;
    return {
      quiz: run.quiz,
      quizTitle,
      version: run.version,
      language: run.lang,
      firstName: run.firstName,
      handedInAt: iso(run.createdAt),
      confirmedAt: iso(run.confirmedAt),
      source,
      answers: run.answers,
      answersInWords: answersInWords(letter),
      result: {
        bottlenecks: analysis.bottlenecks.map(({ name, health, tier, verdict }) => ({ name, health, tier, verdict })),
        areas: analysis.areas.map(({ name, health, tier }) => ({ name, health, tier })),
        profile,
      },
      openedWayToCall: visit && { first: iso(visit.firstAt), last: iso(visit.lastAt) },
    };
  }),
  consents: dossier.evidence.map(said),
  mails: dossier.mails.map(({ dueAt, plannedAt, sentAt, ...mail }) => ({
    ...mail,
    plannedAt: iso(plannedAt),
    dueAt: iso(dueAt),
    sentAt: iso(sentAt),
  })),
  calls: dossier.calls.map(
    ({ id, provider, state, zone, lang, name, email, phone, place, answers, reason, ...call }) => ({
      ...{ id, provider, state, zone, lang, name, email, phone, place, answers, reason },
      startsAt: iso(call.startsAt),
      endsAt: iso(call.endsAt),
      movedFrom: iso(call.movedFrom),
      outcome: call.outcome,
      orderValueEuros: call.orderValue,
      createdAt: iso(call.createdAt),
      changedAt: iso(call.changedAt),
    }),
  ),
  toldTo: dossier.told.map(({ at, ...told }) => ({ ...told, at: iso(at) })),
  notes: dossier.notes.map(({ text, at }) => ({ text, at: iso(at) })),
  tags: dossier.tags,
  blocked: dossier.suppressions.map(({ at, ...suppression }) => ({ ...suppression, at: iso(at) })),
  keptProofs: dossier.proofs.map(({ quiz, until, evidence }) => ({
    quiz,
    until: iso(until),
    evidence: evidence.map(said),
  })),
});

const said = ({ at, mailSentAt, ...line }: Dossier['evidence'][number]) => ({
  ...line,
  confirmationSentAt: iso(mailSentAt),
  at: iso(at),
});

const iso = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());
