import type { ComponentChildren } from 'preact';

type BandProps = {
  title: string;
  id?: string;
  class?: string;
  /** Takes the whole width of the page below the title and the text. */
  wide?: ComponentChildren;
  children?: ComponentChildren;
};

/** A band of a page: what it is about stands in the margin, what it says beside it. */
export const Band = ({ title, id, class: name = '', wide, children }: BandProps) => (
  <section class={`band ${name}`} id={id}>
    <h2>{title}</h2>
    {children && <div>{children}</div>}
    {wide && <div class="band-wide">{wide}</div>}
  </section>
);
