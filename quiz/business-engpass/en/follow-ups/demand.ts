import type { FollowUps } from '../../../engine/texts.ts';
import type { model } from '../../model.ts';

export const demand = {
  byArea: {
    demand: {
      depth: {
        subject: 'More enquiries: when the first step stalls',
        opening: {
          critical:
            'When too little comes in, it is tempting to look for one big move: a new website, an ad, a new channel. What helps now is smaller and closer to home. You almost always know the people with whom the next project will begin.',
          shaky:
            'Enquiries do reach you, but not always when you need them. The channel is rarely to blame. More often, looking for work has no fixed place in the week, so it loses out to every project. A small rhythm is then worth more than a big idea.',
          solid:
            'You don’t have to worry about enquiries. That makes it the best time to look after them. If you look for work without needing it, you can choose, wait, and now and then try something that will only bear fruit next year.',
        },
        lead: 'Your first tip was: {tip}. Things like this tend to start well and then stall at one particular point. That point is what this email is about.',
        worksheet: {
          title: 'Your list for the next four weeks',
          intro:
            'A quarter of an hour is enough. Write down names, not target groups, because you can only call someone who has a name.',
          lines: [
            'Three people who have recommended me before: …',
            'Two with whom a conversation petered out: …',
            'A place where my clients ask just before they need me: …',
            'My honest question, in one sentence: …',
            'My fixed slot in the week, day and time: …',
            'How many conversations I want to have counted in four weeks: …',
          ],
        },
      },
      runnerUp: {
        subject: 'Next: where your enquiries come from',
        soFar:
          'A few days after your analysis, it is too soon for a new project. You are doing well if three messages have gone out and a fixed slot is in your diary. Replies often come only in the second week.',
        why: {
          critical:
            'Enquiries are in second place for you, and they are very scarce too. So why not start there? Because more of them help less as long as something is missing in {bottleneck}. Once there is a bit more room there, every single one counts for more.',
          shaky:
            'After {bottleneck}, your enquiries are next. Some do come in, but it is hard to plan with them. Before you start anything new, it pays to look at what is already there.',
          solid:
            'Your enquiries are in good shape, and yet they come right behind {bottleneck}. This is not about more but about better: about the one source that your nicest projects come from.',
        },
        step: 'Trace your last five projects back, step by step. Who asked, who had told them about you, and where had you met that person? Often three of the five paths lead to the same person or the same evening. That is where your time should go in the next quarter, and it starts with a thank-you.',
        sign: 'It is time for this once you could look after one more enquiry without letting something else slip. Until then, it is enough to know the source.',
      },
      talk: 'There is something in a talk like this for your enquiries too. People who leave still know others with the same task. If it ends well, feel free to ask: “Who should I meet?” If it ends badly, leave that question out.',
      invitation: {
        subject: 'Enquiries you can count on: three questions',
        opening: {
          critical:
            'With an empty diary, we tend to try everything at once, and nothing for long enough. A view from outside helps you leave things out. The free strategy call is good for that.',
          shaky:
            'You probably don’t need a new channel, just some order among the old ones. Two people see faster what is worth keeping. That is the topic of the free strategy call.',
          solid:
            'Finding work already works for you. A talk makes sense if you want to grow, or to pick your projects. The strategy call costs nothing and commits you to nothing.',
        },
        topics: [
          'Which of your channels has really brought projects in the last twelve months?',
          'Which one source suits your nature, your field and your week?',
          'What can you stop from now on without losing a single enquiry?',
        ],
        bring:
          'Have your last ten enquiries to hand, as far as you remember them: where they came from and what became of them. A slip of paper with a few words will do.',
        alone:
          'It can be done without a call as well. Take those ten enquiries and cross out the ones that didn’t fit. See which channel is left. For eight weeks, give it twice the time, and give the others none.',
      },
      last: {
        subject: 'Your enquiries: a look back',
        recap: {
          critical:
            'The starting point was too few suitable enquiries. These emails were about people you already know, and about a fixed slot in your week.',
          shaky:
            'The starting point was enquiries that come one month and stay away the next. These emails were about a small rhythm that holds even in full weeks.',
          solid:
            'The starting point was enough enquiries, with room to plan on them better. These emails were about knowing your best source and taking care of it.',
        },
        measure:
          'One simple figure tells you if it works: conversations begun in a month, not clicks and not contacts. Write it down at the end of each month, three times. If it goes up, keep going, even if the projects take their time. They tend to follow a few weeks later.',
      },
    },
  },
  byTip: {
    'demand-short-talk':
      'Some will give you a friendly answer and still not book. In that case the question was probably too broad. Narrow it down until it fits only three of the ten, and write to those three again. If it goes the other way and many say yes, hold no more than three such talks a week. Otherwise you have a second job.',
    'demand-referral-moment':
      'If your question is met with silence, it was often too big. There are a hundred people in anyone’s circle. Make it small: “Who do you talk to about this in your trade body?” If a name comes up, send your two lines the same day. After a week, the moment has passed.',
    'demand-monday':
      'It works for two or three weeks, then one Monday drops out and takes the rhythm with it. Plan for that: if you miss a week, just write the next one, with no catching up. And keep ten names ready. What is missing on a Monday is usually not time but the answer to one question: who to?',
    'demand-ten-names':
      'Three people answer at once, and the rest stay silent. That is normal, and not yet a no. Wait ten days and send a second note, even shorter: a hint, an article or a name that is useful right now. After that, leave them in peace for six months, with no hard feelings. Some get back to you in just that time.',
    'demand-fixed-hour':
      'The hour is in your diary and still ends up as an hour for your inbox. Here is what helps: the evening before, decide who you will call first, and put the number on your desk. Afterwards, don’t count enquiries, count conversations begun. After eight weeks you can see which of them lead somewhere.',
    'demand-question':
      'The first version often gets too thorough, and then nobody reads to the end. Cut it until only your view and one example are left. If none of the five replies, call one of them and ask what was missing. Often it was the answer to the next question. There you have your second topic.',
    'demand-partner':
      'The first meeting is nice, and then nobody sends anyone. Usually that is because both sides have too much in mind. Agree on one single case: “As soon as somebody asks you about …, you call me.” Then get in touch every six weeks with a hint of your own. A bond like this lives on what you put in.',
    'demand-start-dates':
      'The first person wants to begin at once all the same, and you give in. For such cases, keep one slot a month that costs a little more. All the others stay fixed. And watch for the opposite: if a slot stays empty twice, you need enquiries earlier, not more slots.',
    'demand-origin':
      'The most common answer is: “Oh, somewhere online.” There is not much you can do with that. Ask once more: “And when did you first hear of me?” Often a person turns up. Thank them the same day. People who learn that their good word got through are glad to give another.',
  },
} satisfies { [Part in 'byArea' | 'byTip']: Partial<FollowUps<typeof model>[Part]> };
