import { sayDuration } from '../../../../quiz/engine/duration.ts';
import { type Language, LOCALES } from '../../../../quiz/engine/quiz.ts';
import type { Edition } from '../../../lib/quizzes.ts';
import { deskQuizTexts } from '../../../ui/texts/desk-quiz.ts';
import type { Found, QuizReport } from '../report.ts';
import { type Words, wordsFor } from '../words.ts';
import { NoEdition, QuizFrame, type QuizView } from './frame.tsx';
import { Simulation } from './simulation.tsx';

type CheckPageProps = QuizView & { edition: Edition | null; report: QuizReport | null };

/** What the linter found, and what drawn people would be told. */
export const CheckPage = ({ edition, report, ...view }: CheckPageProps) => {
  const { lang } = view.view.shell;
  const texts = deskQuizTexts[lang].check;
  return (
    <QuizFrame {...view} at="check" intro={texts.intro}>
      {!edition && <NoEdition view={view.view} />}
      {edition && !report && (
        <section>
          <h2>{texts.none.title}</h2>
          <p>{texts.none.text}</p>
        </section>
      )}
      {edition && report && (
        <>
          <Findings {...{ edition, report, lang }} />
          <Simulation {...{ edition, lang }} simulated={report.simulation} />
        </>
      )}
    </QuizFrame>
  );
};

type FindingsProps = { edition: Edition; report: QuizReport; lang: Language };

const Findings = ({ edition, report: { findings, looked }, lang }: FindingsProps) => {
  const texts = deskQuizTexts[lang].check;
  const say = wordsFor(lang, edition);
  const count = new Intl.NumberFormat(LOCALES[lang]);
  const { questions, reached, times, branches, sampled } = looked;
  const time = times[edition.lang];
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">{texts.findings.title(findings.length)}</h2>
      {findings.length === 0 && <p>{texts.findings.fine}</p>}
      <ul class="quiz-findings">
        {findings.map((finding) => (
          <li key={`${finding.kind} ${finding.in} ${finding.path.join(' ')}`}>
            <strong class={`quiz-${SEVERITY[finding.kind]}`}>{texts.severity[SEVERITY[finding.kind]]}</strong>
            <span>
              {texts.kinds[finding.kind]} <span lang={edition.lang}>{placeOf(finding, say)}</span>
            </span>
            <small>
              <code lang="en">{finding.what}</code>{' '}
              {finding.sampled === null ? texts.findings.proven : texts.findings.sampled(count.format(finding.sampled))}
            </small>
          </li>
        ))}
      </ul>
      <h3>{texts.looked.title}</h3>
      <dl class="desk-facts quiz-looked">
        <div>
          <dt>{texts.looked.ways}</dt>
          <dd>{texts.looked.waysAre(count.format(branches), questions.least, questions.most)}</dd>
        </div>
        {time && (
          <div>
            <dt>{texts.looked.time}</dt>
            <dd>{texts.looked.timeIs(sayDuration(time.quickest), sayDuration(time.longest))}</dd>
          </div>
        )}
        {(['profile', 'trait', 'tip'] as const).map((kind) => (
          <div key={kind}>
            <dt>{texts.looked.reached[kind]}</dt>
            <dd>
              {texts.looked.of(reached[kind].seen, reached[kind].all)}{' '}
              {sampled !== null && reached[kind].seen < reached[kind].all && (
                <small>{texts.findings.sampled(count.format(sampled))}</small>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
};

/** What stops a visitor or shows them a gap is a fault; what could be better is a hint. */
const SEVERITY: Readonly<Record<Found['kind'], 'fault' | 'hint'>> = {
  'unreachable-question': 'fault',
  'missing-text': 'fault',
  tier: 'fault',
  'unreachable-profile': 'fault',
  'unreachable-trait': 'fault',
  'unreachable-tip': 'hint',
  'option-without-effect': 'hint',
  'thin-area': 'hint',
  'heavy-option': 'hint',
  'long-path': 'hint',
  'hard-to-read': 'hint',
};

/** Where a finding is, as its reader knows the quiz. */
const placeOf = ({ path }: Found, say: Words): string => {
  const [part, id = '', , inner = ''] = path;
  if (part === 'questions') return [say.question(id), inner && say.label(id, inner)].filter(Boolean).join(' › ');
  if (part === 'areas') return say.area(id);
  if (part === 'tiers') return say.tier(id);
  if (part === 'tips') return say.tip(id);
  if (part === 'traits') return [say.trait(id), inner && say.value(id, inner)].filter(Boolean).join(' › ');
  return path.join(' › ');
};
