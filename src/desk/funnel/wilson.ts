/** A share with the interval that holds the true one in 95 of 100 cases. */
export type Share = { share: number; low: number; high: number };

const Z = 1.959964; // 95 %, two-sided

/**
 * A share and its Wilson interval (E. B. Wilson, JASA 22, 1927), which stays within 0 and 1 and holds for small numbers.
 * @returns null for a share of nothing
 */
export const wilson = (hits: number, all: number): Share | null => {
  if (all <= 0) return null;
  const share = hits / all;
  const middle = share + Z ** 2 / (2 * all);
  const reach = Z * Math.sqrt((share * (1 - share)) / all + Z ** 2 / (4 * all ** 2));
  const whole = 1 + Z ** 2 / all;
  return {
    share,
    low: hits === 0 ? 0 : Math.max(0, (middle - reach) / whole),
    high: hits === all ? 1 : Math.min(1, (middle + reach) / whole),
  };
};
