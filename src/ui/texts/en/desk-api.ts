import type { DeskApiTexts } from '../desk-api.ts';

export const deskApi: DeskApiTexts = {
  title: 'API access',
  intro:
    'With a token, one of your programs can read your leads and your funnel: your CRM, say, or a report. It can’t change anything.',
  document: 'Description of the API for programs (OpenAPI)',
  list: {
    title: 'Your tokens',
    empty: 'There are no tokens yet.',
    columns: { name: 'Program', until: 'Valid until', used: 'Last used', made: 'Created', act: 'Revoke' },
    never: 'Never',
    endless: 'No expiry',
    expired: 'expired',
    by: (address) => `by ${address}`,
    revoke: {
      open: 'Revoke',
      text: 'The program will be shut out at once. This can’t be undone.',
      button: 'Revoke token',
    },
  },
  make: {
    title: 'New token',
    name: 'Which program is it for?',
    nameNote: 'One token for each program: you can then revoke one without disturbing the others.',
    lifetime: 'How long should it be valid?',
    lifetimes: { quarter: '90 days', year: 'One year', none: 'No expiry' },
    button: 'Create token',
  },
  made: {
    title: (name) => `Token for ${name}`,
    once: 'Copy it now. It is shown here, this one time, and nowhere else. We don’t keep it.',
    careful: 'Whoever has it can read the names and addresses of all your leads. Treat it like a password.',
    example: 'To try it out in a terminal:',
    done: 'Copied, back to the list',
  },
  faults: {
    'missing-name': 'Please say which program the token is for.',
    already: 'This token has been created and shown already. If you didn’t copy it, revoke it and create a new one.',
    'too-many': 'You can have up to 20 tokens. Please revoke one you no longer need first.',
  },
};
