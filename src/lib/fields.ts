import type { Context } from 'hono';
import * as z from 'zod/mini';

/** What stands in the fields of a form, by their names. */
export type Fields = Readonly<Record<string, string>>;

const FIELD_CHARACTERS = 20_000; // far more than any field takes: a long answer is shown again as it was typed

const Posted = z.record(
  z.string(),
  z.pipe(
    z.string(),
    z.transform((text) => text.slice(0, FIELD_CHARACTERS)),
  ),
);

/** The posted fields, all of them text; null for a body that is no form or brings files. */
export const readFields = async (c: Context): Promise<Fields | null> => {
  try {
    return Posted.safeParse(Object.fromEntries(await c.req.raw.formData())).data ?? null;
  } catch {
    return null;
  }
};
