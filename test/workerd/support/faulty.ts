/** D1 as it is, until the test lets it fail. */
export const faulty = (db: D1Database) => {
  const faults = {
    /** Queries with this in them fail. */
    query: null as RegExp | null,
    /** So many of the next transactions fail before anything is written. */
    batches: 0,
    /** So many of the next transactions are written, but their answer is lost on the way. */
    answers: 0,
    /** The so-many-th call of the database from now on is the last thing that happens: before or after it was done. */
    crash: null as { in: number; when: 'before' | 'after' } | null,
    /** Done once, right before the first query with this in it. */
    meanwhile: null as { query: RegExp; work: () => Promise<unknown> } | null,
  };

  const call = async <T>(sql: string, work: () => Promise<T>): Promise<T> => {
    if (faults.meanwhile?.query.test(sql)) {
      const { work: first } = faults.meanwhile;
      faults.meanwhile = null;
      await first();
    }
    const { crash } = faults;
    const last = crash !== null && --crash.in === 0;
    if (last && crash.when === 'before') throw new Error('the isolate was evicted');
    const result = await work();
    if (last) throw new Error('the isolate was evicted');
    return result;
  };

  const plain = new WeakMap<object, { own: D1PreparedStatement; sql: string }>();
  const statement = (own: D1PreparedStatement, sql: string): D1PreparedStatement => {
    const seen = new Proxy(own, {
      get(target, name) {
        if (name === 'bind') return (...values: unknown[]) => statement(target.bind(...values), sql);
        if (name === 'run' || name === 'all') return () => call(sql, () => target.all());
        if (name === 'first')
          return (column?: string) =>
            call(sql, () => (column === undefined ? target.first() : target.first<unknown>(column)));
        return Reflect.get(target, name);
      },
    });
    plain.set(seen, { own, sql });
    return seen;
  };

  const seen = new Proxy(db, {
    get(target, name) {
      if (name === 'prepare')
        return (sql: string) =>
          statement(target.prepare(faults.query?.test(sql) ? 'SELECT * FROM a_table_that_is_away' : sql), sql);
      if (name === 'batch')
        return (statements: D1PreparedStatement[]) => {
          const all = statements.map((one) => plain.get(one) ?? { own: one, sql: '' });
          return call(all.map(({ sql }) => sql).join('\n'), async () => {
            if (faults.batches > 0) {
              faults.batches -= 1;
              throw new Error('D1_ERROR: Network connection lost.');
            }
            const results = await target.batch(all.map(({ own }) => own));
            if (faults.answers > 0) {
              faults.answers -= 1;
              throw new Error('D1_ERROR: Network connection lost.');
            }
            return results;
          });
        };
      return Reflect.get(target, name);
    },
  });
  return { db: seen, faults };
};
