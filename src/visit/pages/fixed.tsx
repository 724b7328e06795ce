import type { VNode } from 'preact';
import { quizMinutes } from '../../../quiz/engine/path.ts';
import type { Edition } from '../../lib/quizzes.ts';
import { type House, languagesOf, siteIn } from '../../lib/site.ts';
import { LANG, routes } from '../../routes.ts';
import { renderPage, type Shell } from '../../ui/document.tsx';
import { FIXED, type Fixed, type FixedPage, NONCE_MARK } from '../fixed-page.ts';
import { DemoPage } from './demo-article.tsx';
import { ImprintPage } from './imprint.tsx';
import { LandingPage } from './landing.tsx';
import { PrivacyPage } from './privacy.tsx';

/** The pages that are the same for everyone, as the build writes them, each as e.g. `landing.de`. */
export const renderFixed = (house: House, editions: readonly Edition[]): [name: string, page: FixedPage][] =>
  languagesOf(house).flatMap((lang) => {
    const quiz = editions.find((one) => one.model.id === house.landing && one.lang === lang);
    if (!quiz) throw new Error(`There is no quiz ${house.landing} in ${lang}.`);
    return FIXED.map((name): [string, FixedPage] => {
      const render = (named: boolean) => renderPage(drawn[name](shellFor(house, name, { lang, named }), quiz));
      return [`${name}.${lang}`, { usual: render(false), named: render(true) }];
    });
  });

const drawn: Record<Fixed, (shell: Shell, quiz: Edition) => VNode> = {
  landing: (shell, { model, texts, form }) => (
    <LandingPage shell={shell} quiz={{ id: model.id, texts }} minutes={quizMinutes(form.questions)} />
  ),
  demo: (shell, { model }) => <DemoPage shell={shell} quiz={model.id} />,
  imprint: (shell) => <ImprintPage shell={shell} />,
  privacy: (shell) => <PrivacyPage shell={shell} />,
};

const shellFor = (house: House, name: Fixed, { lang, named }: Pick<Shell, 'lang' | 'named'>): Shell => ({
  ...{ lang, named },
  site: siteIn(house, lang),
  nonce: NONCE_MARK,
  framed: false,
  others: languagesOf(house)
    .filter((one) => one !== lang)
    .map((one) => ({ lang: one, href: `${routes[name]}?${LANG}=${one}` })),
});
