import type { FollowUps } from '../../../engine/texts.ts';
import type { model } from '../../model.ts';
import { agreement } from './agreement.ts';
import { churn } from './churn.ts';
import { contact } from './contact.ts';
import { goals } from './goals.ts';
import { progress } from './progress.ts';

/** Each mail helps by itself, whether or not anybody ever books a call. */
export const followUps: FollowUps<typeof model> = {
  byArea: { ...agreement.byArea, ...contact.byArea, ...progress.byArea },
  byTip: { ...agreement.byTip, ...contact.byTip, ...progress.byTip },
  ...churn,
  ...goals,
};
