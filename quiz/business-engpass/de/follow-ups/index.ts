import type { FollowUps } from '../../../engine/texts.ts';
import type { model } from '../../model.ts';
import { capacity } from './capacity.ts';
import { churn } from './churn.ts';
import { demand } from './demand.ts';
import { goals } from './goals.ts';
import { offer } from './offer.ts';
import { positioning } from './positioning.ts';
import { retention } from './retention.ts';
import { sales } from './sales.ts';

/** Each mail helps by itself, whether or not anybody ever books a call. */
export const followUps: FollowUps<typeof model> = {
  byArea: {
    ...positioning.byArea,
    ...demand.byArea,
    ...sales.byArea,
    ...offer.byArea,
    ...retention.byArea,
    ...capacity.byArea,
  },
  byTip: {
    ...positioning.byTip,
    ...demand.byTip,
    ...sales.byTip,
    ...offer.byTip,
    ...retention.byTip,
    ...capacity.byTip,
  },
  ...churn,
  ...goals,
};
