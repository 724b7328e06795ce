import type { Texts } from '../../../engine/texts.ts';
import type { model } from '../../model.ts';
import { agreement } from './agreement.ts';
import { contact } from './contact.ts';
import { progress } from './progress.ts';

/** Each can be done within this week by one person, before or after the conversation. */
export const tips: Texts<typeof model>['tips'] = { ...agreement, ...contact, ...progress };
