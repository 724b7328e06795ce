import type { Analysis } from '../../../quiz/engine/analysis.ts';
import { WithAddresses } from '../addresses.tsx';
import type { SentTexts } from '../texts/visit.ts';
import { Heading } from './heading.tsx';
import type { Place } from './place.ts';

type SentViewProps = {
  texts: SentTexts;
  place: Place;
  email: string;
  /** What the result is about, and so what was asked for. */
  about: Analysis['about'];
  /** How many days the link in the mail is good. */
  days: number;
  /** Who the mail comes from. */
  sender: { name: string; email: string };
  /** Back to the form, to mend the address. */
  againUrl: string;
  /** On one's own machine: where the mail lies. */
  mailboxUrl: string | null;
};

/** Says what to do now: find the mail, open its link, confirm. */
export const SentView = ({ texts, place, email, about, days, sender, againUrl, mailboxUrl }: SentViewProps) => (
  <div class="column note">
    <Heading place={place} depth={1}>
      {texts.title}
    </Heading>
    <p class="lead">
      {texts.lead} <strong class="address">{partsOf(email)}</strong>
    </p>
    {mailboxUrl && (
      <p class="local">
        {texts.local.text}{' '}
        <a href={mailboxUrl} {...place.out}>
          {texts.local.link}
        </a>
        .
      </p>
    )}
    <ol class="numbered">
      {texts.steps(sender, about).map((step) => (
        <li>
          <WithAddresses text={step} link={false} />
        </li>
      ))}
    </ol>
    <p>{texts.lifetime(days)}</p>
    <Heading place={place} depth={2}>
      {texts.missing.title}
    </Heading>
    <p>{texts.missing.spam}</p>
    <p>
      {texts.missing.typo}{' '}
      <a href={againUrl} data-go="form">
        {texts.missing.again}
      </a>
    </p>
  </div>
);

/** An address that is too long for a line breaks behind the @, not at a hyphen. */
const partsOf = (email: string) => {
  const at = email.indexOf('@') + 1;
  return [email.slice(0, at), email.slice(at)].map((part) => <span class="address">{part}</span>);
};
