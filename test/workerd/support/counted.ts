/** D1 as it is, with every row it says it has written and every query counted. */
export const counted = (db: D1Database) => {
  const cost = { rowsRead: 0, rowsWritten: 0, queries: 0 };
  const plain = new WeakMap<object, D1PreparedStatement>();
  const add = <T>(result: D1Result<T>): D1Result<T> => {
    cost.rowsRead += result.meta.rows_read;
    cost.rowsWritten += result.meta.rows_written;
    cost.queries += 1;
    return result;
  };
  const statement = (own: D1PreparedStatement): D1PreparedStatement => {
    const seen = new Proxy(own, {
      get(target, name) {
        if (name === 'bind') return (...values: unknown[]) => statement(target.bind(...values));
        if (name === 'run' || name === 'all') return async () => add(await target.all());
        if (name === 'first')
          return async (column?: string) => {
            const row = add(await target.all<Record<string, unknown>>()).results[0] ?? null;
            return column === undefined ? row : (row?.[column] ?? null);
          };
        return Reflect.get(target, name);
      },
    });
    plain.set(seen, own);
    return seen;
  };
  const seen = new Proxy(db, {
    get(target, name) {
      if (name === 'prepare') return (sql: string) => statement(target.prepare(sql));
      if (name === 'batch')
        return async (statements: D1PreparedStatement[]) =>
          (await target.batch(statements.map((one) => plain.get(one) ?? one))).map(add);
      return Reflect.get(target, name);
    },
  });
  return { db: seen, cost };
};
