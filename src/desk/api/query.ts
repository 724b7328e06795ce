import type * as z from 'zod/mini';
import type { Problem } from './answers.ts';

export type Errors = NonNullable<Problem['errors']>;

/** What an address asks for, or what is wrong with each of its parameters. */
export const readQuery = <Schema extends z.ZodMiniObject>(
  schema: Schema,
  params: URLSearchParams,
): { ok: true; query: z.output<Schema> } | { ok: false; errors: Errors } => {
  const twice = [...new Set(params.keys())].filter((name) => params.getAll(name).length > 1);
  if (twice.length > 0)
    return { ok: false, errors: twice.map((parameter) => ({ parameter, detail: 'is given twice' })) };
  const parsed = schema.safeParse(Object.fromEntries(params));
  if (parsed.success) return { ok: true, query: parsed.data };
  const known = Object.keys(schema.def.shape).join(', ') || 'there are none';
  return {
    ok: false,
    errors: parsed.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((parameter) => ({ parameter, detail: `is not known; known are: ${known}` }))
        : [{ parameter: issue.path.join('.'), detail: issue.message }],
    ),
  };
};
