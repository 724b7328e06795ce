import { HOUR } from '../../lib/clock.ts';
import { routes, to } from '../../routes.ts';
import { Document, type Shell } from '../../ui/document.tsx';
import { uiTexts } from '../../ui/texts/index.ts';
import { Time } from './time.tsx';

type MailboxPageProps = {
  shell: Shell;
  mails: readonly { id: string; to: string; subject: string; at: number }[];
  /** The local clock (epoch ms), and how far it is ahead (ms). */
  now: number;
  offset: number;
};

const STEPS = [1, 24, 72, 168]; // hours

/** The mailbox of one's own machine, with the clock that brings later mails forward. */
export const MailboxPage = ({ shell, mails, now, offset }: MailboxPageProps) => {
  const texts = uiTexts[shell.lang].mailbox;
  return (
    <Document shell={shell} title={texts.title} robots="noindex, nofollow" styles={['page', 'mailbox']}>
      <div class="mailbox">
        <h1>{texts.title}</h1>
        <p>{texts.intro}</p>
        <Clock {...{ shell, now, offset }} />
        {mails.length === 0 ? <p class="empty">{texts.empty}</p> : <MailTable {...{ shell, mails }} />}
      </div>
    </Document>
  );
};

const Clock = ({ shell, now, offset }: Pick<MailboxPageProps, 'shell' | 'now' | 'offset'>) => {
  const { clock } = uiTexts[shell.lang].mailbox;
  const ahead = Math.round(offset / HOUR);
  return (
    <section class="clock" aria-labelledby="clock-title">
      <h2 id="clock-title">{clock.title}</h2>
      <p>
        {clock.now} <Time at={now} lang={shell.lang} />. {ahead === 0 ? clock.onTime : clock.ahead(ahead)}
      </p>
      <form method="post" action={routes.mailboxClock}>
        {STEPS.map((hours) => (
          <button class="button quiet" type="submit" name="minutes" value={hours * 60}>
            {clock.forward(hours)}
          </button>
        ))}
        {ahead !== 0 && (
          <button class="button quiet" type="submit" name="reset" value="1">
            {clock.reset}
          </button>
        )}
      </form>
    </section>
  );
};

const MailTable = ({ shell, mails }: Pick<MailboxPageProps, 'shell' | 'mails'>) => {
  const { title, columns } = uiTexts[shell.lang].mailbox;
  return (
    <table class="mails">
      <caption class="sr">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.subject}</th>
          <th scope="col">{columns.to}</th>
          <th scope="col">{columns.at}</th>
        </tr>
      </thead>
      <tbody>
        {mails.map((mail) => (
          <tr key={mail.id}>
            <td>
              <a href={to.mail(mail.id)}>{mail.subject}</a>
            </td>
            <td>{mail.to}</td>
            <td>
              <Time at={mail.at} lang={shell.lang} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
