import type { FollowUps } from '../../../engine/texts.ts';
import type { model } from '../../model.ts';

export const agreement = {
  byArea: {
    agreement: {
      depth: {
        subject: 'What is agreed between you? A page for it',
        opening: {
          thin: 'If it was never clear what should come of the work, a quarrel can only be about hours and money. You can turn that round. One sentence that you both read the same way gives the talk a direction, even if it ends in a goodbye.',
          patchy:
            'There was a goal, but nobody has asked about it for a long time. By now you may each mean something else by it. That is nobody’s fault, it is how things go. Whoever asks first makes it easy to begin.',
          sound:
            'What you agreed was clear, and that is more than many have. Now you will see whether it suits the new situation too. A good agreement can be changed without anyone losing face.',
        },
        lead: 'The first tip for your case was: {tip}. You may be in the middle of it, or still waiting. Here is what often happens on the first attempt, and how to go on from there.',
        worksheet: {
          title: 'Five lines you can both agree with',
          intro: 'First write down your own version. In your talk, ask for the other one, and change what doesn’t fit.',
          lines: [
            'We began because: …',
            'Today, a good result would be: …',
            'In four weeks, we would see it by: …',
            'What I do for it, and what my client does: …',
            'When we look at it again: …',
          ],
        },
      },
      runnerUp: null,
      talk: 'For future projects, it pays to look at how this one began: where would one more sentence have been enough? Put that sentence into your template for proposals today. It costs you a line, and it may save you the next hard talk.',
      invitation: {
        subject: 'Clear agreements: three questions for a call',
        opening: {
          thin: 'After a message like that, you have many thoughts and few people to share them with. The free strategy call is a place for them. It is not about blame but about the next start.',
          patchy:
            'You are probably not far from agreements that hold in hard times too. In the free strategy call, this case can show what is still missing.',
          sound:
            'Your agreements hold, and you need no help with them. A call can be of use if a lot is changing for your clients right now. The strategy call is free, and it can end there if that is what you want.',
        },
        topics: [
          'What should be in your next proposal that was missing this time?',
          'After four weeks, how will both sides know that it is worth it?',
          'How do you agree on a pause or an end so that nobody has to fear it?',
        ],
        bring:
          'Bring the proposal or the first email for this project, and the message that shook it all. Feel free to black out names beforehand.',
        alone:
          'You can do it without a call as well. Read your last proposal and underline each sentence that names a result. If there are fewer than two, add: “After four weeks, …” and “We are done when …”. That is all you need for a start.',
      },
      last: {
        subject: 'Your agreements: a look back',
        recap: {
          thin: 'It all began with a message, and behind it lay an agreement that had hardly been put into words. Since then, these emails have been about the talk itself, and about one sentence you both read the same way.',
          patchy:
            'It all began with a message, and behind it lay a goal that nobody had spoken of for a long time. Since then, these emails have been about the talk itself, and about what still holds today.',
          sound:
            'It all began with a message, even though what you had agreed was sound. Since then, these emails have been about the talk itself, and about fitting a good goal to a new situation.',
        },
        measure:
          'Your next new project will show if your agreements are getting better. After two weeks, ask for one sentence: “What do we want to achieve here?” Write down your own beforehand, and compare. If the two match in essence, you have gained a lot.',
      },
    },
  },
  byTip: {
    'agree-what-counts':
      'You often get an answer that can’t be seen: “more calm” or “more clarity”. Then ask about a Tuesday: “What would be different on a normal Tuesday?” That turns a feeling into a picture. If nothing comes to mind even then, it is an honest sign, and a pause may be right.',
    'agree-first-sentence':
      'Sometimes there is no such sentence, because it all began on the phone. Then write down how you remember it, and say that this is from memory. If your client corrects it, all the better. You are remembering together, and that was the idea.',
    'agree-half-page':
      'Often nobody replies to the half page. Wait two days, and ask about the line with the biggest question mark, and only that one. A yes to the whole is hard, a word on one line is easy. Once two lines are settled, the others usually follow by themselves.',
    'agree-three-ways':
      'Some choose none of the three and just want to stop. Accept that, and describe the ending with as much care as the other two. If someone picks the pause, check one more thing: is there a date? Without one, it is an end that only sounds kinder.',
    'agree-new-situation':
      'It is easy to find three things that should change, and to name them all. Then it sounds like a new sale. Hold two of them back. If the one change hasn’t helped after two weeks, you have the next one ready, and there is nothing to defend.',
    'agree-terms':
      'What the contract says and what feels right are sometimes far apart. Before you talk, decide where you want to be generous, and write the limit next to it. Once you know it, you can be generous with an easy mind. If a lot of money is at stake, get professional advice first.',
  },
} satisfies { [Part in 'byArea' | 'byTip']: Partial<FollowUps<typeof model>[Part]> };
