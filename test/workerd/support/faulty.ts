/** D1 as it is, until the test lets it fail. */
export const faulty = (db: D1Database) => {
  const faults = {
    /** Queries with this in them fail. */
    query: null as RegExp | null,
    /** So many of the next transactions fail before anything is written. */
    batches: 0,
    /** So many of the next transactions are written, but their answer is lost on the way. */
    answers: 0,
  };
  const seen = new Proxy(db, {
    get(target, name) {
      if (name === 'prepare') {
        return (sql: string) => target.prepare(faults.query?.test(sql) ? 'SELECT * FROM a_table_that_is_away' : sql);
      }
      if (name === 'batch')
        return async (statements: D1PreparedStatement[]) => {
          if (faults.batches > 0) {
            faults.batches -= 1;
            throw new Error('D1_ERROR: Network connection lost.');
          }
          const results = await target.batch(statements);
          if (faults.answers > 0) {
            faults.answers -= 1;
            throw new Error('D1_ERROR: Network connection lost.');
          }
          return results;
        };
      return Reflect.get(target, name);
    },
  });
  return { db: seen, faults };
};
