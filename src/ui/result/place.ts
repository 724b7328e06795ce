/** Where a view stands: on a page of its own, or in an element within somebody else's page. */
export type Place = {
  /** The level of the view's first heading; the page around an element has its own `h1`. */
  level: 1 | 2;
  /** Stands before every id, so that two views in one document do not meet. */
  prefix: string;
  /** Attributes of links that lead away, e.g. a target of their own. */
  out: { target?: '_blank' };
};
