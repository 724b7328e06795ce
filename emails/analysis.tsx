import type { Analysis } from '../quiz/engine/analysis.ts';
import type { Language } from '../quiz/engine/quiz.ts';
import { costsOf } from './costs.ts';
import type { MailContent, MailSite, Offer } from './message.ts';
import { greetable } from './name.ts';
import { TextLink } from './parts/action.tsx';
import { Areas, areasText } from './parts/areas.tsx';
import { Costs, costsText } from './parts/costs.tsx';
import { Guide, guideText } from './parts/guide.tsx';
import { Call, callText, Offers, offersText, RunnerUp, runnerUpText } from './parts/next.tsx';
import { Notice, noticeText } from './parts/notice.tsx';
import { Card, Masthead, mailHtml, Page } from './parts/page.tsx';
import { Gap, P, Rule, Soft, Title } from './parts/prose.tsx';
import { Reasons, reasonsText } from './parts/reasons.tsx';
import { themeOf } from './parts/theme.ts';
import { Tips, tipsText } from './parts/tip.tsx';
import { Bottlenecks, bottlenecksText, Strength, strengthText } from './parts/verdict.tsx';
import type { Ui } from './parts/wording.ts';
import { clip, subjectOf } from './subject.ts';
import * as plain from './text.ts';
import { texts } from './texts/index.ts';
import type { MailTexts } from './texts/texts.ts';

export type AnalysisProps = {
  site: MailSite;
  lang: Language;
  firstName: string | null;
  analysis: Analysis;
  /** The reader's own page with the same analysis. */
  analysisUrl: string;
  /** Where the free strategy call is booked. */
  bookUrl: string;
  /** The owner's offers that fit this bottleneck; may be empty. */
  offers: readonly Offer[];
  /** Reserved: a link to one's own data comes with self-service. */
};

const LONGEST_PREVIEW = 110; // characters: what inboxes show after the subject

/** The full analysis as a mail, sent after the address was confirmed. HTML and text say the same in the same order. */
export const analysisMail = (props: AnalysisProps): MailContent => {
  const all = texts[props.lang];
  const t = all.analysis;
  const { bottlenecks, allWell } = props.analysis;
  return {
    subject: subjectOf(
      t.subjects(
        bottlenecks.map((one) => one.name),
        allWell,
      ),
    ),
    html: htmlOf(props, all),
    text: textOf(props, all),
  };
};

const htmlOf = (
  { site, lang, firstName, analysis, analysisUrl, bookUrl, offers }: AnalysisProps,
  all: MailTexts,
): string => {
  const t = all.analysis;
  const costs = costsOf(analysis, t.costs, lang);
  const theme = themeOf(site.look);
  const ui: Ui = { theme, t, quoted: all.quoted };
  const preview = clip(analysis.bottlenecks.map((one) => one.verdict).join(' '), LONGEST_PREVIEW);
  return mailHtml(
    <Page lang={lang} title={t.title} preview={preview} theme={theme}>
      <Masthead name={site.brand.name} />
      <Card theme={theme}>
        <Title>{t.title}</Title>
        <P>{all.greeting(greetable(firstName))}</P>
        <P>{t.intro(analysis.title)}</P>
        <Soft theme={theme}>
          <TextLink theme={theme} href={analysisUrl} label={t.open} />
          <br />
          {t.private}
        </Soft>
        <Rule theme={theme} />
        <Strength ui={ui} strength={analysis.strength} />
        <Rule theme={theme} />
        <Bottlenecks ui={ui} analysis={analysis} />
        <Rule theme={theme} />
        <Areas ui={ui} analysis={analysis} />
        <Reasons ui={ui} analysis={analysis} />
      </Card>
      {costs && (
        <Card theme={theme}>
          <Costs ui={ui} costs={costs} />
        </Card>
      )}
      <Card theme={theme}>
        <Tips ui={ui} tips={analysis.tips} />
      </Card>
      {analysis.guide && (
        <Card theme={theme}>
          <Guide ui={ui} guide={analysis.guide} loss={costs?.churn ?? null} />
        </Card>
      )}
      <Card theme={theme}>
        <RunnerUp ui={ui} runnerUp={analysis.runnerUp} />
        <Rule theme={theme} />
        <Call ui={ui} about={analysis.call} href={bookUrl} />
        <Gap />
        <P>
          {t.closing}
          <br />
          {site.brand.people}
        </P>
      </Card>
      {offers.length > 0 && (
        <Card theme={theme}>
          <Offers ui={ui} offers={offers} />
        </Card>
      )}
      <Notice site={site} label={all.legalNotice} why={t.why(analysis.title)} theme={theme} />
    </Page>,
  );
};

const textOf = (
  { site, lang, firstName, analysis, analysisUrl, bookUrl, offers }: AnalysisProps,
  all: MailTexts,
): string => {
  const t = all.analysis;
  const costs = costsOf(analysis, t.costs, lang);
  const wording = { t, quoted: all.quoted };
  const blocks = plain.text(
    all.greeting(greetable(firstName)),
    plain.wrap(t.intro(analysis.title)),
    plain.link(t.open, analysisUrl),
    plain.wrap(t.private),
    strengthText(wording, analysis.strength),
    bottlenecksText(wording, analysis),
    areasText(wording, analysis),
    reasonsText(wording, analysis),
    costs && costsText(wording, costs),
    tipsText(wording, analysis.tips),
    analysis.guide && guideText(wording, analysis.guide, costs?.churn ?? null),
    runnerUpText(wording, analysis.runnerUp),
    callText(wording, analysis.call, bookUrl),
    `${t.closing}\n${site.brand.people}`,
    offers.length > 0 ? offersText(wording, offers) : null,
    noticeText({ site, label: all.legalNotice, why: t.why(analysis.title) }),
  );
  return `${blocks}\n`;
};
