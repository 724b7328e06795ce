import type { Texts } from '../../../engine/texts.ts';
import type { model } from '../../model.ts';

export const contact = {
  'contact-first-reply': {
    title: 'Reply today, in three sentences',
    what: 'Your first reply does not have to solve anything. It only has to show that the message has arrived and that you want to listen.',
    how: [
      'Write: “Thank you for being so open with me. I’d like to understand what is behind this. When may I call you, today or tomorrow?”',
      'Leave out the contract, the price and your reasons.',
      'Put the reply aside for ten minutes. Then read it aloud and send it.',
      'If nothing comes back by noon tomorrow, call.',
    ],
    time: '15 minutes',
    sign: 'It has worked when there is a time for a talk and nothing has been decided yet.',
  },
  'contact-who-decides': {
    title: 'Find out who has a say today',
    what: 'There are often several people behind a no. If you don’t know them, you may well be talking to the wrong one.',
    how: [
      'Check who was copied in on the last few emails, and who is new.',
      'On the phone, ask: “Who have you talked to about this? What mattered to them?”',
      'Offer to bring them in: “Half an hour, and everyone hears the same.”',
      'Next to each name, note what is at stake for them.',
    ],
    time: '20 minutes',
    sign: 'It has worked when you know all the names, and one wish for each.',
  },
  'contact-four-questions': {
    title: 'Take four questions into your talk',
    what: 'If you come with questions, you have nothing to defend. And your client can hear that you care.',
    how: [
      'Write down: “What happened? When did you first think of it? What should I have noticed sooner? What would help now?”',
      'Put the page next to the phone and call.',
      'After each answer, count to three in your head before you speak.',
      'At the end, sum up in two sentences what you have heard.',
    ],
    time: '30 minutes',
    sign: 'It has worked when you have learnt something that was not in the message.',
  },
  'contact-own-share': {
    title: 'Own your share of the silence',
    what: 'When things go quiet, both sides have usually played a part. If you name yours first, you make it easy for the other side.',
    how: [
      'Write down when you could have got in touch and didn’t.',
      'Turn it into one sentence without a “but”: “I didn’t call you in …, and I should have.”',
      'Say it at the start of your talk, then wait.',
      'Then ask: “What was that like for you?”',
    ],
    time: '15 minutes',
    sign: 'It has worked when your client starts to tell you their side too.',
  },
  'contact-next-date': {
    title: 'Agree the next talk before this one ends',
    what: 'A good talk comes to nothing if there is no date after it. That goes for a pause as well.',
    how: [
      'Pick two dates beforehand: one in ten days, one in eight weeks.',
      'At the end, ask: “When shall we see if this is working?”',
      'Put the date in your diary while you are still talking.',
      'Send one line on what it will be about.',
    ],
    time: '10 minutes',
    sign: 'It has worked when the date is in both diaries.',
  },
  'contact-two-others': {
    title: 'Call two others before they write',
    what: 'What makes one client leave often touches others too. Where you are on good terms, a short call is enough.',
    how: [
      'Choose two current projects that are in a similar position.',
      'Call: “Something has just changed for someone else I work with, and I thought of you. How are things on your side?”',
      'Ask: “What should we do differently over the next few weeks?”',
      'Act on one small part of it this week.',
    ],
    time: 'Two calls of 15 minutes',
    sign: 'It has worked when you know what is on both their minds.',
  },
  'contact-timeline': {
    title: 'Draw the last three months as a line',
    what: 'Looking back, there is often a day when something changed. If you know it, you can ask better questions.',
    how: [
      'Draw a line for three months and mark every call, every meeting and every long gap.',
      'Mark where things last went well, and where they first went wrong.',
      'Ask about that point: “I think something changed in … Am I right?”',
    ],
    time: '20 minutes',
    sign: 'It has worked when you can name the day or the week.',
  },
} satisfies Partial<Texts<typeof model>['tips']>;
