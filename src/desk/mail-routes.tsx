import type { Context } from 'hono';
import { Hono } from 'hono/tiny';
import { STEPS } from '../../emails/sequence.ts';
import { isLanguage } from '../../quiz/engine/quiz.ts';
import type { AppEnv } from '../lib/http.ts';
import { randomId } from '../lib/ids.ts';
import { langOf } from '../lib/language.ts';
import { languagesOf } from '../lib/site.ts';
import { isRisky } from '../mail/by-hand.ts';
import type { Message } from '../mail/mailer.ts';
import { routes } from '../routes.ts';
import { audit, auditChange } from './audit.ts';
import type { Desk } from './desk.tsx';
import type { DeskLeads } from './leads.ts';
import { MailsPage } from './pages/mails.tsx';
import { PreviewPage } from './pages/preview.tsx';
import { personasOf } from './personas.ts';
import { placeIn } from './place.ts';
import { madeUpFor, PREVIEWED, previewFor, previewOf, testOf } from './previews.ts';
import { findLead } from './store/leads.ts';
import * as store from './store/mails.ts';

type Deps = { db: D1Database; desk: Desk; known: DeskLeads };

const MAILS = 50; // on one page

/** Mails at the desk: what goes out, what needs a decision, and how each looks. */
export const deskMailRoutes = ({ db, desk, known }: Deps) => {
  const app = new Hono<AppEnv>();
  const { house } = known.writing;

  app.get(
    routes.deskMails,
    desk.page(async (c, view) => {
      const group = store.MAIL_GROUPS.find((one) => one === c.req.query('group')) ?? 'planned';
      const step = STEPS.find((one) => one === c.req.query('step')) ?? null;
      const after = placeIn(c.req.query('after'));
      const [mails, standing] = await Promise.all([
        store.mailsAfter(db, { group, step, after }, MAILS + 1),
        store.standing(db, view.now),
      ]);
      return (
        <MailsPage
          {...{ view, group, step, standing }}
          mails={mails.slice(0, MAILS).map((mail) => ({ ...mail, risky: isRisky(mail, view.now) }))}
          more={mails.length > MAILS}
          newest={after === null}
          quota={house.mail.dailyQuota}
        />
      );
    }),
  );

  app.get(
    routes.deskPreview,
    desk.page(async (c, view) => {
      const [{ chosen, personas, message }, names] = await Promise.all([preview(c), known.names(view.shell.lang)]);
      const failed = c.req.query('failed');
      const tested = failed !== undefined || c.req.query('sent') !== undefined;
      return (
        <PreviewPage
          {...{ view, names, chosen, personas }}
          languages={languagesOf(house)}
          subject={message?.subject ?? null}
          tested={tested ? { fault: failed ?? null } : null}
        />
      );
    }),
  );

  app.get(
    routes.deskPreviewHtml,
    desk.page(async (c) => {
      const { message } = await preview(c);
      return message ? c.html(message.html) : desk.refuse(c, 'not-found');
    }),
  );

  app.post(
    routes.deskPreviewTest,
    desk.action(async (c, who) => {
      const { chosen, message } = await preview(c);
      if (!message) return desk.refuse(c, 'not-found');
      const at = c.var.now;
      await audit(db, { who, what: 'test-mail', about: chosen.step, at }).run();
      const outcome = await known.mailer?.send(testOf(message, who.address), `test-${randomId()}`, at);
      const said: Record<string, string> =
        outcome?.kind === 'accepted' ? { sent: '' } : { failed: outcome?.reason ?? 'RESEND_API_KEY' };
      return desk.go(c, `${routes.deskPreview}?${new URLSearchParams({ ...chosen, ...said })}`);
    }),
  );

  app.post(
    routes.deskMailAct,
    desk.action(async (c, who) => {
      const mail = await store.findMail(db, c.req.param('mail') ?? '');
      const act = c.req.param('act');
      if (!mail || (act !== 'retry' && act !== 'drop')) return desk.refuse(c, 'not-found');
      const at = c.var.now;
      const statements = act === 'retry' ? known.byHand.retry(mail.id, at) : known.byHand.drop(mail.id);
      const what = act === 'retry' ? 'mail-retried' : 'mail-dropped';
      await db.batch([...statements, auditChange(db, { who, what, about: mail.id, at })]);
      return desk.go(c, `${routes.deskMails}?group=parked`);
    }),
  );

  /** The mail that an address asks for, and what it asks for exactly. */
  const preview = async (c: Context<AppEnv>) => {
    const step = PREVIEWED.find((one) => one === c.req.query('step')) ?? 'analysis';
    const asked = c.req.query('as') ?? '';
    const person = asked === '' ? null : await findLead(db, asked);
    if (person?.run_id) {
      const letter = await known.leads.letter(person.run_id);
      const chosen = { step, as: person.id, quiz: person.quiz, in: letter?.lang ?? langOf(c) };
      const message = letter && (await previewOf(known.writing, step, letter, c.var.now));
      return { chosen, personas: null, message };
    }
    const named = c.req.query('in') ?? '';
    const lang = isLanguage(named) ? named : langOf(c);
    const quiz =
      (await known.library.present(c.req.query('quiz') ?? '', lang)) ??
      (await known.library.present(house.landing, lang));
    if (!quiz) throw new Error(`the landing page's quiz is missing: ${house.landing}`);
    const made = madeUpFor(quiz, asked);
    const as = typeof made === 'string' ? made : made.id;
    const message: Message | null = await previewFor(known.writing, step, quiz, made, c.var.now);
    return { chosen: { step, as, quiz: quiz.model.id, in: lang }, personas: personasOf(quiz), message };
  };

  return app;
};
