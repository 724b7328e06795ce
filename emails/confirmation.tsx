import type { Language } from '../quiz/engine/quiz.ts';
import type { MailContent, MailSite } from './message.ts';
import { momentOf } from './moment.ts';
import { greetable, oneLine } from './name.ts';
import { PlainAction } from './parts/action.tsx';
import { Notice, noticeText } from './parts/notice.tsx';
import { Card, Masthead, mailHtml, Page } from './parts/page.tsx';
import { P, Title } from './parts/prose.tsx';
import { themeOf } from './parts/theme.ts';
import { subjectOf } from './subject.ts';
import * as plain from './text.ts';
import { texts } from './texts/index.ts';
import type { About } from './texts/texts.ts';

export type ConfirmationProps = {
  site: MailSite;
  lang: Language;
  firstName: string | null;
  quizTitle: string;
  /** What the result is about, and so what was asked for. */
  about: About;
  confirmUrl: string;
  /** When the analysis was asked for, in epoch milliseconds. */
  requestedAt: number;
  /** How long the link works, in days. */
  lifetimeDays: number;
  /** The wording of the ticked box for follow-up mails: the confirmation must name what it counts for. */
  followUp?: string | null;
};

const DAY = 86_400_000; // milliseconds

/**
 * The mail that asks for the confirmation of an address (double opt-in).
 *
 * Plain on purpose: LG Stendal 22 S 87/20 saw a logo, a welcome and an offer of help as advertising, for which
 * there is no consent yet. So: who asked when, one link, what happens without it, the legal notice.
 */
export const confirmationMail = (props: ConfirmationProps): MailContent => {
  const { site, lang, about, confirmUrl, lifetimeDays: days } = props;
  const all = texts[lang];
  const t = { ...all.confirmation, ...all.confirmation.about[about] };
  const name = greetable(props.firstName);
  const quiz = oneLine(props.quizTitle);
  const at = momentOf(props.requestedAt, lang);
  const until = momentOf(props.requestedAt + days * DAY, lang);

  const subject = subjectOf(t.subjects(quiz));
  const greeting = all.greeting(name);
  const before = [
    t.asked({ requested: t.requested, quiz, site: site.brand.name, at, name }),
    ...(props.followUp ? [t.ticked(oneLine(props.followUp))] : []),
    t.please,
  ];
  const after = [t.lifetime(days, until), t.otherwise(days)];

  const theme = themeOf(site.look);
  return {
    subject,
    html: mailHtml(
      <Page lang={lang} title={subject} preview={t.preview} theme={theme}>
        <Masthead name={site.brand.name} />
        <Card theme={theme}>
          <Title>{t.title}</Title>
          <P>{greeting}</P>
          {before.map((paragraph) => (
            <P key={paragraph}>{paragraph}</P>
          ))}
          <PlainAction theme={theme} href={confirmUrl} label={t.button} />
          {after.map((paragraph) => (
            <P key={paragraph}>{paragraph}</P>
          ))}
        </Card>
        <Notice site={site} label={all.legalNotice} theme={theme} />
      </Page>,
    ),
    text: `${plain.text(
      greeting,
      before.map((paragraph) => plain.wrap(paragraph)),
      plain.link(t.button, confirmUrl),
      after.map((paragraph) => plain.wrap(paragraph)),
      noticeText({ site, label: all.legalNotice }),
    )}\n`,
  };
};
