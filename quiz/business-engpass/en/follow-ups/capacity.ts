import type { FollowUps } from '../../../engine/texts.ts';
import type { model } from '../../model.ts';

export const capacity = {
  byArea: {
    capacity: {
      depth: {
        subject: 'Breathing space: why it is so hard to start',
        opening: {
          critical:
            'You have hardly any time, and now you are told to take time to get more time. That contradiction is real. So the way to begin is small, so small that it seems silly. One hour gained pays for the next.',
          shaky:
            'In quiet weeks you get a lot done, and in full weeks it all falls apart again. That is not your fault. What only holds in good weather needs a firmer routine, not more discipline.',
          solid:
            'You already have room to breathe, and that is rare. Now the question is if it will last when a big project comes in, or when you are away for a while. Looking ahead sounds dry, and later on it feels like a holiday.',
        },
        lead: 'The first tip for you was: {tip}. If there hasn’t been a free moment for it yet, that is the very problem we are talking about. Then just read the next few sentences.',
        worksheet: {
          title: 'An honest look at one week',
          intro: 'Take last week, with your diary next to you. Ten minutes are enough, and half sentences are fine.',
          lines: [
            'What cost me the most energy: …',
            'What would have worked without me: …',
            'What nobody would have missed: …',
            'A question I was asked more than twice: …',
            'One hour I will win back next week: …',
            'What I will use it for: …',
          ],
        },
      },
      runnerUp: {
        subject: 'Next: room in your week',
        soFar:
          'A few days after your analysis, your week is probably as full as before. You are doing well if one single thing has been dropped or handed over. More than that would be unusual in so short a time, so don’t be hard on yourself.',
        why: {
          critical:
            'Your breathing space is very tight as well, right after {bottleneck}. That is good to know, because every change costs time at first. So for now take on just one thing, and drop another one for it.',
          shaky:
            'After {bottleneck}, your breathing space is the next to get tight. It still works, as long as nothing comes up. What you improve in the first area will bring more work. It helps if there is already room for it.',
          solid:
            'You have breathing space, and it only comes after {bottleneck} because something has to. Make use of it: with room in your week, work on the narrower place is easier. Just don’t give all of that room away.',
        },
        step: 'Look for one decision that lands on your desk every week, say about dates, small discounts or delivery times. Write down the rule you nearly always follow, with a limit: “Up to …, go ahead without asking me.” Pass it on, even if only to a template or a booking tool. One worry leaves your head, and you haven’t had to hire anyone.',
        sign: 'It is time for this as soon as you would have to put off a good project just because the week is full. Don’t wait for it to happen twice.',
      },
      talk: 'For your breathing space, ask yourself one thing: did this project give you energy, or cost you some? Not every goodbye has to be made up for at once. Some gaps in the diary are just the time you were missing.',
      invitation: {
        subject: 'More room in your week: three questions',
        opening: {
          critical:
            'When you are in the thick of it, many things seem to need you that don’t. That is no weakness, it is the angle. In the free strategy call, someone looks at your week from outside, and it doesn’t take long.',
          shaky:
            'You probably know what you could hand over. What is open is what comes first, and to whom. The free strategy call can go through that with your last week as the example.',
          solid:
            'You don’t need a talk about breathing space to get by. It may be worth it if you want to grow and still keep your room. The strategy call is free.',
        },
        topics: [
          'Which three things in your week need you, and which don’t need you at all?',
          'What do you drop first without anyone noticing?',
          'What do you hand over first, to whom, and with what limit?',
        ],
        bring:
          'Your diary for last week is enough, however messy it is. Just mark three entries you would gladly have done without.',
        alone:
          'Is even that too much, because every hour counts? Then do only this: on three evenings, write down what annoyed you. Whatever turns up twice, leave it out for a week. See who asks. Usually it is nobody.',
      },
      last: {
        subject: 'Your breathing space: a look back',
        recap: {
          critical:
            'Your answers showed that almost everything crosses your desk. So these emails were about dropping things, handing things over, and a first hour gained.',
          shaky:
            'Your answers showed a bit of room that gets lost in full weeks. So these emails were about rules and routines that hold even then.',
          solid:
            'Your answers showed that some things already run without you. So these emails were about looking ahead, and about keeping that room as you grow.',
        },
        measure:
          'In three months, measure one single thing: how many hours last week did you work on your business, and not on projects? Compare it with your answer in the quiz. One hour more is a lot. And ask the people close to you. They often notice first.',
      },
    },
  },
  byTip: {
    'room-emergency':
      'The page gets written, but nobody reads it. So do a trial run: ask your second person to find one document without asking you. Five minutes will show you every gap. Then choose half a day when you really can’t be reached. Only then is the page more than a good intention.',
    'room-call-times':
      'On the third day, someone important calls at ten, and you pick up after all. That spoils nothing. In the evening, just ask yourself: would anything have been lost by calling back later? Write down the answer for a week. Usually there will be five noes, and then it gets easier.',
    'room-explain-once':
      'You send the recording, and nobody listens to it. Then it is too long, or it comes too early. Cut it to five minutes and send it the day before you meet, with one single question. Start the meeting with that question. Next time, nearly everyone will be prepared.',
    'room-first-answer':
      'Some don’t answer the three questions and just send a second email. Then three are too many for a start. Keep one question and the choice of a time. After four weeks, look through the bookings: if many didn’t fit, put a sentence in front that says who you work for.',
    'room-time-log':
      'On the second day, you forget to take notes. Don’t fill the gap from memory, start afresh. Three half days are better than three whole ones that you guessed. And look closely at the second group: often there is something in it that you only keep because explaining it is a bother.',
    'room-two-hours':
      'In the second week, an urgent project eats your slot. Then move it to a fixed reserve day, and choose that day now. If you sit there at last and don’t know where to begin, the task was too big. Cut it so that after an hour something finished is on the table.',
    'room-stop':
      'Once you have said no, your conscience speaks up, and you want to offer something in return. Wait four weeks before you do. In that time, hardly anyone asks again. By the way, an hour gained soon gets lost in other things. So put in your diary what it is for, and not just “free”.',
    'room-hand-over':
      'The first time it takes longer than doing it yourself, and the result is only nearly good. Don’t quietly fix it. Add the one sentence that was missing from your notes, and hand the task over twice more. From the fourth time on, you get your time back.',
    'room-week-away':
      'A week before, you think of many things that only you can do. Write them down, but keep to the date. If the leap is too big, begin with two days without a phone. What is on your desk after that is the best list there is: hand over just those things next.',
    'room-templates':
      'The templates are there, and a week later you are typing again. Usually they are too long, or too far away. Cut each of them in half, and give it a shortcut you can find blind. If one is missing, write it as soon as you type the same answer twice.',
  },
} satisfies { [Part in 'byArea' | 'byTip']: Partial<FollowUps<typeof model>[Part]> };
