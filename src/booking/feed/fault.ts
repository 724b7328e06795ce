import * as z from 'zod/mini';

/** Why a calendar could not be read. `status-404`: what its server answered. */
export const Fault = z.union([
  z.enum([
    'refused-address', // not the address of a public web server, or it leads to one that is none
    'unreachable',
    'too-slow',
    'too-large',
    'too-many-redirects',
    'not-a-calendar',
  ]),
  z.templateLiteral(['status-', z.int()]),
]);

export type Fault = z.infer<typeof Fault>;
