import { CALL_STEPS } from '../../../emails/sequence.ts';
import { analyse } from '../../../quiz/engine/analysis.ts';
import { inLanguage, LANGUAGES, type Language } from '../../../quiz/engine/quiz.ts';
import { writeCallLetter } from '../../../src/booking/letters.ts';
import { sheetOf } from '../../../src/leads/sheet.ts';
import { hostZone } from '../../../src/lib/calendar.ts';
import { editionOf } from '../../../src/lib/quizzes.ts';
import { siteIn } from '../../../src/lib/site.ts';
import { createTokens } from '../../../src/lib/tokens.ts';
import { sampleCall } from '../../../src/tools/mails/call.ts';
import { EACH, everyVisitor, house, type Mail, type Visitor } from './quality-mails.ts';

const NAMES = [
  'Kim',
  'Maria Muster',
  'Dr. Maria-Magdalena Anna-Katharina von und zu Hohenlohe-Langenburg-Schillingsfürst',
  'علي بن محمد',
];

const WRITTEN_AT = Date.UTC(2026, 10, 25, 9, 0);
const ANSWER = 'Ob ich meine Preise erhöhen kann.\nUnd wenn ja: wie ich das meinen Kundinnen und Kunden sage.';

/** Every mail about a call, in every language: with the quiz and without, with short names and long ones. */
export const everyCallMail = async (): Promise<Mail[]> => {
  const mails: Mail[] = [];
  const places = everyVisitor.filter((_, index) => index % EACH === 0);
  for (const lang of LANGUAGES)
    for (const [index, visitor] of places.entries()) {
      const name = NAMES[index % NAMES.length] ?? '';
      mails.push(...(await mailsAbout(visitor, lang, name, true)));
      if (index < NAMES.length) mails.push(...(await mailsAbout(visitor, lang, name, false)));
    }
  return mails;
};

const mailsAbout = async (visitor: Visitor, lang: Language, name: string, withQuiz: boolean): Promise<Mail[]> => {
  const desk = { house, origin: house.origin, tokens: createTokens('of the tests'), confirmationDays: 7 };
  const mails: Mail[] = [];
  for (const step of CALL_STEPS) {
    const call = sampleCall(lang, {
      name,
      ...(withQuiz && { runId: 'RuNrUnRuNrUnRuNrUnRuNr', leadId: 'LeAdLeAdLeAdLeAdLeAdLe' }),
      outcome: step === 'call-missed' ? 'missed' : null,
      phone: withQuiz ? '+49 30 123456' : null,
      zone: withQuiz ? 'Europe/Berlin' : 'America/Argentina/Buenos_Aires',
      answers: withQuiz ? [{ ask: 'Was soll klarer sein?', answer: ANSWER }] : [],
      reason: ['call-cancelled', 'host-moved', 'host-cancelled'].includes(step) ? ANSWER : null,
    });
    const sheet = async (host: Language) =>
      sheetOf(
        { letter: letterOf(visitor, lang, withQuiz), words: call.answers, sent: [] },
        host,
        hostZone(house.booking),
      );
    const { message } = await writeCallLetter(desk, step, 0, { call, sheet }, WRITTEN_AT);
    if (!message) throw new Error(`nothing was written for ${step}`);
    mails.push({
      ...message,
      name: `${step} in ${lang} to ${name}, ${withQuiz ? visitor.place : 'without a quiz'}`,
      ...{ step, advertising: false, visitor },
      lang: step.startsWith('host-') ? 'de' : lang, // the host's own
    });
  }
  return mails;
};

const letterOf = ({ quiz, answers, firstName }: Visitor, lang: Language, withQuiz: boolean) => {
  if (!withQuiz) return null;
  const spoken = editionOf(inLanguage(quiz, lang), 'of the tests');
  return {
    run: {
      id: 'RuNrUnRuNrUnRuNrUnRuNr',
      leadId: 'LeAdLeAdLeAdLeAdLeAdLe',
      email: 'maria.muster@example.org',
      createdAt: Date.UTC(2026, 10, 20, 13, 5),
      ...{ firstName, answers, lang },
      quiz: quiz.model.id,
      version: spoken.version,
      confirmedAt: null,
    },
    ...{ lang, quiz: spoken, quizTitle: spoken.texts.title },
    analysis: analyse(spoken, answers),
    about: spoken.model.result ?? 'bottleneck',
    followUp: siteIn(house, lang).consent.followUp,
  };
};
