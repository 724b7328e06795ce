import { Fragment } from 'preact';
import type { FollowUp } from '../quiz/engine/follow-up.ts';
import type { Language } from '../quiz/engine/quiz.ts';
import type { MailContent, MailSite } from './message.ts';
import { greetable } from './name.ts';
import { Action, TextLink } from './parts/action.tsx';
import { Notice, noticeText } from './parts/notice.tsx';
import { Card, Masthead, mailHtml, Page } from './parts/page.tsx';
import { Gap, Heading2, P, Points, Rule, SmallHeading2, Soft, Title } from './parts/prose.tsx';
import { type Theme, themeOf } from './parts/theme.ts';
import { Worksheet, worksheetText } from './parts/worksheet.tsx';
import { clip, subjectOf } from './subject.ts';
import * as plain from './text.ts';
import { type FollowUpTexts, followUpTexts } from './texts/follow-up.ts';
import { texts } from './texts/index.ts';

export type FollowUpProps = {
  site: MailSite;
  lang: Language;
  firstName: string | null;
  quizTitle: string;
  content: FollowUp;
  bookUrl: string;
  analysisUrl: string;
  /** Opens a page with a button; mail programs post to it (RFC 8058). */
  unsubscribeUrl: string;
  /** All that is stored about who gets this mail. */
  dataUrl: string;
};

const LONGEST_PREVIEW = 110; // characters: what inboxes show after the subject

/** One of the mails after the analysis. HTML and text say the same in the same order. */
export const followUpMail = (props: FollowUpProps): MailContent => {
  const subject = subjectOf([props.content.subject]);
  return { subject, html: htmlOf(props, subject), text: textOf(props) };
};

const htmlOf = (props: FollowUpProps, subject: string): string => {
  const { site, lang, firstName, quizTitle, content, bookUrl, analysisUrl, unsubscribeUrl, dataUrl } = props;
  const all = texts[lang];
  const t = followUpTexts[lang];
  const theme = themeOf(site.look);
  return mailHtml(
    <Page lang={lang} title={subject} preview={clip(content.paragraphs[0] ?? '', LONGEST_PREVIEW)} theme={theme}>
      <Masthead name={site.brand.name} />
      <Card theme={theme}>
        <Title>{subject}</Title>
        <P>{t.greeting(greetable(firstName))}</P>
        <Paragraphs list={content.paragraphs} />
        <Body {...{ content, theme, t, bookUrl, unsubscribeUrl }} />
        <Gap />
        <P>
          {t.closing}
          <br />
          {site.brand.people}
        </P>
        <Soft theme={theme}>
          <TextLink theme={theme} href={analysisUrl} label={t.analysis} />
        </Soft>
      </Card>
      <Notice
        site={site}
        label={all.legalNotice}
        why={t.why(quizTitle)}
        unsubscribe={{ label: t.unsubscribe, url: unsubscribeUrl }}
        data={{ label: all.myData, url: dataUrl }}
        theme={theme}
      />
    </Page>,
  );
};

const Paragraphs = ({ list }: { list: readonly string[] }) => (
  <>
    {list.map((paragraph) => (
      <P key={paragraph}>{paragraph}</P>
    ))}
  </>
);

type BodyProps = { content: FollowUp; theme: Theme; t: FollowUpTexts; bookUrl: string; unsubscribeUrl: string };

const Body = ({ content, theme, t, bookUrl, unsubscribeUrl }: BodyProps) => {
  const call = (
    <P>
      <TextLink theme={theme} href={bookUrl} label={t.callLine} />
    </P>
  );
  switch (content.step) {
    case 'depth':
      return (
        <>
          <Worksheet theme={theme} sheet={content.worksheet} note={t.worksheet} />
          {call}
        </>
      );
    case 'second':
      return (
        <>
          {content.about === 'conversation' && (
            <>
              {casesOf(content.cases, t).map(([title, text]) => (
                <Fragment key={title}>
                  <Gap />
                  <SmallHeading2>{title}</SmallHeading2>
                  <P>{text}</P>
                </Fragment>
              ))}
              <Rule theme={theme} />
              <Paragraphs list={content.after} />
            </>
          )}
          {call}
        </>
      );
    case 'invitation':
      return (
        <>
          <Gap />
          <SmallHeading2>{t.topics}</SmallHeading2>
          <Points entries={content.topics} />
          <Paragraphs list={content.after} />
          <Rule theme={theme} />
          <Heading2>{t.call.title}</Heading2>
          <P>{t.call.text}</P>
          <Action theme={theme} href={bookUrl} label={t.call.button} />
        </>
      );
    case 'last':
      return (
        <>
          <Rule theme={theme} />
          <SmallHeading2>{t.choice.stay}</SmallHeading2>
          <P>{content.choice.stay}</P>
          <Action theme={theme} href={bookUrl} label={t.call.button} />
          <Gap />
          <SmallHeading2>{t.choice.go}</SmallHeading2>
          <P>
            {content.choice.go} <TextLink theme={theme} href={unsubscribeUrl} label={t.unsubscribe} />
          </P>
        </>
      );
  }
};

const casesOf = (
  cases: { well: string; badly: string; notYet: string },
  t: FollowUpTexts,
): readonly (readonly [string, string])[] => [
  [t.cases.well, cases.well],
  [t.cases.badly, cases.badly],
  [t.cases.notYet, cases.notYet],
];

const textOf = (props: FollowUpProps): string => {
  const { site, lang, firstName, quizTitle, content, bookUrl, analysisUrl, unsubscribeUrl, dataUrl } = props;
  const all = texts[lang];
  const t = followUpTexts[lang];
  const blocks = plain.text(
    t.greeting(greetable(firstName)),
    content.paragraphs.map((paragraph) => plain.wrap(paragraph)),
    bodyText(content, t, { bookUrl, unsubscribeUrl }),
    `${t.closing}\n${site.brand.people}`,
    plain.link(t.analysis, analysisUrl),
    noticeText({
      site,
      label: all.legalNotice,
      why: t.why(quizTitle),
      unsubscribe: { label: t.unsubscribe, url: unsubscribeUrl },
      data: { label: all.myData, url: dataUrl },
    }),
  );
  return `${blocks}\n`;
};

const bodyText = (
  content: FollowUp,
  t: FollowUpTexts,
  { bookUrl, unsubscribeUrl }: { bookUrl: string; unsubscribeUrl: string },
): string => {
  switch (content.step) {
    case 'depth':
      return plain.text(
        worksheetText({ sheet: content.worksheet, note: t.worksheet }),
        plain.link(t.callLine, bookUrl),
      );
    case 'second':
      return plain.text(
        content.about === 'conversation'
          ? [
              ...casesOf(content.cases, t).map(([title, text]) => `${plain.heading(title)}\n\n${plain.wrap(text)}`),
              ...content.after.map((paragraph) => plain.wrap(paragraph)),
            ]
          : null,
        plain.link(t.callLine, bookUrl),
      );
    case 'invitation':
      return plain.text(
        plain.heading(t.topics),
        plain.list(content.topics),
        content.after.map((paragraph) => plain.wrap(paragraph)),
        plain.heading(t.call.title),
        plain.wrap(t.call.text),
        plain.link(t.call.button, bookUrl),
      );
    case 'last':
      return plain.text(
        plain.heading(t.choice.stay),
        plain.wrap(content.choice.stay),
        plain.link(t.call.button, bookUrl),
        plain.heading(t.choice.go),
        plain.wrap(content.choice.go),
        plain.link(t.unsubscribe, unsubscribeUrl),
      );
  }
};
