import type { Purpose } from '../../src/lib/tokens.ts';
import type { routes } from '../../src/routes.ts';
import type { Body, Header } from './asked.ts';
import type { Random } from './values.ts';
import type { World } from './world.ts';

export type RouteName = keyof typeof routes;

export type Value = (world: World, random: Random) => string | Promise<string>;
export type Fields = Readonly<Record<string, Value>>;

/** A body with the headers that belong to it. */
export type Sent = { body: Body; headers: readonly Header[] };

/** How a route is asked. A list says a method twice to have it asked twice as often. */
export type Rule = {
  methods: readonly ('GET' | 'POST')[];
  /** What its token is for. */
  token?: Purpose;
  /** What may stand in its path, beside the token. */
  path?: Fields;
  query?: Fields;
  form?: Fields;
  /** What is no form: a beacon, a webhook. */
  body?: (world: World, random: Random) => Promise<Sent>;
  /** With the session of somebody who only signs out, so that the others stay. */
  leaves?: true;
};
