import type { Analysis } from '../../quiz/engine/analysis.ts';
import type { Site } from './site.ts';

/** The owner's offers that fit a bottleneck of this analysis. */
export const offersFor = (site: Site, analysis: Analysis): Site['offers'] =>
  site.offers.filter((offer) => analysis.bottlenecks.some((bottleneck) => offer.fits.includes(bottleneck.area)));
