import type { Texts } from '../../engine/texts.ts';
import type { model } from '../model.ts';

/** How the euros were worked out, in words. */
export const flow: Texts<typeof model>['flow'] = {
  figures: {
    enquiries: 'Suitable enquiries a month',
    closing: 'Projects won out of ten first conversations',
    value: 'Value of a project',
    lost: 'Clients out of ten who stop early',
    hours: 'Hours a week for the business itself',
  },
  assumptions: {
    'healthy-enquiries': '{value} suitable enquiries a month count as healthy: enough to choose from.',
    'healthy-closing':
      '{value} projects out of ten first conversations count as healthy, if the enquiries are suitable.',
    'sharper-positioning':
      'A clear profile lifts the projects you win by {value} at most, because people who see themselves in it need less persuading.',
    'better-offer': 'Clear packages lift the value of a project by {value} at most.',
    'healthy-lost': 'Losing at most {value} in ten early counts as healthy. It can never be avoided altogether.',
    'healthy-hours': '{value} hours a week for the business itself count as healthy.',
    'working-week': 'A working week has {value} hours.',
    'no-room': 'If you have two hours at most, the week is full: the room for more projects is {value}.',
    'little-room': 'If you have three to five hours, there is room for {value} more projects.',
    'some-room': 'If you have six to eight hours, there is room for {value} more projects.',
  },
  lifts: {
    positioning: 'if your profile were clear',
    demand: 'if enough suitable enquiries came in',
    sales: 'if more conversations turned into projects',
    offer: 'if your offer were clearly defined',
    retention: 'if no more than one project in ten ended early',
    capacity: 'if you had enough time for the business itself',
  },
};
