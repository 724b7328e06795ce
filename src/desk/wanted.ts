import { routes } from '../routes.ts';

const LONGEST = 300; // characters
const OWN_PAGE = /^\/desk(\/[\w-]+)*(\?[\w=&%.+-]*)?$/;

/** A page of the desk to go on to after signing in; whatever else somebody puts there, it is the first page. */
export const asWanted = (path: string | undefined): string =>
  path !== undefined && path.length <= LONGEST && OWN_PAGE.test(path) ? path : routes.desk;
