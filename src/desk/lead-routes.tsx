import { Hono } from 'hono/tiny';
import { readFields } from '../lib/fields.ts';
import type { AppEnv } from '../lib/http.ts';
import { randomId } from '../lib/ids.ts';
import { langOf } from '../lib/language.ts';
import { routes, to } from '../routes.ts';
import { type Action, audit, auditChange } from './audit.ts';
import type { Desk } from './desk.tsx';
import { exportLeads, FORMATS } from './export.ts';
import type { DeskLeads } from './leads.ts';
import { LeadPage } from './pages/lead.tsx';
import { LeadsPage } from './pages/leads.tsx';
import { ProofPage } from './pages/proof.tsx';
import { placeIn } from './place.ts';
import { selectionIn } from './selection.ts';
import * as store from './store/leads.ts';

type Deps = { db: D1Database; desk: Desk; known: DeskLeads };

const LEADS = 50; // on one page
const NOTE_CHARACTERS = 4_000;
const TAG_CHARACTERS = 40;

/** Where on a lead's page things are done that are not among its actions. */
const PARTS: Readonly<Record<string, string>> = { note: 'notes', unnote: 'notes', tag: 'tags', untag: 'tags' };

/** Leads at the desk: the list, each of them, and what the owner does with them. */
export const deskLeadRoutes = ({ db, desk, known }: Deps) => {
  const app = new Hono<AppEnv>();

  app.get(
    routes.deskLeads,
    desk.page(async (c, view) => {
      const selection = selectionIn(new URL(c.req.url).searchParams);
      const before = placeIn(c.req.query('before'));
      const [found, choices, names] = await Promise.all([
        store.leadsAfter(db, selection, before, LEADS + 1),
        store.choices(db),
        known.names(view.shell.lang),
      ]);
      const shown = found.leads.slice(0, LEADS);
      const tags = await store.tagsOf(
        db,
        shown.map(({ id }) => id),
      );
      return (
        <LeadsPage
          {...{ view, selection, choices, names }}
          leads={shown.map((lead) => ({ ...lead, tags: tags.get(lead.id) ?? [] }))}
          more={found.leads.length > LEADS}
          lookedTo={found.lookedTo}
          newest={before === null}
        />
      );
    }),
  );

  app.post(
    routes.deskLeadsExport,
    desk.action(async (c, who) => {
      const selection = selectionIn(new URL(c.req.url).searchParams);
      const asked = (await readFields(c))?.format;
      const format = FORMATS.find((one) => one === asked);
      if (!format) return desk.refuse(c, 'not-found');
      const lang = langOf(c);
      const names = await known.names(lang);
      await audit(db, { who, what: 'leads-exported', about: format, at: c.var.now }).run();
      return exportLeads(db, { selection, format, names, lang });
    }),
  );

  app.get(
    routes.deskLead,
    desk.page(async (c, view) => {
      const [found, names] = await Promise.all([
        known.find(c.req.param('lead') ?? '', view.shell.lang, view.now),
        known.names(view.shell.lang),
      ]);
      if (!found) return desk.refuse(c, 'not-found');
      return <LeadPage {...found} {...{ view, names }} unsure={c.req.query('unsure') !== undefined} />;
    }),
  );

  app.get(
    routes.deskProof,
    desk.page(async (c, view) => {
      const person = await store.findLead(db, c.req.param('lead') ?? '');
      if (!person) return desk.refuse(c, 'not-found');
      return <ProofPage {...{ view, person }} consents={await known.leads.evidence(person.id)} />;
    }),
  );

  app.post(
    routes.deskLeadAct,
    desk.action(async (c, who) => {
      const person = await store.findLead(db, c.req.param('lead') ?? '');
      const fields = await readFields(c);
      if (!person || !fields) return desk.refuse(c, 'not-found');
      const { id: leadId, email } = person;
      const { now } = c.var;
      const changed = (what: Action) => auditChange(db, { who, what, about: leadId, at: now });
      const act = c.req.param('act') ?? '';
      /** To the part of the page where it was done. */
      const back = () => desk.go(c, `${to.deskLead(leadId)}#${PARTS[act] ?? 'actions'}`);
      /** The first of them tells whether there was anything to do. */
      const done = async (what: Action, statements: readonly D1PreparedStatement[]) => {
        await db.batch(statements.toSpliced(1, 0, changed(what)));
        return back();
      };
      const someone = async () => ({ email, addressKey: await known.keyOf(email), at: now });

      switch (act) {
        case 'pause':
          return done('lead-paused', known.byHand.pause(await someone()));
        case 'resume':
          return done('lead-resumed', known.byHand.resume(await someone()));
        case 'again': {
          // The page names the turn: pressing its button twice is one more mail, not two.
          const turn = Number(fields.turn);
          const ofRun = fields.run === person.run_id && person.run_id;
          if (!ofRun || !Number.isSafeInteger(turn) || turn < 1) return desk.refuse(c, 'not-found');
          return done('analysis-again', known.byHand.again(ofRun, turn, now));
        }
        case 'note': {
          const text = (fields.text ?? '').trim().slice(0, NOTE_CHARACTERS);
          if (text === '') return back();
          return done('note-added', [
            store.insertNote(db, { id: randomId(), leadId, text, who: who.address, at: now }),
          ]);
        }
        case 'unnote':
          return done('note-deleted', [store.deleteNote(db, leadId, fields.note ?? '')]);
        case 'tag': {
          const tag = (fields.tag ?? '').trim().replaceAll(/\s+/g, ' ').slice(0, TAG_CHARACTERS);
          return tag === '' ? back() : done('tag-added', [store.insertTag(db, leadId, tag)]);
        }
        case 'untag':
          return done('tag-removed', [store.deleteTag(db, leadId, fields.tag ?? '')]);
        case 'export': {
          const { record, tags } = (await known.find(leadId, langOf(c), now)) ?? {};
          const consents = await known.leads.evidence(leadId);
          await audit(db, { who, what: 'lead-exported', about: leadId, at: now }).run();
          c.header('content-disposition', `attachment; filename="lead-${leadId}.json"`);
          return c.json({ lead: person, tags, ...record, consents });
        }
        case 'erase':
          if (fields.sure !== 'yes') return desk.go(c, `${to.deskLead(leadId)}?unsure#actions`);
          await known.leads.erase(leadId, now, [changed('lead-erased')]);
          return desk.go(c, routes.deskLeads);
        default:
          return desk.refuse(c, 'not-found');
      }
    }),
  );

  return app;
};
