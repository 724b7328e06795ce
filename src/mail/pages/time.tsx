const FORMAT = { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/Berlin' } as const;

/** A moment (epoch ms) as people in Germany read it. */
export const Time = ({ at, lang }: { at: number; lang: string }) => (
  <time dateTime={new Date(at).toISOString()}>{new Intl.DateTimeFormat(lang, FORMAT).format(at)}</time>
);
