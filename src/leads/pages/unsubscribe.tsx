import { to } from '../../routes.ts';
import { Document, type Shell } from '../../ui/document.tsx';
import { type UnsubscribeTexts, unsubscribeTexts } from '../../ui/texts/unsubscribe.ts';

type UnsubscribePageProps = {
  shell: Shell;
  token: string;
  /** Whether follow-up mails are wanted; null where the person's data has been erased. */
  wanted: boolean | null;
  /** Whether the person has agreed before: only then may the way back be open. */
  renewable: boolean;
  /** What keeps mails from the address whatever the person wishes. */
  barrier: keyof UnsubscribeTexts['barred'] | null;
};

/** Which mails a person gets, with a button for each choice: programs that check links open pages, but press none. */
export const UnsubscribePage = ({ shell, token, wanted, renewable, barrier }: UnsubscribePageProps) => {
  const texts = unsubscribeTexts[shell.lang];
  return (
    <Document shell={shell} title={texts.title} robots="noindex, nofollow" styles={['page']}>
      <div class="column note">
        {wanted === false ? <Stopped texts={texts} /> : <Stop {...{ texts, token }} erased={wanted === null} />}
        {wanted !== null && <Purposes {...{ texts, wanted }} />}
        {wanted !== null && barrier !== null && <p>{texts.barred[barrier]}</p>}
        {wanted === false && renewable && barrier === null && <Renew {...{ shell, texts, token }} />}
      </div>
    </Document>
  );
};

const Stop = ({ texts, token, erased }: { texts: UnsubscribeTexts; token: string; erased: boolean }) => (
  <>
    <h1>{texts.title}</h1>
    <p class="lead">{erased ? texts.erased : texts.getting}</p>
    <form method="post" action={to.unsubscribe(token)}>
      <button class="button" type="submit" name="wish" value="stop">
        {texts.stop}
      </button>
    </form>
  </>
);

const Stopped = ({ texts }: { texts: UnsubscribeTexts }) => (
  <>
    <h1>{texts.stopped.title}</h1>
    <p class="lead">{texts.stopped.text}</p>
    <p>{texts.kept}</p>
  </>
);

const Purposes = ({ texts: { purposes }, wanted }: { texts: UnsubscribeTexts; wanted: boolean }) => (
  <section>
    <h2>{purposes.title}</h2>
    <ul>
      <li>
        {purposes.followUp}: <strong>{wanted ? purposes.on : purposes.off}</strong>
      </li>
      <li>
        {purposes.analysis}: <strong>{purposes.always}</strong>
      </li>
    </ul>
  </section>
);

const Renew = ({ shell, texts: { renew }, token }: { shell: Shell; texts: UnsubscribeTexts; token: string }) => (
  <section>
    <h2>{renew.title}</h2>
    <p>
      {renew.text} <q>{shell.site.consent.followUp}</q>
    </p>
    <form method="post" action={to.unsubscribe(token)}>
      <button class="button quiet" type="submit" name="wish" value="renew">
        {renew.button}
      </button>
    </form>
  </section>
);
