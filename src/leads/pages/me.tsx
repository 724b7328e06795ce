import { to } from '../../routes.ts';
import { WithAddresses } from '../../ui/addresses.tsx';
import { Document, type Shell } from '../../ui/document.tsx';
import { uiTexts } from '../../ui/texts/index.ts';
import { type MeTexts, meTexts } from '../../ui/texts/me.ts';
import { CONFIRMATION_LIFETIME_DAYS } from '../lifetimes.ts';
import type { Dossier } from '../person.ts';
import { Calls } from './me/calls.tsx';
import { Consents } from './me/consents.tsx';
import { Names, type RefusedNames } from './me/names.tsx';
import { Rest } from './me/rest.tsx';
import { Run } from './me/run.tsx';
import { Mails, Told } from './me/told.tsx';

type MePageProps = {
  shell: Shell;
  token: string;
  dossier: Dossier;
  /** What has just been done. */
  done: keyof MeTexts['done'] | null;
  refused?: RefusedNames;
};

/** All that is stored about a person, in plain words, with what they may do about it. */
export const MePage = ({ shell, token, dossier, done, refused }: MePageProps) => {
  const texts = meTexts[shell.lang];
  const { site } = shell;
  return (
    <Document
      shell={shell}
      title={refused ? uiTexts[shell.lang].page.fault(texts.title) : texts.title}
      robots="noindex, nofollow"
      styles={['page', 'result', 'me']}
    >
      <div class="column note me">
        {done && (
          <p class="me-done" role="status">
            {texts.done[done]}
          </p>
        )}
        <h1>{texts.title}</h1>
        <p class="lead">
          {texts.lead} <strong class="address">{dossier.email}</strong>
        </p>
        <p class="actions">
          <a class="button" href={to.meFile(token)} download={texts.file}>
            {texts.download}
          </a>
          <a href={to.meErase(token)}>{texts.toErase}</a>
        </p>
        <Names {...{ texts, token, dossier, refused }} />
        {dossier.runs.map((run) => (
          <Run key={run.letter.run.id} {...{ shell, texts, run }} />
        ))}
        <Consents {...{ shell, texts, token, dossier }} />
        <Calls {...{ shell, texts, dossier }} />
        <Mails {...{ shell, texts, dossier }} />
        <Told {...{ shell, texts, dossier }} />
        <Rest {...{ shell, texts, dossier }} />
        <section>
          <h2>{texts.keeping.title}</h2>
          {texts.keeping
            .text({
              days: CONFIRMATION_LIFETIME_DAYS,
              leads: site.keep.leadsMonths,
              calls: site.keep.callsMonths,
            })
            .map((text) => (
              <p key={text}>{text}</p>
            ))}
          <p>
            <WithAddresses text={texts.contact(site.privacyContact)} />
          </p>
        </section>
      </div>
    </Document>
  );
};
