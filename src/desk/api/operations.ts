import type * as z from 'zod/mini';
import { routes } from '../../routes.ts';
import type { ProblemCode } from './problems.ts';
import { FunnelQuery, LeadsQuery, NoQuery } from './queries.ts';

/** One thing that the API can be asked. */
export type Operation = {
  /** As the router has it. */
  path: string;
  query: z.ZodMiniObject;
  /** What can go wrong besides what can with every request. */
  problems: readonly ProblemCode[];
};

/** All that the API can be asked: the router and the document are made from this. */
export const OPERATIONS = {
  listLeads: { path: routes.apiLeads, query: LeadsQuery, problems: [] },
  readLead: { path: routes.apiLead, query: NoQuery, problems: ['lead-unknown'] },
  readFunnel: { path: routes.apiFunnel, query: FunnelQuery, problems: [] },
} as const satisfies Record<string, Operation>;
