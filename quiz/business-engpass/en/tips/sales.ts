import type { Texts } from '../../../engine/texts.ts';
import type { model } from '../../model.ts';

export const sales = {
  'sales-think-over': {
    title: 'Hear “I’ll think about it” as a question',
    what: 'Behind this sentence there is nearly always something still open. A friendly question helps people think and doesn’t push them.',
    how: [
      'First say: “Of course, it’s no small matter.”',
      'Then: “What would you like to think about: the approach, the price or the timing?”',
      'Listen, and ask: “What will it cost you if nothing changes in the next three months?”',
      'Agree a day: “When will you know more? I’ll call you then.”',
      'Do this for two open cases this week.',
    ],
    time: '30 minutes',
    sign: 'It has worked when two open cases have become a clear answer, whatever it is.',
  },
  'sales-scope': {
    title: 'Trade price only for scope',
    what: 'A discount with nothing in return makes your first price look too high. Less money for less work, on the other hand, makes sense to everyone.',
    how: [
      'Before the next conversation, write down what a smaller version would leave out.',
      'Say: “For this scope, the price stays as it is. But we can start smaller.”',
      'Name exactly two options, then say nothing.',
      'If they want the full scope at the small price, turn it down kindly.',
    ],
    time: '20 minutes',
    sign: 'It has worked when your next talk about price is about scope and not about a discount.',
  },
  'sales-price-range': {
    title: 'Answer the price question with a range',
    what: 'People who ask the price early often just want something to hold on to. An honest range eases the pressure and opens up the talk.',
    how: [
      'Set a range that fits your last five projects.',
      'Say: “Most people pay between … and … euros. Where you come out depends on two things. May I ask about them?”',
      'Then ask your two questions: one about the problem, one about the goal.',
      'Practise it aloud three times, until it sounds calm.',
    ],
    time: '20 minutes',
    sign: 'It has worked when the next conversation goes on after the price question and returns to the problem.',
  },
  'sales-fit': {
    title: 'Check the fit before you meet',
    what: 'If many talks end without a project, something is often missing: the reason, the money or the person who decides. Two questions beforehand save both sides an hour.',
    how: [
      'Note what your last three projects had in common: the reason, the size, who decided.',
      'Turn that into two questions, such as: “Who else has a say in this?” and “What happens if you do nothing?”',
      'Ask them by phone or email before you offer a long meeting.',
      'If it doesn’t fit, say so at once and name someone better placed.',
    ],
    time: '30 minutes',
    sign: 'It has worked when this week you have spared yourself one conversation, or gone into one better prepared.',
  },
  'sales-ask-first': {
    title: 'Spend twenty minutes asking before you offer anything',
    what: 'Explain early, and you get objections. Ask first, and you hear the reason why someone wants to buy.',
    how: [
      'Put four questions on a slip of paper: What is going on? Since when? What have you tried? What should be different in a year?',
      'Say at the start: “I’d like to understand first. Then I’ll tell you openly whether I can help.”',
      'In the first twenty minutes, talk for a third of the time at most.',
      'Sum up: “Have I got this right: …?” Talk about your offer only after the yes.',
    ],
    time: '15 minutes to prepare',
    sign: 'It has worked when the other person says: “Yes, that’s exactly it.”',
  },
  'sales-ending': {
    title: 'End every conversation with something agreed',
    what: 'An open end costs both sides energy. A no or a date is a good result too.',
    how: [
      'Set aside five minutes for the end.',
      'Ask: “As you see it, what are the points for and against?”',
      'Then: “Shall we start, shall we leave it, or do you need something more to decide?”',
      'If something is missing, agree the day and time of the next conversation at once.',
    ],
    time: '10 minutes to prepare',
    sign: 'It has worked when your next conversation ends with a yes, a no or a date.',
  },
  'sales-lost-calls': {
    title: 'Call three people who decided against you',
    what: 'The most honest hints come from people who didn’t buy. Some still haven’t decided and will be glad you called.',
    how: [
      'Choose three conversations from the last six months that came to nothing.',
      'Say: “I’m not trying to change your mind. I want to get better. What was missing for you back then?”',
      'Go on: “And if that had been there?”',
      'Write down their words. If two give the same reason, change that first.',
    ],
    time: 'Three calls of 10 minutes',
    sign: 'It has worked when you know one reason that isn’t “too expensive”.',
  },
  'sales-half-page': {
    title: 'Send half a page the same day',
    what: 'Long proposals land on the pile. Half a page in your client’s own words gets read and passed on.',
    how: [
      'Four points will do: situation, goal, approach, price.',
      'For the situation and the goal, use the words from your conversation.',
      'End with a date: “I’ll call you on Thursday at ten.”',
      'The rest, such as schedule and contract, comes after the yes.',
    ],
    time: '20 minutes per proposal',
    sign: 'It has worked when a reply comes within three days and picks up on what you wrote.',
  },
  'sales-review': {
    title: 'Go back over your last five conversations',
    what: 'Your conversations go well. They’ll only get better if you know where they turn.',
    how: [
      'Draw a line for each of the five: where did interest rise, where did it fall?',
      'At every bend, write what you had said just before.',
      'Look for the sentence that came before a bend twice.',
      'In the next conversation, put a question in its place.',
    ],
    time: '45 minutes',
    sign: 'It has worked when you have found one sentence to leave out from now on.',
  },
  'sales-three-questions': {
    title: 'Send three questions before you talk',
    what: 'People who come prepared get to the point faster. And you can see in advance whether it fits.',
    how: [
      'Write a template with three questions: What should change? Why now? Who else decides?',
      'Send it when you confirm the date: “Two minutes are enough, and we’ll make good use of our time.”',
      'Read the answers shortly before you talk.',
      'Start from there: “You wrote that … Tell me more about it.”',
    ],
    time: '20 minutes',
    sign: 'It has worked when the next person answers and you get to the heart of it without a long lead-in.',
  },
} satisfies Partial<Texts<typeof model>['tips']>;
