import siteConfig from '../../../site.config.ts';
import { defineSite } from '../../../src/lib/site.ts';

const ALL_DAY = ['00:00-24:00'];
const EVERY_DAY = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** The owner's file without what would slow the day down: no daily quota, mails at any hour, many short calls. */
export default defineSite({
  ...siteConfig,
  followUps: {
    ...siteConfig.followUps,
    window: { days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '23:59' },
    holidays: { region: 'BUND', more: [] },
  },
  mail: { dailyQuota: null, requestsPerSecond: 100 },
  booking: {
    provider: 'builtin',
    hours: Object.fromEntries(EVERY_DAY.map((day) => [day, ALL_DAY])),
    minutes: 15,
    every: 15,
    buffer: { before: 0, after: 0 },
    noticeHours: 0,
    changesUntilHours: 0,
    horizonDays: 60,
    mostPerDay: 50,
    mostPerWeek: 200,
    holidays: null,
    place: { kind: 'phone' },
  },
});
