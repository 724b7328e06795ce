import * as z from 'zod/mini';

/** The only SQL about whether check values of addresses are still made as they were. */

/** The check value of the first lead that there is. */
export const oldestKey = async (db: D1Database): Promise<z.infer<typeof Row> | null> =>
  z
    .nullable(Row)
    .parse(
      await db
        .prepare(
          'SELECT email, address_key AS key FROM leads WHERE bottleneck IS NOT NULL AND address_key IS NOT NULL ORDER BY created_at LIMIT 1',
        )
        .first(),
    );

const Row = z.object({ email: z.string(), key: z.string() });
