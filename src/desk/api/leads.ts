import type * as z from 'zod/mini';
import { routes } from '../../routes.ts';
import { exportedLead } from '../exported.ts';
import { placeIn } from '../place.ts';
import * as store from '../store/leads.ts';
import type { Lead, Leads } from './answers.ts';
import type { LeadsQuery } from './queries.ts';

/**
 * A page of leads. A page goes on after the last lead of the one before, so whoever comes meanwhile moves nobody.
 * @param here the address that was asked, in which the next page's differs by its cursor alone
 */
export const listLeads = async (
  db: D1Database,
  query: z.output<typeof LeadsQuery>,
  here: { origin: string; params: URLSearchParams },
): Promise<Leads> => {
  const { limit, cursor, since, ...given } = query;
  const selection = {
    search: null,
    quiz: given.quiz ?? null,
    bottleneck: given.bottleneck ?? null,
    tier: given.tier ?? null,
    state: given.state ?? null,
    source: given.source ?? null,
    tag: given.tag ?? null,
  };
  const found = await store.exportedAfter(
    db,
    selection,
    placeIn(cursor),
    limit + 1,
    since === undefined ? null : Date.parse(since),
  );
  const shown = found.slice(0, limit);
  const tags = await store.tagsOf(
    db,
    shown.map(({ id }) => id),
  );
  const last = shown.at(-1);
  return {
    leads: shown.map((lead) => exportedLead(lead, tags.get(lead.id) ?? [])),
    next: last && found.length > limit ? addressAfter(here, `${last.created_at}.${last.id}`) : null,
  };
};

const addressAfter = ({ origin, params }: { origin: string; params: URLSearchParams }, cursor: string): string => {
  const next = new URLSearchParams(params);
  next.set('cursor', cursor);
  return `${origin}${routes.apiLeads}?${next}`;
};

/** One lead, or null if there is none, or none that has asked for anything. */
export const readLead = async (db: D1Database, id: string): Promise<Lead | null> => {
  const [lead, tags] = await Promise.all([store.findLead(db, id), store.tagsOf(db, [id])]);
  return lead && lead.bottleneck !== null ? exportedLead(lead, tags.get(id) ?? []) : null;
};
