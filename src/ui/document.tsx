import type { ComponentChildren, VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Language } from '../../quiz/engine/quiz.ts';
import { styles as built, scripts, sheets, social } from '../lib/assets.ts';
import type { Site } from '../lib/site.ts';
import { FRAME, framed, LANG, routes } from '../routes.ts';
import { faviconUrl, Mark } from './brand.tsx';
import { uiTexts } from './texts/index.ts';
import { palettes, themeCss } from './theme.ts';

/** What every page needs to know about where it appears. `nonce` allows its own styles and script. */
export type Shell = {
  site: Site;
  lang: Language;
  nonce: string;
  /** The address names the language, so links name it too. */
  named: boolean;
  /** The page stands in a frame on another website: only what belongs to the quiz, no header and footer. */
  framed: boolean;
  /** Where this page is in the other languages; none for a page about one person. */
  others: readonly { lang: Language; href: string }[];
};

export type StyleName =
  | 'page'
  | 'quiz'
  | 'chart'
  | 'landing'
  | 'result'
  | 'article'
  | 'embed'
  | 'frame'
  | 'analysis'
  | 'guide-print'
  | 'booking'
  | 'mailbox'
  | 'me'
  | 'desk'
  | 'funnel'
  | 'desk-quiz';

type DocumentProps = {
  shell: Shell;
  title: string;
  description?: string | undefined;
  /** For robots; pages about one person say `noindex, nofollow`. */
  robots?: string | undefined;
  /** Style sheets of this page, in order; those of the way through the quiz are inlined. */
  styles: readonly StyleName[];
  /** Stands at the top in place of the usual header. */
  top?: ComponentChildren;
  /** Address of the page's script. */
  script?: string | null;
  children: ComponentChildren;
};

/** A page as the browser gets it. */
export const renderPage = (page: VNode): string => `<!doctype html>${renderToString(page)}`;

/** A link within the site that keeps the language, and in a frame the frame. */
export const linkIn = (shell: Pick<Shell, 'lang' | 'named' | 'framed'>, path: string): string => {
  const spoken =
    shell.named && !has(path, LANG) ? `${path}${path.includes('?') ? '&' : '?'}${LANG}=${shell.lang}` : path;
  return shell.framed && path.startsWith('/q/') && !has(path, FRAME) ? framed(spoken) : spoken;
};

const has = (path: string, name: string): boolean => new RegExp(`[?&]${name}(=|&|$)`).test(path);

/** Where a link goes that leads out of the quiz: in a frame to a tab of its own, since no other page may be framed. */
export const outOf = ({ framed }: Pick<Shell, 'framed'>): { target?: '_blank' } => (framed ? { target: '_blank' } : {});

/** What stands around every page: head, header, footer. */
export const Document = ({ shell, title, description, robots, styles, top, script, children }: DocumentProps) => {
  const { site, lang, nonce } = shell;
  const { light, dark } = palettes(site.look.accent);
  const names = shell.framed ? [...styles, 'frame'] : styles;
  const css = themeCss(site.look) + names.map((name) => built[name] ?? '').join('');
  return (
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title.includes(site.brand.name) ? title : `${title} | ${site.brand.name}`}</title>
        {description && <meta name="description" content={description} />}
        {robots && <meta name="robots" content={robots} />}
        {/* What messengers and networks show of a shared link; of pages that are nobody else's, nothing. */}
        {description && !robots && (
          <>
            <meta property="og:title" content={title} />
            <meta property="og:description" content={description} />
            <meta property="og:image" content={site.origin + social} />
            <meta name="twitter:card" content="summary_large_image" />
          </>
        )}
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content={light.paper} media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content={dark.paper} media="(prefers-color-scheme: dark)" />
        <link rel="icon" href={faviconUrl(site)} />
        {/* Our own style sheets; a text child would come out with its quotes escaped. */}
        <style nonce={nonce} dangerouslySetInnerHTML={{ __html: css }} />
        {names.map((name) => sheets[name] && <link rel="stylesheet" href={sheets[name]} />)}
        {[script, shell.framed && scripts['frame-inside']].map(
          (src) => src && <script type="module" src={src} nonce={nonce} />,
        )}
      </head>
      <body>
        {top ?? (!shell.framed && <Header shell={shell} />)}
        <main id="main">{children}</main>
        <Footer shell={shell} />
      </body>
    </html>
  );
};

const Header = ({ shell }: { shell: Shell }) => (
  <header class="top">
    <a class="skip" href="#main">
      {uiTexts[shell.lang].page.skip}
    </a>
    <a class="brand" href={linkIn(shell, routes.landing)}>
      <Mark site={shell.site} />
      <span>{shell.site.brand.name}</span>
    </a>
  </header>
);

const Footer = ({ shell }: { shell: Shell }) => {
  const { site, lang, others } = shell;
  const texts = uiTexts[lang].page;
  return (
    <footer class="foot">
      {!shell.framed && (
        <p>
          {site.brand.name} <span>{site.claim}</span>
        </p>
      )}
      <nav aria-label={texts.footer}>
        <a href={site.imprintUrl ?? linkIn(shell, routes.imprint)} {...outOf(shell)}>
          {texts.imprint}
        </a>
        <a href={site.privacyUrl ?? linkIn(shell, routes.privacy)} {...outOf(shell)}>
          {texts.privacy}
        </a>
      </nav>
      {others.length > 0 && (
        <nav aria-label={texts.languages}>
          {others.map((other) => (
            <a href={other.href} lang={other.lang} hreflang={other.lang}>
              {uiTexts[other.lang].page.name}
            </a>
          ))}
        </nav>
      )}
    </footer>
  );
};
