import type { Language } from '../../quiz/engine/quiz.ts';
import type { Leads } from '../leads/leads.ts';
import type { Library } from '../leads/published.ts';
import { bottlenecksOf, sheetOf } from '../leads/sheet.ts';
import type { Tokens } from '../lib/tokens.ts';
import { mailsByHand } from '../mail/by-hand.ts';
import type { Mailer } from '../mail/mailer.ts';
import type { WritingDesk } from '../mail/writing-desk.ts';
import { to } from '../routes.ts';
import { type Names, namesIn } from './names.ts';
import * as store from './store/leads.ts';

type Deps = {
  db: D1Database;
  writing: WritingDesk;
  tokens: Tokens;
  library: Library;
  quizIds: readonly string[];
  leads: Leads;
  mailer: Mailer | null;
};

/** What the desk knows of leads and their mails, and does with them. */
export const createDeskLeads = ({ db, writing, tokens, library, quizIds, leads, mailer }: Deps) => ({
  mailer,
  writing,
  leads,
  library,
  byHand: mailsByHand(db),
  keyOf: tokens.keyOf,
  names: (lang: Language): Promise<Names> => namesIn({ library, quizIds }, lang),

  /** A lead with all that is kept of it, the result in the reader's language; null if there is none. */
  async find(id: string, lang: Language, now: number) {
    const person = await store.findLead(db, id);
    if (!person) return null;
    const [record, tags, letter] = await Promise.all([
      store.recordOf(db, id, await tokens.keyOf(person.email)),
      store.tagsOf(db, [id]),
      person.run_id === null ? null : leads.letter(person.run_id),
    ]);
    const peers = letter && (await leads.compare(letter, lang, now));
    const read = letter && (await leads.readIn(letter, lang));
    const { profile } = sheetOf({ letter: read, words: [], sent: [] }, lang, 'Europe/Berlin');
    const confirmed = record.runs.some((run) => run.id === person.run_id && run.confirmed_at !== null);
    return {
      person,
      record,
      tags: tags.get(id) ?? [],
      profile,
      bottlenecks: read ? bottlenecksOf(read.analysis) : [],
      peers,
      analysisUrl: person.run_id && confirmed ? to.analysis(await tokens.sign('analysis', person.run_id)) : null,
      turns: turnsOf(record, person.run_id),
    };
  },
});

export type DeskLeads = ReturnType<typeof createDeskLeads>;

/** How often the analysis was sent by hand; null where the last time has not come to its end, or there was none. */
const turnsOf = ({ mails }: store.Record, runId: string | null): number | null => {
  const last = mails
    .filter(({ run_id, step }) => run_id === runId && step === 'analysis')
    .sort((a, b) => b.turn - a.turn)[0];
  return last && (last.state === 'sent' || last.state === 'stopped') ? last.turn : null;
};
