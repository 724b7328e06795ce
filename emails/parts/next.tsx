import type { Analysis } from '../../quiz/engine/analysis.ts';
import type { Offer } from '../message.ts';
import * as plain from '../text.ts';
import { Action, TextLink } from './action.tsx';
import { Eyebrow, Heading2, Heading3, P } from './prose.tsx';
import type { Ui, Wording } from './wording.ts';

/** What comes after the bottleneck is mended. */
export const RunnerUp = ({ ui, runnerUp }: { ui: Ui; runnerUp: NonNullable<Analysis['runnerUp']> }) => (
  <>
    <Heading2>{ui.t.runnerUp(runnerUp.name)}</Heading2>
    <P>{runnerUp.text}</P>
  </>
);

export const runnerUpText = ({ t }: Wording, runnerUp: NonNullable<Analysis['runnerUp']>): string =>
  plain.text(plain.heading(t.runnerUp(runnerUp.name)), plain.wrap(runnerUp.text));

/** The free strategy call and what it would be about. */
export const Call = ({ ui, about, href }: { ui: Ui; about: string; href: string }) => (
  <>
    <Heading2>{ui.t.call.title}</Heading2>
    <P>{about}</P>
    <Action theme={ui.theme} href={href} label={ui.t.call.button} />
  </>
);

export const callText = ({ t }: Wording, about: string, href: string): string =>
  plain.text(plain.heading(t.call.title), plain.wrap(about), plain.link(t.call.button, href));

/** The owner's own offers that fit this bottleneck. */
export const Offers = ({ ui, offers }: { ui: Ui; offers: readonly Offer[] }) => (
  <>
    <Heading2>{ui.t.offers.title}</Heading2>
    {offers.map((offer) => (
      <div key={offer.url} style={{ margin: '6px 0 0' }}>
        <Eyebrow theme={ui.theme}>{ui.t.offers.kinds[offer.kind]}</Eyebrow>
        <Heading3>{offer.title}</Heading3>
        <P>
          {offer.text} <TextLink theme={ui.theme} href={offer.url} label={openLabel(ui, offer)} />
        </P>
      </div>
    ))}
  </>
);

export const offersText = (wording: Wording, offers: readonly Offer[]): string =>
  plain.text(
    plain.heading(wording.t.offers.title),
    offers.map((offer) =>
      [
        plain.wrap(`${wording.t.offers.kinds[offer.kind]}: ${offer.title}`),
        plain.wrap(offer.text),
        plain.link(openLabel(wording, offer), offer.url),
      ].join('\n'),
    ),
  );

const openLabel = ({ t }: Wording, offer: Offer): string => t.offers.open[offer.kind];
