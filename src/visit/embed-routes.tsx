import type { Context } from 'hono';
import { Hono } from 'hono/tiny';
import type { Language } from '../../quiz/engine/quiz.ts';
import { wantsJson } from '../lib/accept.ts';
import { pages, scripts } from '../lib/assets.ts';
import { type Files, readBuilt } from '../lib/files.ts';
import { type AppEnv, shellOf } from '../lib/http.ts';
import { langOf } from '../lib/language.ts';
import { languagesOf } from '../lib/site.ts';
import { LANG, routes } from '../routes.ts';
import { renderPage } from '../ui/document.tsx';
import type { EmbedTexts } from '../ui/texts/embed.ts';
import type { EmbedAnswer } from './api.ts';
import type { VisitDeps } from './deps.ts';
import { EmbedPage } from './pages/embed.tsx';
import { EmbedPreview } from './pages/embed-preview.tsx';
import { elementSnippet, linesFor, type Offer, readChoice } from './snippet.ts';

/** For the owner: the lines that set a quiz into a website, and a website in small to see them at work. */
export const embedRoutes = (deps: VisitDeps) => {
  const { house, files } = deps;
  const app = new Hono<AppEnv>();

  app.get(routes.embed, async (c) => {
    const offer = await offerFor(c, deps);
    const { searchParams } = new URL(c.req.url);
    const preview = new URLSearchParams(searchParams);
    preview.set(LANG, offer.lang);
    const choice = readChoice(searchParams, offer);
    const lines = linesFor(choice, offer);
    const previewUrl = `${routes.embedPreview}?${preview}`;
    if (wantsJson(c)) {
      c.header('cache-control', 'no-store'); // the page has the same address
      return c.json({ lines, previewUrl } satisfies EmbedAnswer);
    }
    return c.html(
      renderPage(
        <EmbedPage
          shell={shellOf(c, house)}
          texts={await textsIn(files, offer.lang)}
          {...{ offer, choice, lines, previewUrl }}
          allowedOrigins={house.embed.allowedOrigins}
          script={scripts['embed-page'] ?? null}
        />,
      ),
    );
  });

  app.get(routes.embedPreview, async (c) => {
    const offer = await offerFor(c, deps);
    const snippet = elementSnippet(readChoice(new URL(c.req.url).searchParams, offer), offer);
    const { sample } = await textsIn(files, offer.lang);
    return c.html(renderPage(<EmbedPreview lang={offer.lang} sample={sample} snippet={snippet} />));
  });

  return app;
};

/** What the pages here say: much, and hardly ever asked for, so it lies among the static files. */
const textsIn = (files: Files, lang: Language) => readBuilt<EmbedTexts>(files, pages[`embed.${lang}`]);

const offerFor = async (
  c: Context<AppEnv>,
  { house, origin, library, quizIds }: Pick<VisitDeps, 'house' | 'origin' | 'library' | 'quizIds'>,
): Promise<Offer> => {
  const languages = languagesOf(house);
  const titled = async (id: string) => {
    const editions = await Promise.all(languages.map((lang) => library.present(id, lang)));
    return { id, titles: Object.fromEntries(editions.flatMap((one) => (one ? [[one.lang, one.texts.title]] : []))) };
  };
  return {
    ...{ origin, languages },
    lang: langOf(c),
    accent: house.look.accent,
    quizzes: await Promise.all(quizIds.map(titled)),
  };
};
