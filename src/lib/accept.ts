import type { Context } from 'hono';
import { accepts } from 'hono/accepts';

const ONLY_JSON = /^\/q\/[^/]+\/result$/;

/** Whether the answer goes to a program: it prefers JSON (RFC 9110 §12.5.1), or has asked where there is nothing else. */
export const wantsJson = (c: Context): boolean =>
  ONLY_JSON.test(c.req.path) ||
  accepts(c, { header: 'Accept', supports: ['text/html', 'application/json'], default: 'text/html' }) ===
    'application/json';
