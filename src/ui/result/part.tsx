import type { ComponentChildren } from 'preact';
import { Heading } from './heading.tsx';
import type { Place } from './place.ts';

type PartProps = { id: string; title: string; place: Place; children: ComponentChildren };

/** One part of the analysis; its id is what the table of contents points to. */
export const Part = ({ id, title, place, children }: PartProps) => {
  const own = place.prefix + id;
  return (
    <section id={own} class={`part part-${id}`} aria-labelledby={`${own}-title`}>
      <Heading place={place} depth={2} id={`${own}-title`}>
        {title}
      </Heading>
      {children}
    </section>
  );
};
