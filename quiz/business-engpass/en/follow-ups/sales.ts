import type { FollowUps } from '../../../engine/texts.ts';
import type { model } from '../../model.ts';

export const sales = {
  byArea: {
    sales: {
      depth: {
        subject: 'Your sales conversations: the hard part',
        opening: {
          critical:
            'If you have many conversations and few projects, you start to doubt yourself. There is rarely a reason to. More often, one single piece is missing, and it is nearly always the same one. So you don’t have to be someone else. You only have to find one spot.',
          shaky:
            'Your conversations start well, and somewhere along the way the energy goes. You can probably feel the spot already: people turn more polite, quicker, less firm. Once you know it, that is the only place to do something different.',
          solid:
            'Good conversations have one drawback: you stop thinking about them. What works becomes a habit, and what is missing is hard to notice. A single talk that ended differently will now teach you more than ten that went well.',
        },
        lead: 'What your analysis put first was: {tip}. On paper, that sounds easy. At the table things look different, and that is what today is about.',
        worksheet: {
          title: 'One conversation, up close',
          intro:
            'Take your last talk that stayed open or ended with a no. Write down what was said, not what you were thinking.',
          lines: [
            'The sentence that made the other person sit up: …',
            'The sentence after which things went quiet: …',
            'What I had said just before: …',
            'The question that would have fitted here: …',
            'What we agreed at the end: …',
            'The one thing I will do differently next time: …',
          ],
        },
      },
      runnerUp: {
        subject: 'Next: your first conversations',
        soFar:
          'A few days after your analysis, there may not have been a new conversation at all. That is fine. You are doing well if you know which one sentence you will change in the next. Two changes at once would be one too many.',
        why: {
          critical:
            'Your sales conversations are the second very narrow place. Taking on both at once would be too much. What you change in {bottleneck} will change your conversations as well, because people will ask you different things. After that you will see more clearly what is down to the talk itself.',
          shaky:
            'Your sales conversations come second, right after {bottleneck}. They are sound, but some things stay open. You need no extra time to practise: every talk you have coming up is a rehearsal.',
          solid:
            'You are good at these conversations, and still they rank second, behind {bottleneck}. For you it is only about details now. There is nothing to rebuild, a close look will do.',
        },
        step: 'Pick one part of the conversation, say just the first five minutes, and run it the same way three times. Then change exactly one thing, such as the first question, and run it three times more. That way you can hear what makes the difference. If you change everything at once, you learn from none of it.',
        sign: 'The right time is when you have at least four talks a month with people who are a real fit. Before that, practice is a matter of luck.',
      },
      talk: 'A talk about the end is much like a talk at the start: asking helps more than telling. What you learn here holds for your sales conversations too. Afterwards, write down the sentence that made the other person open up.',
      invitation: {
        subject: 'Where your conversations turn: three questions',
        opening: {
          critical:
            'It is hard to listen to yourself while you talk. Your mind is on the next sentence. Someone who wasn’t there and asks questions can often find the spot in ten minutes. The strategy call is there for that, and it is free.',
          shaky:
            'Two better sentences at the end could do a lot for you. Which two depends on how you speak. You can try that out in the free strategy call, out loud and with nothing at stake.',
          solid:
            'Your conversations don’t need help as such. An exchange is worth it if you want to win bigger projects, or talk with people who have more to decide. The strategy call is free.',
        },
        topics: [
          'At which point of your last open conversation did the interest drop?',
          'Which question would suit you there without sounding rehearsed?',
          'How can your next talk end so that both of you know what follows?',
        ],
        bring:
          'Think of a conversation from the last few weeks. Note three sentences from it, as close to the original as you can, and what came by email afterwards.',
        alone:
          'Here is how to do it alone: retell your last conversation as a voice memo, both parts, for your ears only. Play it the next day. Where you get bored, the other person was bored as well. Put a question there.',
      },
      last: {
        subject: 'Your conversations: a look back',
        recap: {
          critical:
            'It started with too few conversations turning into projects. After that came a calm sequence, and the one spot where things turn.',
          shaky:
            'It started with good conversations that stop short of a decision. After that came the last few minutes, and a clear agreement at the end.',
          solid:
            'It started with conversations that go well and rarely end without an answer. After that came a close look at the few that went another way.',
        },
        measure:
          'Keep a tally with three columns: yes, no, open. After ten conversations, count only the third. If it gets shorter, your work is having an effect, even with a few more noes. A clear no saves you weeks and makes room for someone who fits.',
      },
    },
  },
  byTip: {
    'sales-think-over':
      'The first time you ask, it can sound like a textbook. Then you hear “all of it”, and the door closes. Use your own words and ask about one thing only: “Is it more the price?” People like to correct a wrong guess. So the real answer often comes by itself.',
    'sales-scope':
      'The hardest part is the silence that follows. Many fill it and improve their own offer once more. At that moment, take a sip of water. If you then hear “but we need all of it”, ask: “Which part first?” It often turns out that the smaller version is enough to begin with.',
    'sales-price-range':
      'Some people only hear the lower figure. So first say what they would get for the higher one. If someone wants a fixed sum straight away, answer: “You’ll have it after two questions.” If the talk breaks off there, you have not lost a project, you have gained an hour.',
    'sales-fit':
      'A worry soon comes up: won’t two questions put off good people too? Keep count of who doesn’t answer, and simply call the first of them. Then you know if the question was too long or the need too small. After that, change only one of the two, never both at once.',
    'sales-ask-first':
      'After ten minutes the question often comes back: “So how would you do it?” If you start explaining now, you lose the thread. Answer in one sentence and ask on: “That depends on what you have already tried.” Remember the spot where you gave in. That is what you practise next time.',
    'sales-ending':
      'At the end the five minutes are missing, because the middle took too long. Set a quiet signal for ten minutes before the end. If there is no decision, ask for the way to it: “What still has to happen on your side before you decide?” Nearly always, that turns into a date.',
    'sales-lost-calls':
      'On the phone, you hear the easy reasons first: no money, no time. Then ask: “What did you do instead?” That is easier to answer, and the true reason is often inside it. Three calls don’t make a pattern yet. Make one every month, and in half a year you will see it.',
    'sales-half-page':
      'You may be asked for “a bit more detail”. That is rarely a thirst for facts. More often, the page has to be shown to someone else. So ask: “Who else will read it, and what do they want to know?” Then add just those two lines. Half a page stays half a page.',
    'sales-review':
      'We tend to smooth things over when we look back. So next time, ask if you may take notes as you talk, and add the time of day. Once you drop the sentence you found, you will miss it at first. That is the idea. The small pause it leaves is usually filled by the other side.',
    'sales-three-questions':
      'Some don’t reply, and the talk begins with an apology. Take it lightly and just ask the first question in person. If replies hardly ever come, three questions are too many. Keep the one that would have helped you most with your last project.',
  },
} satisfies { [Part in 'byArea' | 'byTip']: Partial<FollowUps<typeof model>[Part]> };
