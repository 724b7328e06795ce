import type { ComponentChildren } from 'preact';
import { routes } from '../../routes.ts';
import { Mark } from '../../ui/brand.tsx';
import { Document, linkIn, type Shell, type StyleName } from '../../ui/document.tsx';
import { type DeskTexts, deskTexts } from '../../ui/texts/desk.ts';
import { uiTexts } from '../../ui/texts/index.ts';
import { ACCESS_SIGN_OUT } from '../access.ts';
import type { Who } from '../people.ts';

/** What every page of the desk is made with. */
export type DeskView = { who: Who; shell: Shell /** Epoch ms. */; now: number };

/** Where somebody is at the desk. */
export type DeskPlace = keyof DeskTexts['nav'];

/** The pages that stand in the navigation, in their order. */
const NAV: readonly [DeskPlace, string][] = [
  ['today', routes.desk],
  ['funnel', routes.deskFunnel],
  ['calls', routes.deskCalls],
  ['leads', routes.deskLeads],
  ['mails', routes.deskMails],
  ['audit', routes.deskAudit],
  ['account', routes.deskAccount],
];

type DeskPageProps = {
  view: DeskView;
  at: DeskPlace;
  title: string;
  /** A sentence or two under the title. */
  intro?: ComponentChildren;
  /** Style sheets that only this page needs. */
  styles?: readonly StyleName[];
  children: ComponentChildren;
};

/** A page of the desk: where one is and can go, its title, its content. */
export const DeskPage = ({ view, at, title, intro, styles = [], children }: DeskPageProps) => {
  const { shell, who } = view;
  const texts = deskTexts[shell.lang];
  return (
    <Document
      shell={shell}
      title={`${title} · ${texts.name}`}
      robots="noindex, nofollow"
      styles={['page', ...styles, 'desk']}
      top={<Top view={view} at={at} />}
    >
      <div class="desk">
        {who.role === 'viewer' && <p class="desk-viewing">{texts.viewing}</p>}
        <h1>{title}</h1>
        {intro && <p class="desk-intro">{intro}</p>}
        {children}
      </div>
    </Document>
  );
};

const Top = ({ view: { shell, who }, at }: Pick<DeskPageProps, 'view' | 'at'>) => {
  const texts = deskTexts[shell.lang];
  return (
    <header class="desk-top">
      <a class="skip" href="#main">
        {uiTexts[shell.lang].page.skip}
      </a>
      <a class="brand" href={linkIn(shell, routes.desk)}>
        <Mark site={shell.site} />
        <span>
          {shell.site.brand.name} <span class="desk-name">{texts.name}</span>
        </span>
      </a>
      <nav class="desk-nav" aria-label={texts.pages}>
        <ul>
          {NAV.map(([place, path]) => (
            <li key={place}>
              <a href={linkIn(shell, path)} aria-current={place === at ? 'page' : undefined}>
                {texts.nav[place]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div class="desk-out">
        <span class="address">{who.address}</span>
        {who.sessionId === null ? (
          <a href={ACCESS_SIGN_OUT}>{texts.signOut}</a>
        ) : (
          <form method="post" action={linkIn(shell, routes.deskSignOut)}>
            <button type="submit">{texts.signOut}</button>
          </form>
        )}
      </div>
    </header>
  );
};
