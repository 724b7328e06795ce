import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Refusal } from '../ui/texts/desk.ts';

export type { Refusal };

/** What each refusal is in HTTP. */
export const STATUS = {
  viewer: 403,
  'rate-limited': 429,
  'link-invalid': 404,
  'link-expired': 410,
  'link-used': 410,
  'other-browser': 403,
  'access-missing': 403,
  'access-unknown': 403,
  'not-found': 404,
  closed: 503,
} as const satisfies Record<Refusal, ContentfulStatusCode>;
