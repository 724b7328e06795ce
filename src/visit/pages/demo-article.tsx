import { h } from 'preact';
import { LANG, routes, to } from '../../routes.ts';
import { Document, linkIn, type Shell } from '../../ui/document.tsx';
import { fixedTexts } from '../../ui/texts/fixed.ts';
import { uiTexts } from '../../ui/texts/index.ts';
import type { DemoBlock } from '../../ui/texts/visit.ts';

type DemoPageProps = {
  shell: Shell;
  /** Id of the quiz. */
  quiz: string;
};

/** An article with the quiz set into it, by the same two lines as on the owner's own blog. */
export const DemoPage = ({ shell, quiz }: DemoPageProps) => {
  const { demo: texts, landing } = fixedTexts[shell.lang];
  const { page } = uiTexts[shell.lang];
  const from = new URLSearchParams({ source: SOURCE, [LANG]: shell.lang });
  return (
    <Document
      shell={shell}
      title={texts.title}
      description={texts.description}
      styles={['page', 'article']}
      script={`/embed/${quiz}.js`}
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
        <div class="article-quiz">
          {h(
            'engpass-quiz',
            { source: SOURCE },
            <a class="button" href={to.quiz(quiz, from)}>
              {landing.start}
            </a>,
          )}
        </div>
        {texts.after.map((block) => (
          <Block block={block} />
        ))}
        <p class="article-end">
          <a href={linkIn(shell, routes.landing)}>{page.home}</a>
        </p>
      </article>
    </Document>
  );
};

const SOURCE = 'demo';

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
