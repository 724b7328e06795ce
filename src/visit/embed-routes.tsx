import { type Context, Hono } from 'hono';
import { wantsJson } from '../lib/accept.ts';
import { scripts } from '../lib/assets.ts';
import { type AppEnv, shellOf } from '../lib/http.ts';
import { langOf } from '../lib/language.ts';
import { languagesOf } from '../lib/site.ts';
import { LANG, routes } from '../routes.ts';
import { renderPage } from '../ui/document.tsx';
import type { EmbedAnswer } from './api.ts';
import type { VisitDeps } from './deps.ts';
import { EmbedPage } from './pages/embed.tsx';
import { EmbedPreview } from './pages/embed-preview.tsx';
import { elementSnippet, linesFor, type Offer, readChoice } from './snippet.ts';

/** For the owner: the lines that set a quiz into a website, and a website in small to see them at work. */
export const embedRoutes = (deps: VisitDeps) => {
  const { house } = deps;
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
    return c.html(renderPage(<EmbedPreview shell={shellOf(c, house)} snippet={snippet} />));
  });

  return app;
};

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
