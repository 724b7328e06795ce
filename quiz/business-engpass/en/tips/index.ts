import type { Texts } from '../../../engine/texts.ts';
import type { model } from '../../model.ts';
import { capacity } from './capacity.ts';
import { demand } from './demand.ts';
import { offer } from './offer.ts';
import { positioning } from './positioning.ts';
import { retention } from './retention.ts';
import { sales } from './sales.ts';

/** Each can be done within this week by one person. */
export const tips: Texts<typeof model>['tips'] = {
  ...positioning,
  ...demand,
  ...sales,
  ...offer,
  ...retention,
  ...capacity,
};
