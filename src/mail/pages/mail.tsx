import { routes, to } from '../../routes.ts';
import { Document, type Shell } from '../../ui/document.tsx';
import { Fact } from '../../ui/fact.tsx';
import { uiTexts } from '../../ui/texts/index.ts';
import { Time } from './time.tsx';

export const MAIL_TABS = ['html', 'text', 'headers', 'source'] as const;
type MailTab = (typeof MAIL_TABS)[number];

type MailPageProps = {
  shell: Shell;
  mail: {
    id: string;
    to: string;
    from: string;
    replyTo: string;
    subject: string;
    at: number;
    headers: readonly (readonly [string, string])[];
    text: string;
    attachments?: readonly { filename: string }[];
  };
  tab: MailTab;
  /** The mail as it would go over the wire. */
  source: string;
};

/** One mail of the local mailbox in four views. */
export const MailPage = ({ shell, mail, tab, source }: MailPageProps) => {
  const texts = uiTexts[shell.lang].mailbox;
  return (
    <Document shell={shell} title={mail.subject} robots="noindex, nofollow" styles={['page', 'mailbox']}>
      <div class="mailbox">
        <p>
          <a href={routes.mailbox}>{texts.back}</a>
        </p>
        <h1>{mail.subject}</h1>
        <dl class="mail-head">
          <Fact name={texts.head.from}>{mail.from.replace(/^"(.*)" </, '$1 <')}</Fact>
          <Fact name={texts.head.to}>{mail.to}</Fact>
          <Fact name={texts.head.replyTo}>{mail.replyTo}</Fact>
          <Fact name={texts.head.at}>
            <Time at={mail.at} lang={shell.lang} />
          </Fact>
          {mail.attachments && (
            <Fact name={texts.head.files}>
              {mail.attachments.map(({ filename }, index) => (
                <a key={filename} href={to.mailFile(mail.id, index)} download={filename}>
                  {filename}
                </a>
              ))}
            </Fact>
          )}
        </dl>
        <nav class="tabs" aria-label={texts.views}>
          {MAIL_TABS.map((one) => (
            <a key={one} href={`${to.mail(mail.id)}?view=${one}`} aria-current={one === tab ? 'page' : undefined}>
              {texts.tabs[one]}
            </a>
          ))}
        </nav>
        <View {...{ mail, tab, source }} frameTitle={texts.frame(mail.subject)} />
      </div>
    </Document>
  );
};

const View = ({
  mail,
  tab,
  source,
  frameTitle,
}: Pick<MailPageProps, 'mail' | 'tab' | 'source'> & { frameTitle: string }) => {
  switch (tab) {
    case 'html':
      return (
        <iframe
          class="mail-frame"
          title={frameTitle}
          src={to.mailHtml(mail.id)}
          sandbox="allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation"
        />
      );
    case 'text':
      return <Raw text={mail.text} label={frameTitle} />;
    case 'headers':
      return <Raw text={headOf(source)} label={frameTitle} />;
    case 'source':
      return <Raw text={source} label={frameTitle} />;
  }
};

/** The lines before the first empty one. */
const headOf = (source: string): string => source.split('\r\n\r\n', 1).join('');

const Raw = ({ text, label }: { text: string; label: string }) => (
  <section class="raw" aria-label={label}>
    <pre>{text}</pre>
  </section>
);
