import type { AreaHealth } from '../../../quiz/engine/analysis.ts';
import type { Texts } from '../../../quiz/engine/texts.ts';
import { to } from '../../routes.ts';
import { Band } from '../../ui/band.tsx';
import { Document, linkIn, type Shell } from '../../ui/document.tsx';
import { PipeChart } from '../../ui/pipe-chart.tsx';
import { fixedTexts } from '../../ui/texts/fixed.ts';
import { uiTexts } from '../../ui/texts/index.ts';
import { StreamArt } from './stream-art.tsx';

type LandingPageProps = {
  shell: Shell;
  quiz: { id: string; texts: Texts };
  /** How long the quiz takes on its longest path. */
  minutes: number;
};

/** The front page: what the quiz does, how, and what one gets. */
export const LandingPage = ({ shell, quiz, minutes }: LandingPageProps) => {
  const { landing: texts } = fixedTexts[shell.lang];
  const { quiz: words } = uiTexts[shell.lang];
  const duration = words.duration(minutes);
  const start = (
    <p class="start">
      <a class="button" href={linkIn(shell, to.quiz(quiz.id))}>
        {texts.start}
      </a>
      <span>
        {duration}. {words.atOnce}
      </span>
    </p>
  );
  return (
    <Document
      shell={shell}
      title={quiz.texts.title}
      description={texts.description}
      styles={['page', 'chart', 'landing']}
    >
      <section class="hero">
        <p class="eyebrow">{quiz.texts.title}</p>
        <h1>{quiz.texts.intro.headline}</h1>
        <p class="lead">{quiz.texts.intro.lead}</p>
        {start}
      </section>
      <StreamArt />
      <Band title={texts.idea.title} class="idea">
        <p class="statement">{texts.idea.text}</p>
      </Band>
      <Band title={texts.steps.title}>
        <ol class="steps">
          {texts.steps.list.map((step) => (
            <li>
              <h3>{step.title}</h3>
              <p>{step.text}</p>
            </li>
          ))}
        </ol>
      </Band>
      <Band title={texts.example.title} wide={<Example {...{ shell, quiz }} />}>
        <p>{texts.example.text}</p>
      </Band>
      <Band title={texts.facts.title}>
        <dl class="facts">
          {texts.facts.list(duration).map((fact) => (
            <div>
              <dt>{fact.title}</dt>
              <dd>{fact.text}</dd>
            </div>
          ))}
        </dl>
      </Band>
      <Band title={texts.people.title}>
        <p>{texts.people.text(shell.site)}</p>
        <p class="claim">{shell.site.claim}</p>
      </Band>
      <section class="last">
        <h2>{texts.last.title}</h2>
        <p>{texts.last.text}</p>
        {start}
      </section>
    </Document>
  );
};

const Example = ({ shell, quiz }: Pick<LandingPageProps, 'shell' | 'quiz'>) => {
  const { landing } = fixedTexts[shell.lang];
  const { chart } = uiTexts[shell.lang];
  return (
    <figure>
      <PipeChart areas={sampleAreas(quiz.texts)} texts={chart} />
      <figcaption>{landing.example.caption}</figcaption>
    </figure>
  );
};

const SAMPLE_HEALTHS = [78, 84, 66, 58, 22, 47]; // retention is the narrow place, as the text beside it says

/** An invented result in the words of the quiz. */
const sampleAreas = (texts: Texts): AreaHealth[] => {
  const tiers = Object.values(texts.tiers);
  const areas = Object.entries(texts.areas);
  const healths = areas.map((_, i) => SAMPLE_HEALTHS[i % SAMPLE_HEALTHS.length] ?? 50);
  const [least, most] = [Math.min(...healths), Math.max(...healths)];
  return areas.map(([id, { name }], i) => {
    const health = healths[i] ?? 0;
    const level = Math.min(tiers.length - 1, Math.floor((health / 100) * tiers.length));
    const role = health === least ? 'bottleneck' : health === most ? 'strength' : null;
    return { id, name, health, level, tier: tiers[level] ?? '', role };
  });
};
