import type { Language } from '../quiz/engine/quiz.ts';
import type { MailContent, MailSite } from './message.ts';
import { momentOf } from './moment.ts';
import { PlainAction } from './parts/action.tsx';
import { Notice, noticeText } from './parts/notice.tsx';
import { Card, Masthead, mailHtml, Page } from './parts/page.tsx';
import { P, Title } from './parts/prose.tsx';
import { themeOf } from './parts/theme.ts';
import { subjectOf } from './subject.ts';
import * as plain from './text.ts';
import { texts } from './texts/index.ts';
import { myDataTexts } from './texts/my-data.ts';

export type MyDataProps = {
  site: MailSite;
  lang: Language;
  url: string;
  /** When it was asked for, in epoch milliseconds. */
  askedAt: number;
  /** How long the link works. */
  days: number;
};

/** The mail with the link to all that is stored about an address. A duty by law (Art. 15 GDPR), so plain: it advertises nothing. */
export const myDataMail = ({ site, lang, url, askedAt, days }: MyDataProps): MailContent => {
  const t = myDataTexts[lang];
  const { legalNotice } = texts[lang];
  const subject = subjectOf([t.subject(site.brand.name), t.title]);
  const asked = t.asked({ site: site.brand.name, at: momentOf(askedAt, lang) });
  const after = [t.link(days), t.otherwise];
  const theme = themeOf(site.look);
  return {
    subject,
    html: mailHtml(
      <Page lang={lang} title={subject} preview={t.preview} theme={theme}>
        <Masthead name={site.brand.name} />
        <Card theme={theme}>
          <Title>{t.title}</Title>
          <P>{t.greeting}</P>
          <P>{asked}</P>
          <PlainAction theme={theme} href={url} label={t.button} />
          {after.map((paragraph) => (
            <P key={paragraph}>{paragraph}</P>
          ))}
        </Card>
        <Notice site={site} label={legalNotice} theme={theme} />
      </Page>,
    ),
    text: `${plain.text(
      t.greeting,
      plain.wrap(asked),
      plain.link(t.button, url),
      after.map((paragraph) => plain.wrap(paragraph)),
      noticeText({ site, label: legalNotice }),
    )}\n`,
  };
};
