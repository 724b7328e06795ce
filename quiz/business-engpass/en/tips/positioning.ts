import type { Texts } from '../../../engine/texts.ts';
import type { model } from '../../model.ts';

export const positioning = {
  'pos-few-orders': {
    title: 'Have five conversations without selling anything',
    what: 'At the start, you don’t yet have the pattern that many projects reveal. Five open conversations replace a year of guessing.',
    how: [
      'Write down five people who know the problem from their own daily life.',
      'Ask for their time: “I’m setting something up and want to understand where things get stuck for you. Do you have 20 minutes? I’m not selling anything.”',
      'Ask: “When was this last a problem? What did you try? What did it cost?”',
      'Note whole sentences, word for word. Build your profile from those that keep coming back.',
    ],
    time: 'Five talks of 20 minutes',
    sign: 'It has worked when you have heard two of the sentences from at least three people.',
  },
  'pos-ninety-days': {
    title: 'Commit for ninety days',
    what: 'Committing feels like giving things up. For a set time it is easier, and you’ll soon see if it holds.',
    how: [
      'Choose one group and one problem that you know well from at least two projects.',
      'Write down: “For the next 90 days, this is all I talk about in public.”',
      'Feel free to go on taking other work. You just stop advertising it.',
      'Put the day when you take stock into your diary: enquiries, conversations, projects.',
    ],
    time: '30 minutes',
    sign: 'It has worked when you have talked only about this one topic in three conversations this week.',
  },
  'pos-referral-words': {
    title: 'Give everyone who recommends you two lines to pass on',
    what: 'People who like you gladly recommend you. Often they just lack the words. Two lines to pass on solve that.',
    how: [
      'Write two lines: who should come to mind when people think of you, and how to spot them.',
      'For example: “If someone complains that …, they should talk to …”',
      'Send the lines, with your thanks, to three people who have recommended you before.',
      'Add: “Feel free to pass this on just as it is.”',
    ],
    time: '30 minutes',
    sign: 'It has worked when one of the three passes the lines on or asks what exactly you mean.',
  },
  'pos-cost-of-problem': {
    title: 'Work out what the problem costs',
    what: 'When people compare early, they have no other yardstick. Give them one yourself: the cost if everything stays as it is.',
    how: [
      'Take the problem you solve most often.',
      'Look at a past project: what did the problem cost each month in time, money or lost days?',
      'Turn that into one sentence, such as: “A team of eight loses about 30 hours a month this way.”',
      'Put it on your website, ahead of what you say about your work.',
    ],
    time: '45 minutes',
    sign: 'It has worked when someone brings up this sentence in your next first conversation.',
  },
  'pos-best-orders': {
    title: 'Find the pattern in your best projects',
    what: 'You don’t have to invent your profile. It is already there in the projects that went well.',
    how: [
      'List your last ten projects. If you have fewer, use those.',
      'Give each one nought to two points for profit, enjoyment and success.',
      'Look at the top three: who asked, with what problem, in what situation?',
      'Put what these three share into one sentence.',
    ],
    time: '45 minutes',
    sign: 'It has worked when you can say within a minute whether a new enquiry fits this pattern.',
  },
  'pos-three-calls': {
    title: 'Let others explain your profile to you',
    what: 'People who have worked with you often describe the benefit more clearly than you do. The next person with the same problem will understand their words too.',
    how: [
      'Choose three people you worked well with, and call them.',
      'Begin like this: “I’d like to say more clearly what I do. May I ask you three short questions?”',
      'Ask: “What was going on before? What is different today? How would you tell it to someone who doesn’t know me?”',
      'Write it down word for word, and polish nothing.',
    ],
    time: 'Three calls of 15 minutes',
    sign: 'It has worked when one phrase comes up in two of the three calls. Make it yours.',
  },
  'pos-sentence': {
    title: 'Build a sentence that others remember',
    what: 'People can only pass on what fits into one breath. You’ll find out if your sentence is any good by trying it on others.',
    how: [
      'Fill in the gaps: “When … get stuck because …, I make sure that …”',
      'Cross out every word that would fit a hundred others too, such as “holistic” or “tailored”.',
      'Say the sentence to five people outside your field, just in passing.',
      'Ask a day later: “Do you remember what I do?”',
    ],
    time: '30 minutes and five short chats',
    sign: 'It has worked when three out of five still know the heart of it the next day.',
  },
  'pos-case': {
    title: 'Tell one story with a before and an after',
    what: 'A real case shows faster than any description who you are there for. People who see themselves in it come to you on a different footing.',
    how: [
      'Choose the case you would like more of.',
      'Write four short paragraphs: situation, obstacle, approach, result. One figure is enough.',
      'Get permission: “May I tell it like this, with or without your name?”',
      'Put the case at the top of your website, and send it to three people who could recommend you.',
    ],
    time: '60 minutes',
    sign: 'It has worked when someone replies: “That’s exactly what’s going on here.”',
  },
  'pos-refuse': {
    title: 'Decide who you send elsewhere',
    what: 'A sharp profile also shows in what you turn down. Every yes that doesn’t fit takes the place of one that does.',
    how: [
      'Note three kinds of enquiry you would have done better to turn down last year.',
      'For each one, find a person who likes that very work and does it well.',
      'Have an answer ready: “There is someone better for this than me. Talk to …, you’ll be in good hands there.”',
      'Tell these three people what kind of work you would like them to send to you.',
    ],
    time: '40 minutes',
    sign: 'It has worked when you pass on the next unsuitable enquiry the same day.',
  },
  'pos-first-line': {
    title: 'Replace the first sentence on your website',
    what: 'The first sentence decides whether people read on. Most often it is about your own work and not about the worry that brings someone to the page.',
    how: [
      'Read the first sentence on your website out loud. Are your clients in it?',
      'Write three new versions that begin with the problem, such as: “Good conversations, but too little work?”',
      'Show all three to two people your work is meant for, and ask only: “Which one makes you want to read on?”',
      'Put the best one on your website the same day.',
    ],
    time: '45 minutes',
    sign: 'It has worked when a new enquiry uses words from this sentence.',
  },
} satisfies Partial<Texts<typeof model>['tips']>;
