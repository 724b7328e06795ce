import type { ComponentChildren } from 'preact';

type PartProps = { id: string; title: string; class?: string; children: ComponentChildren };

/** One part of the analysis; its id is what the table of contents points to. */
export const Part = ({ id, title, children, ...rest }: PartProps) => (
  <section id={id} class={`part part-${id}`} aria-labelledby={`${id}-title`} {...rest}>
    <h2 id={`${id}-title`}>{title}</h2>
    {children}
  </section>
);
