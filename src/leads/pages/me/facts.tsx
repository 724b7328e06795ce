import type { ComponentChildren } from 'preact';
import { Fact } from '../../../ui/fact.tsx';

/** What is known, each with its name; null for what there is not. */
export const Facts = ({ facts }: { facts: readonly (readonly [string, ComponentChildren] | null)[] }) => (
  <dl>
    {facts.map(
      (fact) =>
        fact && (
          <Fact key={fact[0]} name={fact[0]}>
            {fact[1]}
          </Fact>
        ),
    )}
  </dl>
);
