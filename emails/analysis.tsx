import type { Analysis } from '../quiz/engine/analysis.ts';
import type { Language } from '../quiz/engine/quiz.ts';
import { type Costs as CostsData, costsOf } from './costs.ts';
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
import { type Theme, themeOf } from './parts/theme.ts';
import { Tips, tipsText } from './parts/tip.tsx';
import { Bottlenecks, bottlenecksText, Strength, strengthText } from './parts/verdict.tsx';
import type { SaidTexts, Ui } from './parts/wording.ts';
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
  /** All that is stored about who gets this mail. */
  dataUrl: string;
};

const LONGEST_PREVIEW = 110; // characters: what inboxes show after the subject

/** The full analysis as a mail, sent after the address was confirmed. HTML and text say the same in the same order. */
export const analysisMail = (props: AnalysisProps): MailContent => {
  const all = texts[props.lang];
  const t = { ...all.analysis, ...all.analysis.about[props.analysis.about] };
  const told: Told = { ...props, all, t, costs: costsOf(props.analysis, t.costs, props.lang) };
  return { subject: subjectOf(subjectsFor(told)), html: htmlOf(told), text: textOf(told) };
};

/** The analysis with the words for what it is about. */
type Told = AnalysisProps & {
  all: MailTexts;
  t: SaidTexts;
  /** Null for a quiz that asks for no figures. */
  costs: CostsData | null;
};

/** A guide that was asked for is what the mail is about; else its bottleneck. */
const subjectsFor = ({ analysis: { about, guide, bottlenecks, allWell }, t: { subjects } }: Told): readonly string[] =>
  about === 'guide' && guide
    ? subjects.guide(guide.kind.name)
    : subjects.bottleneck(
        bottlenecks.map((one) => one.name),
        allWell,
      );

const previewOf = ({ about, guide, bottlenecks }: Analysis): string =>
  clip(
    about === 'guide' && guide ? guide.kind.meaning : bottlenecks.map((one) => one.verdict).join(' '),
    LONGEST_PREVIEW,
  );

const htmlOf = (told: Told): string => {
  const { site, lang, analysis, bookUrl, dataUrl, offers, all, t, costs } = told;
  const theme = themeOf(site.look);
  const ui: Ui = { theme, t, quoted: all.quoted };
  const guide = analysis.guide && (
    <Card theme={theme}>
      <Guide ui={ui} guide={analysis.guide} loss={costs?.churn ?? null} />
    </Card>
  );
  return mailHtml(
    <Page lang={lang} title={t.title} preview={previewOf(analysis)} theme={theme}>
      <Masthead name={site.brand.name} />
      {analysis.about === 'guide' ? (
        <>
          <Card theme={theme}>
            <Opening told={told} theme={theme} />
          </Card>
          {guide}
          <Card theme={theme}>
            <Diagnosis ui={ui} analysis={analysis} />
          </Card>
        </>
      ) : (
        <Card theme={theme}>
          <Opening told={told} theme={theme} />
          <Rule theme={theme} />
          <Diagnosis ui={ui} analysis={analysis} />
        </Card>
      )}
      {costs && (
        <Card theme={theme}>
          <Costs ui={ui} costs={costs} />
        </Card>
      )}
      <Card theme={theme}>
        <Tips ui={ui} tips={analysis.tips} />
      </Card>
      {analysis.about !== 'guide' && guide}
      <Card theme={theme}>
        {analysis.runnerUp && (
          <>
            <RunnerUp ui={ui} runnerUp={analysis.runnerUp} />
            <Rule theme={theme} />
          </>
        )}
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
      <Notice
        site={site}
        label={all.legalNotice}
        why={t.why(analysis.title)}
        data={{ label: all.myData, url: dataUrl }}
        theme={theme}
      />
    </Page>,
  );
};

const Opening = ({ told: { firstName, analysis, analysisUrl, all, t }, theme }: { told: Told; theme: Theme }) => (
  <>
    <Title>{t.title}</Title>
    <P>{all.greeting(greetable(firstName))}</P>
    <P>{t.intro(analysis.title)}</P>
    <Soft theme={theme}>
      <TextLink theme={theme} href={analysisUrl} label={t.open} />
      <br />
      {t.private}
    </Soft>
  </>
);

/** What holds, what does not, and why. */
const Diagnosis = ({ ui, analysis }: { ui: Ui; analysis: Analysis }) => (
  <>
    <Strength ui={ui} strength={analysis.strength} />
    <Rule theme={ui.theme} />
    <Bottlenecks ui={ui} analysis={analysis} />
    <Rule theme={ui.theme} />
    <Areas ui={ui} analysis={analysis} />
    <Reasons ui={ui} analysis={analysis} />
  </>
);

const textOf = ({ site, firstName, analysis, analysisUrl, bookUrl, dataUrl, offers, all, t, costs }: Told): string => {
  const wording = { t, quoted: all.quoted };
  const guide = analysis.guide && guideText(wording, analysis.guide, costs?.churn ?? null);
  const blocks = plain.text(
    all.greeting(greetable(firstName)),
    plain.wrap(t.intro(analysis.title)),
    plain.link(t.open, analysisUrl),
    plain.wrap(t.private),
    analysis.about === 'guide' ? guide : null,
    strengthText(wording, analysis.strength),
    bottlenecksText(wording, analysis),
    areasText(wording, analysis),
    reasonsText(wording, analysis),
    costs && costsText(wording, costs),
    tipsText(wording, analysis.tips),
    analysis.about === 'guide' ? null : guide,
    analysis.runnerUp && runnerUpText(wording, analysis.runnerUp),
    callText(wording, analysis.call, bookUrl),
    `${t.closing}\n${site.brand.people}`,
    offers.length > 0 ? offersText(wording, offers) : null,
    noticeText({
      site,
      label: all.legalNotice,
      why: t.why(analysis.title),
      data: { label: all.myData, url: dataUrl },
    }),
  );
  return `${blocks}\n`;
};
