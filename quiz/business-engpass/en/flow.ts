import type { Texts } from '../../engine/texts.ts';
import type { model } from '../model.ts';

/** How the euros were worked out, in words. */
export const flow: Texts<typeof model>['flow'] = {
  figures: {
    enquiries: 'Fitting enquiries a month',
    closing: 'Projects won out of ten first conversations',
    value: 'Value of a project',
    lost: 'Out of ten, stop early',
    hours: 'Hours a week for the business itself',
  },
  assumptions: {
    'healthy-enquiries': 'We take {value} fitting enquiries a month as healthy: enough to choose from.',
    'healthy-closing': 'We take {value} projects out of ten first conversations as healthy, if the enquiries fit.',
    'sharper-positioning':
      'A clear profile lifts the projects you win by {value} at most, because people who feel meant need less persuading.',
    'better-offer': 'Clear packages lift the value of a project by {value} at most.',
    'healthy-lost': 'We take it as healthy if {value} in ten at most stops early. It can never be avoided altogether.',
    'healthy-hours': 'We take {value} hours a week for the business itself as healthy.',
    'working-week': 'A working week has {value} hours.',
    'no-room': 'If you have two hours at most, the week is full: room for further projects stands at {value}.',
    'little-room': 'If you have three to five hours, there is room for {value} more projects.',
    'some-room': 'If you have six to eight hours, there is room for {value} more projects.',
  },
  lifts: {
    positioning: 'if your profile were clear',
    demand: 'if enough fitting enquiries came in',
    sales: 'if more conversations turned into projects',
    offer: 'if your offer were clearly framed',
    retention: 'if no more than one project in ten ended early',
    capacity: 'if you had enough time for the business itself',
  },
};
