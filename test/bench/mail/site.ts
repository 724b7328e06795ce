import siteConfig from '../../../site.config.ts';
import { defineSite } from '../../../src/lib/site.ts';

/** Given by the bench when it starts the product. */
declare const BENCH_REQUESTS_PER_SECOND: number;

/** The owner's file without what would end a measurement: no daily quota, and follow-ups at any hour. */
export default defineSite({
  ...siteConfig,
  followUps: { ...siteConfig.followUps, window: { days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '23:59' } },
  mail: { dailyQuota: null, requestsPerSecond: BENCH_REQUESTS_PER_SECOND },
});
