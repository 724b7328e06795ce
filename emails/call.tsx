import type { Language } from '../quiz/engine/quiz.ts';
import type { MailContent, MailSite } from './message.ts';
import { greetable, oneLine } from './name.ts';
import { Action, TextLink } from './parts/action.tsx';
import { Facts, factsText } from './parts/facts.tsx';
import { Notice, noticeText } from './parts/notice.tsx';
import { Card, Masthead, mailHtml, Page } from './parts/page.tsx';
import { P, Soft, Title } from './parts/prose.tsx';
import { themeOf } from './parts/theme.ts';
import { subjectOf } from './subject.ts';
import * as plain from './text.ts';
import { type CallMailKind, callTexts } from './texts/call.ts';
import { texts } from './texts/index.ts';

export type CallMailProps = {
  kind: CallMailKind;
  site: MailSite;
  lang: Language;
  name: string;
  /** What the call is named. */
  call: string;
  /** Day and time in the visitor's zone, in words; `short` without the year, for the subject. */
  when: { short: string; long: string };
  /** When it was to be before it was moved, in words; null: it was not, or nobody knows. */
  before: string | null;
  /** Where it takes place: a link or words. */
  where: string;
  /** Why the host cancels it, in the host's own words. */
  reason: string | null;
  /** The page of the call, with the ways to move and cancel it. */
  callUrl: string;
  /** Where a new one is booked. */
  bookUrl: string;
  /** All that is stored about who gets this mail. */
  dataUrl: string;
};

/**
 * A mail to the visitor about the call that was booked. It is part of the contract, so it says what is needed for the
 * call and nothing that would advertise.
 */
export const callMail = (props: CallMailProps): MailContent => {
  const { kind, site, lang, call, when, callUrl, bookUrl } = props;
  const all = texts[lang];
  const t = callTexts[lang];
  const subject = subjectOf(t.subjects[kind](oneLine(call), when.short));
  const theme = themeOf(site.look);
  const greeting = all.greeting(greetable(props.name));
  const facts = kind === 'missed' ? [] : factsOf(props);
  const file = fileNote(props);
  const action =
    kind === 'missed' || kind === 'cancelled'
      ? { href: bookUrl, label: t.rebook }
      : { href: callUrl, label: kind === 'soon' ? t.page : t.change };
  const why = t.why[kind === 'missed' ? 'missed' : 'booked'];
  const data = { label: all.myData, url: props.dataUrl };
  return {
    subject,
    html: mailHtml(
      <Page lang={lang} title={subject} preview={t.previews[kind](when.long)} theme={theme}>
        <Masthead name={site.brand.name} />
        <Card theme={theme}>
          <Title>{t.titles[kind]}</Title>
          <P>{greeting}</P>
          <P>{t.leads[kind]}</P>
          <Facts theme={theme} facts={facts} />
          {file && <Soft theme={theme}>{file}</Soft>}
          {kind === 'missed' || kind === 'soon' ? (
            <Action theme={theme} {...action} />
          ) : (
            <P>
              <TextLink theme={theme} {...action} />
            </P>
          )}
          <P>
            {t.closing}
            <br />
            {site.brand.people}
          </P>
        </Card>
        <Notice site={site} label={all.legalNotice} why={why} data={data} theme={theme} />
      </Page>,
    ),
    text: `${plain.text(
      greeting,
      plain.wrap(t.leads[kind]),
      factsText(facts),
      file && plain.wrap(file),
      plain.link(action.label, action.href),
      `${t.closing}\n${site.brand.people}`,
      noticeText({ site, label: all.legalNotice, why, data }),
    )}\n`,
  };
};

const factsOf = ({ kind, lang, when, before, where, reason }: CallMailProps): { label: string; text: string }[] => {
  const t = callTexts[lang];
  return [
    { label: t.when, text: when.long },
    ...(before ? [{ label: t.before, text: before }] : []),
    ...(kind === 'cancelled' || where === '' ? [] : [{ label: t.where, text: where }]),
    ...(reason ? [{ label: t.host.reason, text: oneLine(reason) }] : []),
  ];
};

const fileNote = ({ kind, lang }: CallMailProps): string | null => {
  const t = callTexts[lang];
  if (kind === 'cancelled') return t.fileCancelled;
  return kind === 'booked' || kind === 'moved' ? t.file : null;
};
