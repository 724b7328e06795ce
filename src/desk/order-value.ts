const MOST = 10_000_000; // euros

/** An order value as it was typed, e.g. `1.200,50 €`, in whole euros; null: none was. */
export const orderValueOf = (typed: string): { ok: true; euros: number | null } | { ok: false } => {
  const text = typed.replaceAll(/[\s€]/g, '');
  if (text === '') return { ok: true, euros: null };
  const [, whole, cents = '0'] = /^(\d{1,3}(?:[.,']\d{3})+|\d+)(?:[.,](\d{1,2}))?$/.exec(text) ?? [];
  if (whole === undefined) return { ok: false };
  const euros = Math.round(Number(`${whole.replaceAll(/\D/g, '')}.${cents}`));
  return euros <= MOST ? { ok: true, euros } : { ok: false };
};
