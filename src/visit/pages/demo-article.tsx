import type { QuizForm } from '../../../quiz/engine/form.ts';
import { LANG, routes, to } from '../../routes.ts';
import { Document, linkIn, type Shell } from '../../ui/document.tsx';
import { type Intro, QuizIntro } from '../../ui/quiz-intro.tsx';
import { QuizRoot } from '../../ui/quiz-root.tsx';
import { uiTexts } from '../../ui/texts/index.ts';
import type { DemoBlock } from '../../ui/texts/visit.ts';

type DemoPageProps = { shell: Shell; form: QuizForm; intro: Intro; script: string | null };

/** An article with the quiz set into it, as on the owner's own blog. */
export const DemoPage = ({ shell, form, intro, script }: DemoPageProps) => {
  const { demo: texts, quiz } = uiTexts[shell.lang];
  const [first] = form.questions;
  const lang = shell.named ? [[LANG, shell.lang] as const] : [];
  return (
    <Document
      shell={shell}
      title={texts.title}
      description={texts.description}
      styles={['page', 'article', 'quiz']}
      script={script}
    >
      <article class="article">
        <header>
          <p class="eyebrow">
            {texts.blog} <span>{texts.topic}</span>
          </p>
          <h1>{texts.title}</h1>
          <p class="lead">{texts.lead}</p>
          <p class="byline">{texts.byline(shell.site.people)}</p>
        </header>
        {texts.before.map((block) => (
          <Block block={block} />
        ))}
        <section class="article-quiz" aria-label={form.title}>
          <QuizIntro intro={intro} level={2} />
          {first && (
            <QuizRoot
              {...{ form }}
              texts={quiz}
              answers={{}}
              question={first}
              notice={null}
              action={to.quiz(form.id)}
              carried={[['source', 'demo'], ...lang]}
            />
          )}
        </section>
        {texts.after.map((block) => (
          <Block block={block} />
        ))}
        <p class="article-end">
          <a href={linkIn(shell, routes.landing)}>{uiTexts[shell.lang].page.home}</a>
        </p>
      </article>
    </Document>
  );
};

const Block = ({ block }: { block: DemoBlock }) => {
  if ('heading' in block) return <h2>{block.heading}</h2>;
  if ('quote' in block) {
    return (
      <blockquote>
        <p>{block.quote}</p>
      </blockquote>
    );
  }
  return <p>{block.text}</p>;
};
