/**
 * One JSON line a happening, for `wrangler tail` and Workers Logs. Ids, codes and counts only: never an address,
 * a name or an answer.
 */
export const log = (
  level: 'info' | 'warn' | 'error',
  event: string,
  fields: Readonly<Record<string, string | number | boolean | null>> = {},
): void => console[level](JSON.stringify({ event, ...fields }));

/** What may be logged of something thrown: its kind and place, and the message of errors that carry no input. */
export const faultOf = (thrown: unknown): { kind: string; message: string; at: string } =>
  thrown instanceof Error
    ? {
        kind: thrown.name,
        message: thrown.message.replaceAll(/\S+@\S+/g, '(address)').slice(0, 300),
        at: thrown.stack?.split('\n')[1]?.trim() ?? '',
      }
    : { kind: typeof thrown, message: '', at: '' };
