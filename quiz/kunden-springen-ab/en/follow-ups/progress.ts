import type { FollowUps } from '../../../engine/texts.ts';
import type { model } from '../../model.ts';

export const progress = {
  byArea: {
    progress: {
      depth: {
        subject: 'Progress they can see: the next step',
        opening: {
          thin: 'If your client can hardly see what has changed, it won’t help to point to your effort. What helps is something they can hold in their hands. It may be tiny. For now, what counts is that anything moves at all.',
          patchy:
            'Something has changed, but it was never given a name. What has no name is the first thing to be cut. So you don’t have to do more. You have to show what is already there.',
          sound:
            'Your work has an effect, and your client knows it. It would be a pity to lose that now. However the talk ends, what you have achieved can be kept safe, and that speaks for you.',
        },
        lead: 'The first tip with your guide was: {tip}. It sounds simple. It gets hard when the answer is not what you expected, and that is what the next lines are about.',
        worksheet: {
          title: 'What has changed',
          intro: 'Fill in the page on your own first. Then ask your client for one line that is still missing.',
          lines: [
            'At the start, it was like this: …',
            'Today, it is like this: …',
            'What can be counted or shown: …',
            'What is still missing, to be honest: …',
            'What could be finished in two weeks: …',
          ],
        },
      },
      runnerUp: null,
      talk: 'After this talk, look at your other projects: could anyone there name a result today? Where they couldn’t, choose a step that will be finished by the end of next week, and show it. There is no simpler way to prevent the next message of this kind.',
      invitation: {
        subject: 'Showing results: three questions for a call',
        opening: {
          thin: 'It is hard to show your own progress, because you mostly see what is still missing. A fresh eye can often find something worth showing in a few minutes. The free strategy call offers one.',
          patchy:
            'You don’t lack results, you lack a shop window. What it could look like can be played through in the free strategy call, with one of your projects.',
          sound:
            'Your results speak for themselves. A call makes sense if you want to turn them into referrals, or into further projects. The strategy call is free.',
        },
        topics: [
          'In each project, which result could be seen after just two weeks?',
          'How do you measure it without turning it into a report?',
          'Who else on your client’s side should hear of it?',
        ],
        bring:
          'Bring one current project that matters to you: what it was like at the start, what it is like now, and what your client has probably noticed.',
        alone:
          'You can do it on your own as well. Every Friday, write one sentence for each project: “New since this week …” Send it off, with no request and nothing attached. If twice nothing comes to mind, you know what to begin with on Monday.',
      },
      last: {
        subject: 'Your progress: a look back',
        recap: {
          thin: 'In your case, there was hardly anything to see of the work when the message came. So it was about one small result with a date, and about the talk that has to come first.',
          patchy:
            'In your case, there was progress, but it had no name. So it was about showing it, and about the talk that has to come first.',
          sound:
            'In your case, the progress was easy to see, and the message came all the same. So it was about keeping it safe, and about the talk that has to come first.',
        },
        measure:
          'In two months, do a simple test. In three projects, ask: “What has changed since the start?” Just listen. If the answer comes fast and with an example, your progress has got through. If they hesitate, show it once more.',
      },
    },
  },
  byTip: {
    'progress-one-point':
      'Even that one point may be left undone. Then don’t ask why. Take it up together on the phone, for ten minutes, and stop as soon as there is something to see. If even that doesn’t work, this is the wrong time, and a pause with a date is the better help.',
    'progress-then-now':
      'The right-hand column easily turns into self-praise, and the other side goes quiet. So put in only what your client has said or done. If you have no such line, ask for one. A single line in their words counts for more than three in yours.',
    'progress-two-weeks':
      'At the end of the two weeks the result is often there, and nobody talks about it. So show it on the day you named, and ask: “Does this help?” If the answer is no, it was the wrong result. Then two weeks have told you what would have taken half a year.',
    'progress-hand-over':
      'When you hand over, one more request nearly always turns up: “Could you just quickly …?” One small thing can be a gift, the second gets a price. Say so at once, and kindly. That rounds the work off, and leaves the door open for a project that is paid.',
    'progress-their-number':
      'If you hear a low number, it hurts at first. Breathe out and stay with the first question: why not lower? Even a three has a reason not to be a two. That is what you should keep. Ask again in two weeks, in the same words.',
    'progress-standstill':
      'Some won’t do the sum and just say: “We’ll manage.” Let it stand. It may be true, or today may not be a day for sums. Offer to ask again in four weeks, and then do so. Time is often the better teacher here.',
  },
} satisfies { [Part in 'byArea' | 'byTip']: Partial<FollowUps<typeof model>[Part]> };
