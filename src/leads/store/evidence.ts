import * as z from 'zod/mini';

/** The only reading of what proves consent. Times are epoch ms. */

/** A line of the evidence as it is kept; what outlives everything else about a person does without the mail. */
export const EvidenceRow = z.object({
  run_id: z.string(),
  purpose: z.enum(['analysis', 'follow-up']),
  event: z.enum(['declared', 'confirmed', 'withdrawn', 'renewed']),
  granted: z.number(),
  wording: z.string(),
  wording_hash: z.string(),
  page: z.string(),
  ip_prefix: z.nullable(z.string()),
  mail_id: z.optional(z.nullable(z.string())),
  mail_sent_at: z.nullable(z.number()),
  at: z.number(),
});
export type EvidenceRow = z.infer<typeof EvidenceRow>;

/** The evidence of consent of runs, in its order. */
export const evidenceOf = async (db: D1Database, runIds: readonly string[]): Promise<EvidenceRow[]> => {
  const { results } = await db
    .prepare('SELECT * FROM consents WHERE run_id IN (SELECT value FROM json_each(?)) ORDER BY id')
    .bind(JSON.stringify(runIds))
    .all();
  return results.map((row) => EvidenceRow.parse(row));
};
