import type { Texts } from '../../../engine/texts.ts';
import type { model } from '../../model.ts';

export const capacity = {
  'room-emergency': {
    title: 'Write one page for an emergency',
    what: 'If everything stands still without you, you carry that load on holiday too. One page and one person take some of it off you.',
    how: [
      'Write down what someone would need to know in the first three days: dates, who to call, where the papers are.',
      'Find someone in your field and suggest: “If one of us is out of action, the other tells the people who matter most.”',
      'Swap your pages, and agree when they apply.',
      'Set a date to look at them again, say every six months.',
    ],
    time: '60 minutes',
    sign: 'It has worked when a second person knows where the page is and who to call.',
  },
  'room-call-times': {
    title: 'Return calls at two set times',
    what: 'It isn’t only the work that eats up the week, but the to and fro in between. Two set times give you back whole hours.',
    how: [
      'Choose two times a day for calls and emails, such as 11.30am and 4pm.',
      'Let people know, in your email signature and on your voicemail: “I return calls the same day between 4pm and 5pm.”',
      'Outside these times, turn off all alerts.',
      'Name one way to reach you in a real emergency. It will seldom be used.',
    ],
    time: '20 minutes',
    sign: 'It has worked when you have had two quiet hours in a row on three days.',
  },
  'room-explain-once': {
    title: 'Record once what you explain again and again',
    what: 'As long as you sell hours, every euro depends on your time. What you explain the same way in every project works without you too.',
    how: [
      'Choose the explanation that comes up in almost every project.',
      'Record it once, in ten minutes, and add a one-page sheet.',
      'Send both before the next meeting: “Have a look at this first, and we’ll have time for your questions.”',
      'In your next proposal, list it as a separate item with its own price.',
    ],
    time: '60 minutes',
    sign: 'It has worked when a meeting is shorter because of it, or gets further than usual.',
  },
  'room-first-answer': {
    title: 'Let the first reply go out without you',
    what: 'Nobody who asks likes to wait. A good first reply keeps the door open, even when you are not at your desk.',
    how: [
      'Write five sentences: thanks, when you’ll be in touch, and three first questions.',
      'Include a way for people to choose a time themselves.',
      'Set the text up as an automatic reply to new enquiries.',
      'To test it, send yourself an enquiry and read the reply on your phone.',
    ],
    time: '45 minutes',
    sign: 'It has worked when the next enquiry books a time without you lifting a finger.',
  },
  'room-time-log': {
    title: 'For three days, write down what you do',
    what: 'Time seldom vanishes all at once. Only when you see it can you decide what can go.',
    how: [
      'On three normal days, jot down a word or two every half hour.',
      'Then mark each one: Only I can do this. Someone else could. Nobody needs it.',
      'Work out the hours per week for each group.',
      'Choose one thing from the third group and leave it out next week.',
    ],
    time: 'Three days, 10 minutes each',
    sign: 'It has worked when you have found one thing that gives you back an hour a week.',
  },
  'room-two-hours': {
    title: 'Book two hours for your business first',
    what: 'What is left at the end of the week is usually nothing. Two hours that go into the diary ahead of all projects change that.',
    how: [
      'Choose a morning when you are wide awake, and block two hours for four weeks.',
      'Give the slot a name like any other, such as “Growth meeting”.',
      'The day before, set a single task that moves your business forward.',
      'If someone asks for this time, say: “I’m booked then. I could do 2pm.”',
    ],
    time: '10 minutes, then two hours a week',
    sign: 'It has worked when the two hours have taken place this week, without your inbox.',
  },
  'room-stop': {
    title: 'Stop one thing that is only habit by now',
    what: 'You make room by leaving things out, not by planning better. One thing is enough for a start.',
    how: [
      'Write down five things you do every week: meetings, reports, favours, small jobs.',
      'For each one, ask: would I take this on today?',
      'Take the clearest no and call it off: “I’m stopping this at the end of the month, so that I can do other things well.”',
      'Book the time you gain straight away, as a date with yourself.',
    ],
    time: '30 minutes',
    sign: 'It has worked when the message is sent and the time has a new use.',
  },
  'room-hand-over': {
    title: 'Hand over one task with one page of notes',
    what: 'When handing over fails, it is rarely down to the people. More often, the steps exist only in your head.',
    how: [
      'Choose a task that comes up every week and takes less than an hour.',
      'Next time you do it, talk it through out loud and record it.',
      'Whoever takes it on, such as an office service paid by the hour, writes the notes from that. This shows you what is still missing.',
      'Settle when they should ask you and what they may decide alone.',
    ],
    time: '60 minutes',
    sign: 'It has worked when the task has been done well once without your help.',
  },
  'room-week-away': {
    title: 'Plan a week without you',
    what: 'Some things already run without you. Only a trial shows how much the business can carry, and what is still missing.',
    how: [
      'Choose a week two to three months from now and block it.',
      'Go through your last week: what would have been left undone?',
      'For each point, decide: do it before, hand it over, or let people know.',
      'Tell everyone you work with: “I’m away that week. This is how we’ll keep things moving: …”',
    ],
    time: '45 minutes',
    sign: 'It has worked when the week is blocked and three points are settled.',
  },
  'room-templates': {
    title: 'Have your five most common replies ready',
    what: 'Much of your email gets written from scratch each week. Five good templates save hours a month and often sound friendlier.',
    how: [
      'Look in “Sent” for five replies that keep coming up.',
      'Take the best version of each, and leave gaps for the personal part.',
      'Save them where you write, under short names.',
      'Always write the first sentence afresh. Then it doesn’t read like a template.',
    ],
    time: '45 minutes',
    sign: 'It has worked when you have used a template three times this week.',
  },
} satisfies Partial<Texts<typeof model>['tips']>;
