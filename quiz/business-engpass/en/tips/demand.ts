import type { Texts } from '../../../engine/texts.ts';
import type { model } from '../../model.ts';

export const demand = {
  'demand-short-talk': {
    title: 'Offer half an hour on one clear question',
    what: 'As a first step, a whole project is often too big. It is easier to say yes to half an hour on a set topic.',
    how: [
      'Choose a question that is on your clients’ minds right now, such as: “Where are we losing work?”',
      'Promise a result: three points on one page, the same day.',
      'Ask ten suitable people you already know, one by one: “I’m keeping three half-hours free for it this week. Would you like one?”',
      'At the end, say openly whether and how you can help further.',
    ],
    time: '60 minutes, plus the conversations',
    sign: 'It has worked when two of the ten book a slot.',
  },
  'demand-referral-moment': {
    title: 'Make referrals something you can plan',
    what: 'Referrals are a treasure, but they come when they like. If you ask at the right moment, you’ll get them steadily.',
    how: [
      'The right moment is the first success people can see, not the end. Mark it in your diary for every current project.',
      'Then ask: “Who do you know who is facing the same task right now?”',
      'After the question, leave a few seconds of silence. Often a name comes up.',
      'Ask for a short introduction by email, and supply two lines for it straight away.',
    ],
    time: '30 minutes',
    sign: 'It has worked when you have asked twice this week and heard one name.',
  },
  'demand-monday': {
    title: 'Start Monday with one message to the outside world',
    what: 'Steady enquiries don’t come from one big push but from a small rhythm. Ten minutes before you open your inbox are enough.',
    how: [
      'On Friday, choose one person you know and haven’t talked to for a long time.',
      'On Monday, write to them first thing. Open your emails only after that.',
      'Three sentences are enough: a reason, an honest question, a friendly close.',
      'Put a cross for every week on a sheet you see all the time.',
    ],
    time: '10 minutes a week',
    sign: 'It has worked when the first message is sent and the next name is ready.',
  },
  'demand-ten-names': {
    title: 'Get in touch with ten people you know',
    what: 'The next project often comes from someone who knows you and just hasn’t heard from you for a while. That is often faster than any new route.',
    how: [
      'Go through your inbox. Write down ten people you haven’t been in touch with for six months.',
      'Write to two of them each day this week, one by one and briefly.',
      'For example: “I was thinking of our conversation about … How did it go from there?”',
      'Don’t sell anything in this first message. If the reply points to a problem, offer 20 minutes on the phone.',
    ],
    time: '15 minutes a day',
    sign: 'It has worked when four people have replied by Friday and one conversation is in your diary.',
  },
  'demand-fixed-hour': {
    title: 'Keep one hour a week free for enquiries',
    what: 'If you only look for work in quiet times, you’ll get more quiet times. One hour, at the same time each week, breaks that circle.',
    how: [
      'Choose the hour when you are least disturbed, and book it for eight weeks.',
      'Have three small tasks ready: one message, one call, one short text.',
      'Begin with the call, while you are fresh.',
      'If something comes up, move the hour within the week. Don’t cancel it.',
    ],
    time: '60 minutes a week',
    sign: 'It has worked when the first hour has taken place and seven more are in your diary.',
  },
  'demand-question': {
    title: 'Answer the question that everyone asks',
    what: 'There is one question you hear in almost every conversation. A good answer to it gets passed around.',
    how: [
      'Note three questions you have often heard in the last few months.',
      'Answer one of them on a single page, the way you talk on the phone.',
      'Send the page to five people: “You once asked me about this. Here is my answer, and do pass it on.”',
      'After that, put the text on your website or your profile.',
    ],
    time: '90 minutes',
    sign: 'It has worked when two of the five reply or pass the text on.',
  },
  'demand-partner': {
    title: 'Team up with someone who knows your clients',
    what: 'Just before people need you, they talk to others, such as a tax adviser or an agency. One good ally there is worth many single contacts.',
    how: [
      'For your last five projects, write down who those clients had talked to just before.',
      'Choose three of these people or firms and suggest a chat to one of them.',
      'Say: “We often have the same people in front of us. I’d like to know who I may send to you.”',
      'Give first: recommend someone to them within the next month.',
    ],
    time: '60 minutes',
    sign: 'It has worked when a date is set and you can say in one sentence who you send to each other.',
  },
  'demand-start-dates': {
    title: 'Offer fixed start dates',
    what: 'When enough people ask, the point is to spread them well. Fixed start dates turn ups and downs into a plan.',
    how: [
      'Decide how many new projects you can start well in a month.',
      'List the free places for the next three months.',
      'Answer enquiries with a choice: “There’s one place left next month, and two the month after. Which suits you?”',
      'Give those who start later a small task to prepare today.',
    ],
    time: '30 minutes',
    sign: 'It has worked when the next enquiry picks a start date rather than saying “as soon as you can”.',
  },
  'demand-origin': {
    title: 'Ask every time how people found you',
    what: 'It is easy to put effort into routes that never bring anyone. One single question shows you what works.',
    how: [
      'For your last ten enquiries, write down how each one found you, as far as you know.',
      'From today, always ask: “How did you find me, and what made you get in touch?”',
      'Note the answer word for word, always in the same place.',
      'At the end of the month, drop the route that takes time and brings nothing.',
    ],
    time: '30 minutes, then one minute per enquiry',
    sign: 'It has worked when you know the route for eight of your last ten enquiries.',
  },
} satisfies Partial<Texts<typeof model>['tips']>;
