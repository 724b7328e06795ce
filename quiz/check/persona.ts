import * as z from 'zod';

/** A person described, not named, with complete answers and the verdict that a consultant would give. */
export const Persona = z.object({
  id: z.string(),
  who: z.string(),
  answers: z.record(z.string(), z.array(z.string())),
  expected: z.object({
    bottleneck: z.string(),
    churn: z.object({ kind: z.string(), reflex: z.string() }).optional(),
  }),
  why: z.string(),
});
export type Persona = z.infer<typeof Persona>;
