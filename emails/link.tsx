import type { Language } from '../quiz/engine/quiz.ts';
import type { MailContent, MailSite } from './message.ts';
import { PlainAction } from './parts/action.tsx';
import { Notice, noticeText } from './parts/notice.tsx';
import { Card, Masthead, mailHtml, Page } from './parts/page.tsx';
import { P, Title } from './parts/prose.tsx';
import { themeOf } from './parts/theme.ts';
import { subjectOf } from './subject.ts';
import * as plain from './text.ts';
import { texts } from './texts/index.ts';

type LinkMailProps = {
  site: MailSite;
  lang: Language;
  url: string;
  subject: string;
  preview: string;
  title: string;
  greeting: string;
  /** When and where the link was asked for. */
  asked: string;
  button: string;
  after: readonly string[];
};

/** A mail that was asked for a moment ago and holds nothing but a link. It advertises nothing. */
export const linkMail = ({
  site,
  lang,
  url,
  preview,
  title,
  greeting,
  asked,
  button,
  after,
  ...more
}: LinkMailProps): MailContent => {
  const { legalNotice } = texts[lang];
  const subject = subjectOf([more.subject, title]);
  const theme = themeOf(site.look);
  return {
    subject,
    html: mailHtml(
      <Page lang={lang} title={subject} preview={preview} theme={theme}>
        <Masthead name={site.brand.name} />
        <Card theme={theme}>
          <Title>{title}</Title>
          <P>{greeting}</P>
          <P>{asked}</P>
          <PlainAction theme={theme} href={url} label={button} />
          {after.map((paragraph) => (
            <P key={paragraph}>{paragraph}</P>
          ))}
        </Card>
        <Notice site={site} label={legalNotice} theme={theme} />
      </Page>,
    ),
    text: `${plain.text(
      greeting,
      plain.wrap(asked),
      plain.link(button, url),
      after.map((paragraph) => plain.wrap(paragraph)),
      noticeText({ site, label: legalNotice }),
    )}\n`,
  };
};
