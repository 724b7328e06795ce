import type { OfferCall } from '../booking/offer.ts';
import type { Leads } from '../leads/leads.ts';
import type { Library } from '../leads/published.ts';
import type { Files } from '../lib/files.ts';
import type { Refuse } from '../lib/http.ts';
import type { House } from '../lib/site.ts';
import type { Tokens } from '../lib/tokens.ts';
import type { Funnel } from './count/funnel.ts';
import type { Experiments } from './experiments/experiments.ts';

/** What the room of the visit needs of the house. */
export type VisitDeps = {
  house: House;
  origin: string;
  tokens: Tokens;
  library: Library;
  leads: Leads;
  refuse: Refuse;
  offerCall: OfferCall;
  files: Files;
  limit: RateLimit;
  funnel: Funnel;
  experiments: Experiments;
  /** How often one network may be counted. */
  countLimit: RateLimit;
  /** All of them, in the order of the registry. */
  quizIds: readonly string[];
  /** Where mails can be read on this machine; null on a real site. */
  mailboxUrl: string | null;
};
