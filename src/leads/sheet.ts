import { costsOf } from '../../emails/costs.ts';
import type { Step } from '../../emails/sequence.ts';
import type { Sheet } from '../../emails/sheet.ts';
import { callTexts } from '../../emails/texts/call.ts';
import { texts as mailTexts } from '../../emails/texts/index.ts';
import type { Analysis } from '../../quiz/engine/analysis.ts';
import type { Answers } from '../../quiz/engine/path.ts';
import { preparationOf } from '../../quiz/engine/preparation.ts';
import type { Language } from '../../quiz/engine/quiz.ts';
import { say } from '../lib/local-time.ts';
import type { Edition } from '../lib/quizzes.ts';
import { answersInWords } from './in-words.ts';

/** A time through the quiz with what it has found; all of it is in one language. */
type Letter = { run: { answers: Answers }; quiz: Edition; quizTitle: string; lang: Language; analysis: Analysis };

type Known = {
  /** The run that the call came from; null for a call without one. */
  letter: Letter | null;
  /** What was said in the form of the booking. */
  words: Sheet['words'];
  /** Mails that have gone out. */
  sent: readonly { step: Step; sentAt: number }[];
};

/** What the host should know before a call. What the quiz says is in its own language, the rest in the host's. */
export const sheetOf = ({ letter, words, sent }: Known, lang: Language, zone: string): Sheet => ({
  profile: letter && profileOf(letter),
  words,
  ask: letter ? preparationOf(letter.quiz, letter.run.answers) : [],
  received: sent.flatMap(({ step, sentAt }) => {
    const what = callTexts[lang].host.steps[step];
    return what === undefined ? [] : [`${say(lang, zone, 'short', sentAt)}: ${what}`];
  }),
});

const profileOf = ({ analysis, quiz, run, quizTitle, lang }: Letter): Sheet['profile'] => {
  const costs = costsOf(analysis, mailTexts[lang].analysis.costs, lang);
  const { guide } = analysis;
  return {
    quiz: quizTitle,
    lang,
    about: analysis.about,
    areas: analysis.areas,
    allWell: analysis.allWell,
    bottleneck: bottlenecksOf(analysis).join(' '),
    reasons: analysis.reasons.map(({ text }) => text),
    leverage:
      costs?.bottlenecks.map(({ figure, text }) => (figure ? `${sentenceCase(figure)}. ${text}` : text)).join(' ') ||
      null,
    churn: guide && `${guide.kind.name}. ${guide.kind.meaning}`,
    reflex: guide?.reflex ? `${guide.reflex.name}. ${guide.reflex.mirror}` : null,
    answers: answersInWords({ quiz, run }),
  };
};

/** Each bottleneck with its verdict, in a line. */
export const bottlenecksOf = ({ bottlenecks }: Analysis): string[] =>
  bottlenecks.map(({ name, health, tier, verdict }) => `${name} (${health}, ${tier}): ${verdict}`);

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
