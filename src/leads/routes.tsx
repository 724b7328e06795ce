import { Hono } from 'hono';
import { failure } from '../lib/failures.ts';
import { type AppEnv, ipPrefix, type Refuse, shellOf } from '../lib/http.ts';
import { offersFor } from '../lib/offers.ts';
import type { Site } from '../lib/site.ts';
import type { Tokens } from '../lib/tokens.ts';
import { routes, to } from '../routes.ts';
import { renderPage } from '../ui/document.tsx';

import type { Leads } from './leads.ts';
import { AnalysisPage } from './pages/analysis.tsx';
import { ConfirmPage } from './pages/confirm.tsx';

type Deps = {
  site: Site;
  origin: string;
  tokens: Tokens;
  leads: Leads;
  refuse: Refuse;
  /** The confirmation mail of a run as evidence, if it went out. */
  confirmationOf: (runId: string) => Promise<{ id: string; sentAt: number } | null>;
};

/** What a lead reaches by the links of the mails: confirming, and the analysis. */
export const leadRoutes = ({ site, origin, tokens, leads, refuse, confirmationOf }: Deps) => {
  const app = new Hono<AppEnv>();

  // A page with a button: scanners of mails open links, but only a person presses it.
  app.get(routes.confirm, async (c) => {
    const token = c.req.param('token');
    const read = await tokens.read('confirm', token, c.var.now);
    if (!read.ok) return refuse(c, read);
    const letter = await leads.letter(read.subject);
    if (!letter) return refuse(c, failure('link-gone'));
    if (letter.run.confirmedAt !== null)
      return c.redirect(to.analysis(await tokens.sign('analysis', read.subject)), 303);
    return c.html(
      renderPage(
        <ConfirmPage
          shell={shellOf(c, site, letter.lang)}
          email={letter.run.email}
          quizTitle={letter.quizTitle}
          followUp={letter.followUp}
          token={token}
        />,
      ),
    );
  });

  app.post(routes.confirm, async (c) => {
    const read = await tokens.read('confirm', c.req.param('token'), c.var.now);
    if (!read.ok) return refuse(c, read);
    const run = await leads.findRun(read.subject);
    if (!run) return refuse(c, failure('link-gone'));
    const mail = await confirmationOf(run.id);
    await leads.confirm(run, {
      page: origin + new URL(c.req.url).pathname.replace(/[^/]+$/, '…'),
      ipPrefix: ipPrefix(c),
      mailId: mail?.id ?? null,
      mailSentAt: mail?.sentAt ?? null,
      now: c.var.now,
    });
    return c.redirect(to.analysis(await tokens.sign('analysis', run.id)), 303);
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
          shell={shellOf(c, site, letter.lang)}
          firstName={letter.run.firstName}
          analysis={letter.analysis}
          bookUrl={to.book(await tokens.sign('book', letter.run.id))}
          offers={offersFor(site, letter.analysis)}
        />,
      ),
    );
  });

  return app;
};
