import type { LeadState } from './selection.ts';
import type { Exported } from './store/leads.ts';

/** A lead as it leaves the house for the owner's own programs: in files and through the API. Times as RFC 3339. */
type ExportedLead = {
  id: string;
  askedAt: string;
  confirmedAt: string | null;
  email: string;
  firstName: string | null;
  quiz: string;
  state: LeadState;
  /** Agreed to with a box of its own, confirmed, and not withdrawn since. */
  followUps: boolean;
  bottleneck: string | null;
  tier: string | null;
  source: string | null;
  tags: string[];
};

export const exportedLead = (lead: Exported, tags: readonly string[]): ExportedLead => ({
  id: lead.id,
  askedAt: new Date(lead.created_at).toISOString(),
  confirmedAt: lead.confirmed_at === null ? null : new Date(lead.confirmed_at).toISOString(),
  email: lead.email,
  firstName: lead.first_name,
  quiz: lead.quiz,
  state: lead.state,
  followUps: lead.agreed === 1,
  bottleneck: lead.bottleneck,
  tier: lead.tier,
  source: lead.source,
  tags: [...tags],
});
