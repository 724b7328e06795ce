import type { GuideText, ReflexText } from '../engine/texts.ts';

/** What kind of leaving it is, and what the owner did: the same for every quiz that leads to the conversation guide. */
export const churnTraits = [
  { id: 'churn-kind', values: ['shock', 'long-standing', 'overload', 'drift', 'finished'] },
  { id: 'churn-reflex', values: ['gave-way', 'discount', 'argued', 'silent', 'conversation'] },
] as const;

/** The traits in the part that a model gives them. */
export const churn = { kind: 'churn-kind', reflex: 'churn-reflex' } as const;

type Value<Id extends string> = Extract<(typeof churnTraits)[number], { id: Id }>['values'][number];

/** The conversation guide in one language, worded for any quiz with these traits. */
export type ChurnGuide = {
  limits: string;
  kinds: Record<Value<'churn-kind'>, GuideText>;
  reflexes: Record<Value<'churn-reflex'>, ReflexText>;
};
