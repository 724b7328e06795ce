import * as z from 'zod/mini';

/** A web origin exactly as browsers write it (RFC 6454 § 6.1): scheme, host in lower case, port if it is not the usual one. */
export const Origin = z
  .string()
  .check(
    z.refine(
      (text) => /^https?:/.test(text) && URL.parse(text)?.origin === text,
      'must be like https://quiz.example.de: lower case, without a path or a slash at the end',
    ),
  );
