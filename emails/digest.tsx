import type { Language } from '../quiz/engine/quiz.ts';
import type { MailContent, MailSite } from './message.ts';
import { Action, TextLink } from './parts/action.tsx';
import { Figures, figuresText } from './parts/figures.tsx';
import { Notice, noticeText } from './parts/notice.tsx';
import { Card, Masthead, mailHtml, Page } from './parts/page.tsx';
import { Heading2, P, Points, Soft, Title } from './parts/prose.tsx';
import { themeOf } from './parts/theme.ts';
import { clip, subjectOf } from './subject.ts';
import * as plain from './text.ts';
import { digestTexts } from './texts/digest.ts';
import { texts } from './texts/index.ts';

/** What happened in a week, told by the numbers. */
export type DigestFigure = { label: string; last: number; before: number };

export type DigestProps = {
  site: MailSite;
  lang: Language;
  /** Last week's days in words, e.g. `16.–22. November 2026`. */
  period: string;
  figures: readonly DigestFigure[];
  /** For the subject; `booked` null where calls are booked on a page that tells nothing of them. */
  most: { seen: number; asked: number; booked: number | null };
  /** What was found most often; several where they are even, none where nothing was found. */
  bottleneck: { names: readonly string[]; count: number; of: number } | null;
  /** Calls from now to the end of the week, and the first of them in words; null where they are not known. */
  calls: { count: number; first: readonly string[] } | null;
  /** What needs a hand, in finished sentences. */
  hand: readonly { text: string; url: string }[];
  deskUrl: string;
  funnelUrl: string;
};

const LONGEST_PREVIEW = 110; // characters: what inboxes show after the subject

/** The owner's mail about the week. */
export const digestMail = (props: DigestProps): MailContent => {
  const { site, lang, period, bottleneck, calls, hand, deskUrl, funnelUrl } = props;
  const t = digestTexts[lang];
  const { legalNotice } = texts[lang];
  const subject = subjectOf(t.subjects(props.most));
  const preview = clip(t.preview(calls?.count ?? null, period), LONGEST_PREVIEW);
  const theme = themeOf(site.look);
  const number = new Intl.NumberFormat(lang);
  const figures = props.figures.map(({ label, last, before }) => ({
    label,
    value: number.format(last),
    beside: t.before(number.format(before)),
  }));
  const found = bottleneck && t.bottleneck(bottleneck);
  const later = calls ? calls.count - calls.first.length : 0;
  return {
    subject,
    html: mailHtml(
      <Page lang={lang} title={subject} preview={preview} theme={theme}>
        <Masthead name={site.brand.name} />
        <Card theme={theme}>
          <Title>{t.title}</Title>
          <P>{t.period(period)}</P>
          <Figures theme={theme} figures={figures} />
          <Soft theme={theme}>{t.cohort}</Soft>
          {found && <P>{found}</P>}
          <Action theme={theme} href={deskUrl} label={t.desk} />
          <Soft theme={theme}>
            <TextLink theme={theme} href={funnelUrl} label={t.funnel} />
          </Soft>
        </Card>
        {hand.length > 0 && (
          <Card theme={theme}>
            <Heading2>{t.hand}</Heading2>
            {hand.map(({ text, url }) => (
              <P key={text}>
                <TextLink theme={theme} href={url} label={text} />
              </P>
            ))}
          </Card>
        )}
        {calls && (
          <Card theme={theme}>
            <Heading2>{t.calls.title}</Heading2>
            <P>{t.calls.count(calls.count)}</P>
            {calls.first.length > 0 && <Points entries={calls.first} />}
            {later > 0 && <P>{t.calls.later(later)}</P>}
          </Card>
        )}
        <Notice site={site} label={legalNotice} why={t.why} theme={theme} />
      </Page>,
    ),
    text: `${plain.text(
      plain.wrap(t.period(period)),
      figuresText(figures),
      plain.wrap(t.cohort),
      found && plain.wrap(found),
      plain.link(t.desk, deskUrl),
      plain.link(t.funnel, funnelUrl),
      hand.length > 0 ? [plain.heading(t.hand), ...hand.map(({ text, url }) => `${plain.wrap(text)}\n${url}`)] : null,
      calls &&
        plain.text(
          plain.heading(t.calls.title),
          plain.wrap(t.calls.count(calls.count)),
          calls.first.length > 0 ? plain.list(calls.first) : null,
          later > 0 ? plain.wrap(t.calls.later(later)) : null,
        ),
      noticeText({ site, label: legalNotice, why: t.why }),
    )}\n`,
  };
};
