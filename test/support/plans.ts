/** What there are many of. */
const LARGE =
  'leads|runs|consents|mails|bookings|booking_visits|suppressions|lead_tags|lead_notes|audit|funnel_\\w+|experiment_runs|hook_deliveries';

/** The statements among those that were asked whose plan can be told, each once. */
export const planned = (asked: Iterable<string>): string[] =>
  [...new Set(asked)].filter((sql) => /^\s*(SELECT|WITH|DELETE|UPDATE|INSERT)/.test(sql));

/** Nothing for each place where a value is bound: the plan does not depend on it. */
export const noValues = (sql: string): null[] => {
  const numbered = [...sql.matchAll(/\?(\d+)/g)].map(([, number]) => Number(number));
  const unnumbered = sql.replaceAll(/'[^']*'/g, '').match(/\?(?!\d)/g)?.length ?? 0;
  return Array.from({ length: Math.max(unnumbered, ...numbered, 0) }, () => null);
};

/** Where a statement goes through a large table, or builds an index on one for itself, in SQLite's words. */
export const wholeTablesIn = (sql: string, plan: readonly string[]): string[] => {
  const given = [...sql.matchAll(NAMED)].map(([, name]) => name);
  const whole = new RegExp(
    `^(SCAN (${[LARGE, ...given].join('|')})\\b|SEARCH (${[LARGE, ...given].join('|')})\\b.*AUTOMATIC)`,
  );
  return plan
    .filter((detail) => whole.test(detail))
    .map((detail) => `${detail}: ${sql.replaceAll(/\s+/g, ' ').trim().slice(0, 160)}`);
};

/** A large table under a name of its own, e.g. `mails mail`. */
const NAMED = new RegExp(`\\b(?:${LARGE})\\s+(?:AS\\s+)?(\\w+)`, 'gi');
