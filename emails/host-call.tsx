import { Fragment } from 'preact';
import type { Language } from '../quiz/engine/quiz.ts';
import type { MailContent, MailSite } from './message.ts';
import { oneLine } from './name.ts';
import { Action, TextLink } from './parts/action.tsx';
import { Bars, barsText } from './parts/areas.tsx';
import { Facts, factsText } from './parts/facts.tsx';
import { Notice, noticeText } from './parts/notice.tsx';
import { Card, Masthead, mailHtml, Page } from './parts/page.tsx';
import { Heading2, Heading3, P, Points, Soft, Title } from './parts/prose.tsx';
import { type Theme, themeOf } from './parts/theme.ts';
import type { Wording } from './parts/wording.ts';
import { type Sheet, YOU } from './sheet.ts';
import { clip, subjectOf } from './subject.ts';
import * as plain from './text.ts';
import { type CallMailKind, type CallTexts, callTexts } from './texts/call.ts';
import { texts } from './texts/index.ts';

export type HostCallProps = {
  kind: Exclude<CallMailKind, 'missed'>;
  site: MailSite;
  lang: Language;
  /** Day and time by the owner's own clock, in words. */
  when: { short: string; long: string };
  /** When it was to be before it was moved, in words; null: it was not, or nobody knows. */
  before: string | null;
  where: string;
  name: string;
  email: string;
  phone: string | null;
  /** Why it was moved or cancelled. */
  reason: string | null;
  /** What the host should know; null where the call is off. */
  sheet: Sheet | null;
  /** The same as a page to print, behind the desk's login. */
  sheetUrl: string;
  /** The feed of all calls. */
  feedUrl: string;
};

const LONGEST_PREVIEW = 110; // characters: what inboxes show after the subject
const LONGEST_NAME = 30; // characters: leaves room for the day in the subject

/** The mail to the owner about a call: when, who, and what to prepare. */
export const hostCallMail = (props: HostCallProps): MailContent => {
  const { kind, site, lang, when, sheet, sheetUrl, feedUrl } = props;
  const all = texts[lang];
  const { host, ...t } = callTexts[lang];
  const name = oneLine(props.name);
  const subject = subjectOf(host.subjects[kind](clip(name, LONGEST_NAME), when.short));
  const theme = themeOf(site.look);
  const facts = [
    { label: t.when, text: when.long },
    ...(props.before ? [{ label: t.before, text: props.before }] : []),
    ...(kind !== 'cancelled' && props.where ? [{ label: t.where, text: props.where }] : []),
    { label: host.who, text: [name, props.email].filter(Boolean).join(', ') },
    ...(props.phone ? [{ label: host.phone, text: props.phone }] : []),
    ...(props.reason ? [{ label: host.reason, text: oneLine(props.reason) }] : []),
  ];
  const parts = sheet ? sheetParts(sheet, host, lang, name) : [];
  return {
    subject,
    html: mailHtml(
      <Page lang={lang} title={subject} preview={clip(`${when.long}: ${name}`, LONGEST_PREVIEW)} theme={theme}>
        <Masthead name={site.brand.name} />
        <Card theme={theme}>
          <Title>{host.titles[kind](name)}</Title>
          <Facts theme={theme} facts={facts} />
        </Card>
        {sheet && (
          <Card theme={theme}>
            <Heading2>{host.sheet}</Heading2>
            {sheet.profile ? (
              <>
                <Soft theme={theme}>{sheet.profile.quiz}</Soft>
                <Bars ui={{ theme, ...wordingOf(sheet.profile, lang) }} {...sheet.profile} />
              </>
            ) : (
              <P>{host.noQuiz}</P>
            )}
            <Parts theme={theme} parts={parts} />
            <Action theme={theme} href={sheetUrl} label={host.sheetNote} />
          </Card>
        )}
        <Feed theme={theme} href={feedUrl} label={host.feed} />
        <Notice site={site} label={all.legalNotice} why={host.why} theme={theme} />
      </Page>,
    ),
    text: `${plain.text(
      factsText(facts),
      sheet && plain.heading(host.sheet),
      sheet?.profile ? plain.text(sheet.profile.quiz, barsText(wordingOf(sheet.profile, lang), sheet.profile)) : null,
      sheet && !sheet.profile ? plain.wrap(host.noQuiz) : null,
      parts.map(({ title, note, lines }) => `${title}:\n${note ? `${plain.wrap(note)}\n` : ''}${plain.list(lines)}`),
      sheet && plain.link(host.sheetNote, sheetUrl),
      plain.link(host.feed, feedUrl),
      noticeText({ site, label: all.legalNotice, why: host.why }),
    )}\n`,
  };
};

/** The way to all calls, under the cards: wanted once, and in the way ever after. */
const Feed = ({ theme, href, label }: { theme: Theme; href: string; label: string }) => (
  <div style={{ margin: '8px 4px 0' }}>
    <Soft theme={theme}>
      <TextLink theme={theme} href={href} label={label} />
    </Soft>
  </div>
);

/** How the quiz itself speaks of areas, in the host's language. */
const wordingOf = ({ about }: Profile, lang: Language): Wording => {
  const { quoted, analysis } = texts[lang];
  return { t: { ...analysis, ...analysis.about[about] }, quoted };
};

type Profile = NonNullable<Sheet['profile']>;

type Part = { title: string; note?: string; lines: readonly string[] };

const Parts = ({ theme, parts }: { theme: Theme; parts: readonly Part[] }) => (
  <>
    {parts.map(({ title, note, lines }) => (
      <Fragment key={title}>
        <Heading3>{title}</Heading3>
        {note && <Soft theme={theme}>{note}</Soft>}
        {lines.length > 1 ? <Points entries={lines} /> : lines.map((line) => <P key={line}>{line}</P>)}
      </Fragment>
    ))}
  </>
);

/** The sheet as headings with lines under them, in the order in which a host reads. */
const sheetParts = (
  { profile, words, ask, received }: Sheet,
  host: CallTexts['host'],
  lang: Language,
  name: string,
): Part[] =>
  [
    { title: host.words, lines: words.map(({ ask: asked, answer }) => `${asked} ${oneLine(answer)}`) },
    ...(profile
      ? [
          {
            title: wordingOf(profile, lang).t.picture.bottleneck,
            note: host.puts(YOU[profile.lang], name),
            lines: [profile.bottleneck, ...profile.reasons],
          },
          { title: host.leverage, lines: profile.leverage ? [profile.leverage] : [] },
          { title: host.churn, lines: profile.churn ? [profile.churn] : [] },
          { title: host.reflex, lines: profile.reflex ? [profile.reflex] : [] },
        ]
      : []),
    { title: host.ask, note: host.asks, lines: ask },
    { title: host.received, lines: received.length > 0 ? received : [host.nothingReceived] },
  ].filter(({ lines }) => lines.length > 0);
