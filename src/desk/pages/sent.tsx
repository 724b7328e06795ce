import { routes } from '../../routes.ts';
import { AddressAskedPage } from '../../ui/ask-address.tsx';
import type { Shell } from '../../ui/document.tsx';
import { deskTexts } from '../../ui/texts/desk.ts';

type SentPageProps = { shell: Shell; minutes: number; mailboxUrl: string | null };

/** The same for every address: find the mail, open its link. */
export const SentPage = ({ shell, minutes, mailboxUrl }: SentPageProps) => {
  const texts = deskTexts[shell.lang].sent;
  const { steps, missing } = texts;
  return (
    <AddressAskedPage
      {...{ shell, texts, mailboxUrl }}
      robots="noindex, nofollow"
      again={{ href: routes.deskLogin, text: missing.again }}
    >
      <ol>
        {steps(minutes).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <h2>{missing.title}</h2>
      <p>{missing.text}</p>
    </AddressAskedPage>
  );
};
