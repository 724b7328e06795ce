import type { ComponentChildren } from 'preact';
import { Heading } from './result/heading.tsx';
import type { Place } from './result/place.ts';

type BandProps = {
  title: string;
  place?: Pick<Place, 'level'>;
  id?: string;
  class?: string;
  /** Takes the whole width of the page below the title and the text. */
  wide?: ComponentChildren;
  children?: ComponentChildren;
};

/** A band of a page: what it is about stands in the margin, what it says beside it. */
export const Band = ({ title, place = { level: 1 }, id, class: name = '', wide, children }: BandProps) => (
  <section class={`band ${name}`} id={id}>
    <Heading place={place} depth={2} class="band-title">
      {title}
    </Heading>
    {children && <div>{children}</div>}
    {wide && <div class="band-wide">{wide}</div>}
  </section>
);
