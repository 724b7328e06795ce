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
type DeskPlace = keyof DeskTexts['nav'];

/** The pages of every day, which the navigation always shows. */
const DAILY: readonly [DeskPlace, string][] = [
  ['today', routes.desk],
  ['calls', routes.deskCalls],
  ['leads', routes.deskLeads],
  ['mails', routes.deskMails],
  ['funnel', routes.deskFunnel],
];

/** The others: on a narrow screen folded away. */
const RARE: readonly [DeskPlace, string][] = [
  ['experiments', routes.deskExperiments],
  ['quiz', routes.deskQuiz],
  ['hooks', routes.deskHooks],
  ['api', routes.deskApi],
  ['audit', routes.deskAudit],
  ['account', routes.deskAccount],
];

type DeskPageProps = {
  view: DeskView;
  at: DeskPlace;
  title: string;
  /** A sentence or two under the title. */
  intro?: ComponentChildren;
  /** What was wrong with what was just sent. */
  fault?: string | null | undefined;
  /** Style sheets that only this page needs. */
  styles?: readonly StyleName[];
  children: ComponentChildren;
};

/** A page of the desk: where one is and can go, its title, its content. */
export const DeskPage = ({ view, at, title, intro, fault, styles = [], children }: DeskPageProps) => {
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
        {fault && (
          <p class="desk-fault" role="alert">
            {fault}
          </p>
        )}
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
          <Places shell={shell} at={at} places={DAILY} />
          {/* Closed details cannot be opened by a style sheet everywhere: a wide screen gets the rest as a list. */}
          <li class="desk-more">
            <More shell={shell} at={at} />
          </li>
        </ul>
        <ul class="desk-rest">
          <Places shell={shell} at={at} places={RARE} />
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

type PlacesProps = { shell: Shell; at: DeskPlace; places: readonly [DeskPlace, string][] };

const Places = ({ shell, at, places }: PlacesProps) => (
  <>
    {places.map(([place, path]) => (
      <li key={place}>
        <a href={linkIn(shell, path)} aria-current={place === at ? 'page' : undefined}>
          {deskTexts[shell.lang].nav[place]}
        </a>
      </li>
    ))}
  </>
);

/** What is folded away; where one is within it stands beside its name. */
const More = ({ shell, at }: Omit<PlacesProps, 'places'>) => {
  const { more, nav } = deskTexts[shell.lang];
  const within = RARE.some(([place]) => place === at);
  return (
    <details>
      <summary aria-current={within ? 'true' : undefined}>{within ? `${more}: ${nav[at]}` : more}</summary>
      <ul>
        <Places shell={shell} at={at} places={RARE} />
      </ul>
    </details>
  );
};
