import type { ComponentChildren } from 'preact';
import type { Place } from './place.ts';

type HeadingProps = {
  place: Pick<Place, 'level'>;
  /** How deep it stands in the view, from 1; it looks like that wherever the view stands. */
  depth: 1 | 2 | 3 | 4;
  id?: string;
  class?: string;
  children: ComponentChildren;
};

const TAGS = ['h1', 'h2', 'h3', 'h4', 'h5'] as const;

/** A heading by its depth in the view; which element that is depends on where the view stands. */
export const Heading = ({ place, depth, class: name = `depth-${depth}`, ...rest }: HeadingProps) => {
  const Tag = TAGS[depth + place.level - 2] ?? 'h5';
  return <Tag class={name} {...rest} />;
};
