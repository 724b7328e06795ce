import type { DeskHooksTexts } from '../desk-hooks.ts';

export const deskHooks: DeskHooksTexts = {
  title: 'Webhooks',
  intro:
    'Other programs hear within a minute what happens here: your CRM, Zapier, Make or n8n. Step-by-step guides are in docs/webhooks.md.',
  events: {
    'lead.confirmed': 'Address confirmed, analysis on its way',
    'lead.unsubscribed': 'Unsubscribed from follow-ups',
    'booking.created': 'Call booked',
    'booking.moved': 'Call moved',
    'booking.cancelled': 'Call cancelled',
    'call.held': 'Call took place',
  },
  all: 'All events',
  states: {
    active: 'Active',
    owner: 'Paused by you',
    gone: 'Paused: the other side says that this address no longer exists',
  },
  list: {
    title: 'Your webhooks',
    empty: 'None yet. Until there is one, nothing is sent.',
    columns: { address: 'Where to', events: 'Events', state: 'State' },
    waiting: (count) => (count === 1 ? 'One message waiting' : `${count} messages waiting`),
    dead: (count) => (count === 1 ? 'One message given up' : `${count} messages given up`),
  },
  add: {
    title: 'New webhook',
    address: 'Address',
    addressNote: 'It begins with https://. The other program shows it to you.',
    events: 'What to send',
    careful:
      'The messages contain names and addresses. You need a data processing agreement with whoever runs the other program, and your privacy notice should name them.',
    button: 'Create webhook',
  },
  faults: {
    'not-https': 'Please enter a full address that begins with https://.',
    'not-public':
      'We can’t send to this address. It must be reachable on the internet, have a name (not an IP address) and use the usual port.',
    'own-host': 'This is the address of this quiz. Please enter the one of the other program.',
    long: 'This address is too long. It can have up to 2,000 characters.',
    'no-event': 'Please choose at least one event.',
    'too-many': 'You can have up to ten webhooks. Please delete one you no longer need first.',
    already:
      'This form had been sent before, and the secret was shown then. If you no longer have it, change it on the webhook’s page.',
    unsure: 'Nothing was deleted: please tick the box first.',
  },
  secret: {
    title: { made: 'Webhook created', rotated: 'Secret changed' },
    once: 'Copy the secret now. It is shown only this once.',
    label: 'Secret',
    how: 'With it, the other program checks that a message really comes from here. Zapier and Make don’t do this on their own, so you can leave it unused there.',
    old: (hours) => `The previous secret stays good for ${hours} hours. Until then each message is signed with both.`,
    done: 'Go to the webhook',
  },
  facts: { address: 'Address', state: 'State', events: 'Events', at: 'Created', old: 'Old secret until' },
  hidden: (host) => `${host} (only owners see the whole address)`,
  deliveries: {
    title: 'Latest messages',
    text: (days) => `Each message is tried up to eight times within a day, and forgotten after ${days} days.`,
    empty: 'None yet. Send a test below.',
    columns: { event: 'Event', state: 'State', tries: 'Attempts', at: 'Happened', act: 'Again' },
    test: 'Test',
    states: { waiting: 'Waiting', held: 'Paused', delivered: 'Arrived', dead: 'Given up', failed: 'Did not arrive' },
    answered: (status) => `Response ${status}`,
    faults: {
      refused: 'Not accepted',
      redirected: 'Redirects to another address',
      gone: 'No longer exists',
      'too-slow': 'No answer within ten seconds',
      unreachable: 'Could not be reached',
      'bad-address': 'Address not allowed',
    },
    next: 'Next attempt:',
    replay: 'Send again',
    now: 'Try now',
  },
  tested: {
    delivered: 'The test arrived.',
    not: 'The test did not arrive. The list below says why.',
  },
  replayed: {
    delivered: 'The message arrived.',
    not: 'The message did not arrive. The list below says why.',
    all: 'Everything that was given up goes out again, bit by bit.',
  },
  actions: {
    title: 'What you can do',
    test: {
      text: 'Send a test with made-up details. It shows whether the address is right, and helps you to map the fields.',
      label: 'Event',
      button: 'Send a test',
    },
    dead: {
      text: (count) =>
        count === 1
          ? 'One message did not arrive for a whole day. Once the cause is fixed, send it again.'
          : `${count} messages did not arrive for a whole day. Once the cause is fixed, send them again.`,
      button: 'Send all again',
    },
    choose: { open: 'Change events', button: 'Save events' },
    pause: { text: 'Pause. What happens meanwhile waits here for up to 30 days.', button: 'Pause' },
    resume: { text: 'Resume. What has waited then goes out bit by bit.', button: 'Resume' },
    rotate: {
      open: 'Change the secret',
      text: (hours) =>
        `You get a new secret. The present one stays good for ${hours} hours, so that there is time to swap it over there. Any older one stops working.`,
      button: 'Show a new secret',
    },
    remove: {
      open: 'Delete',
      text: 'Deletes the webhook with all its messages, including those still waiting.',
      sure: 'Yes, delete for good',
      button: 'Delete webhook',
    },
  },
};
