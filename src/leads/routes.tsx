import { Hono } from 'hono/tiny';
import type { OfferCall } from '../booking/offer.ts';
import { type Failure, failure } from '../lib/failures.ts';
import { type AppEnv, ipPrefix, type Refuse, shellOf } from '../lib/http.ts';
import { offersFor } from '../lib/offers.ts';
import { type House, siteIn } from '../lib/site.ts';
import type { Tokens } from '../lib/tokens.ts';
import { routes, to } from '../routes.ts';
import { renderPage } from '../ui/document.tsx';

import type { Leads, Run } from './leads.ts';
import { AnalysisPage } from './pages/analysis.tsx';
import { ConfirmPage } from './pages/confirm.tsx';

type Deps = {
  house: House;
  origin: string;
  tokens: Tokens;
  leads: Leads;
  refuse: Refuse;
  offerCall: OfferCall;
  /** The confirmation mail of a run as evidence, if it went out. */
  confirmationOf: (runId: string) => Promise<{ id: string; sentAt: number } | null>;
};

/** What a lead reaches by the links of the mails: confirming, and the analysis. */
export const leadRoutes = ({ house, origin, tokens, leads, refuse, offerCall, confirmationOf }: Deps) => {
  const app = new Hono<AppEnv>();

  /** The run a confirmation link stands for. A link that came too late still finds a run that was confirmed in time. */
  const runBehind = async (token: string, now: number): Promise<{ ok: true; run: Run } | Failure> => {
    const read = await tokens.read('confirm', token, now);
    const runId = read.ok ? read.subject : read.expired;
    const run = runId === undefined ? null : await leads.findRun(runId);
    if (!read.ok) return run?.confirmedAt != null ? { ok: true, run } : failure(read.code);
    return run ? { ok: true, run } : failure('link-gone');
  };

  const toAnalysis = async (runId: string) => to.analysis(await tokens.sign('analysis', runId));

  // A page with a button: scanners of mails open links, but only a person presses it.
  app.get(routes.confirm, async (c) => {
    const token = c.req.param('token');
    const behind = await runBehind(token, c.var.now);
    if (!behind.ok) return refuse(c, behind);
    if (behind.run.confirmedAt !== null) return c.redirect(await toAnalysis(behind.run.id), 303);
    const { lang, quizTitle, about, followUp } = await leads.request(behind.run);
    return c.html(
      renderPage(
        <ConfirmPage
          shell={shellOf(c, house, { lang })}
          email={behind.run.email}
          {...{ quizTitle, about, followUp, token }}
        />,
      ),
    );
  });

  app.post(routes.confirm, async (c) => {
    const behind = await runBehind(c.req.param('token'), c.var.now);
    if (!behind.ok) return refuse(c, behind);
    const { run } = behind;
    const mail = await confirmationOf(run.id);
    await leads.confirm(run, {
      page: origin + new URL(c.req.url).pathname.replace(/[^/]+$/, '…'),
      ipPrefix: ipPrefix(c),
      mailId: mail?.id ?? null,
      mailSentAt: mail?.sentAt ?? null,
      now: c.var.now,
    });
    return c.redirect(await toAnalysis(run.id), 303);
  });

  app.get(routes.analysis, async (c) => {
    const read = await tokens.read('analysis', c.req.param('token'), c.var.now);
    if (!read.ok) return refuse(c, read);
    const letter = await leads.letter(read.subject);
    if (!letter) return refuse(c, failure('link-gone'));
    if (letter.run.confirmedAt === null) return refuse(c, failure('not-confirmed'));
    return c.html(
      renderPage(
        <AnalysisPage
          shell={shellOf(c, house, { lang: letter.lang })}
          firstName={letter.run.firstName}
          analysis={letter.analysis}
          peers={await leads.compare(letter, letter.lang, c.var.now)}
          bookUrl={to.book(await tokens.sign('book', letter.run.id))}
          offer={await offerCall(c, letter.run, letter.lang)}
          offers={offersFor(siteIn(house, letter.lang), letter.analysis)}
        />,
      ),
    );
  });

  return app;
};
