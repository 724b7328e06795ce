import { log } from '../lib/log.ts';
import type { Tokens } from '../lib/tokens.ts';
import { oldestKey } from './store/address-keys.ts';

/**
 * Says so if check values of addresses are made with another secret than before: whoever said no before would then not
 * be known any more. What to do stands in docs/threats.md.
 */
export const checkAddressKeys = async (db: D1Database, tokens: Tokens): Promise<void> => {
  const oldest = await oldestKey(db);
  if (oldest && (await tokens.keyOf(oldest.email)) !== oldest.key) log('error', 'address-secret-changed');
};
