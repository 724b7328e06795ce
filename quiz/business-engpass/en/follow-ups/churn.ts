import type { FollowUps } from '../../../engine/texts.ts';
import type { model } from '../../model.ts';

/** Somebody left or wants to: it may be over or still open, so the texts leave room for both. */
export const churn = {
  byKind: {
    shock: {
      depth:
        'You also told us that someone wanted to leave after a sudden event. If that is still open, the call comes before the worksheet. The sheet won’t run away.',
      invitation:
        'There is room for that sudden goodbye as well: how to get talking again once the first shock is over, and who else the event has hit.',
      last: 'And remember which event set off that sudden goodbye. When something like it comes up again, call before anyone cancels.',
      talk: {
        subject: 'After the shock: how did your talk go?',
        opening:
          'Your analysis had a guide for the talk after a sudden piece of news. You may have had that talk, or the goodbye may be some time ago. Here is a next step for each case.',
        well: 'Your word is what counts now. Talk about your work together after about a week, as you promised. Begin with what has already helped from the plan you made, and then offer two ways at most.',
        badly:
          'They were probably still in a state of alarm. Let three or four days go by. Then write two sentences: that you respect the decision, and that your offer of an hour together still stands. No more than that.',
        notYet:
          'Take ten minutes for it today. What would ease your client’s load most over the next two weeks, even if it is not your field? Call with that thought in mind.',
      },
    },
    'long-standing': {
      depth:
        'There was also someone whose problem had been there for a long time. As long as deadlines are running, that comes first. First the right address, then the sheet.',
      invitation:
        'There is also room to look at how to spot a problem that has long been put off, and when it is better to say no.',
      last: 'The problem that was put off so long leaves you with a question for every first talk: “Why now?” If the answer is thin, go slowly.',
      talk: {
        subject: 'A problem long put off: how did your talk go?',
        opening:
          'The guide in your analysis asked for an honest look: are you the right help at this point? It takes courage to say so. If you have done it, or if you still hesitate, here is how to go on.',
        well: 'If it turned out well, there is now an end, or a pause with a date. Keep to that day, even if it brings you nothing. Then ask only: “What is solved, and what still presses?” Make an offer only if the answer leaves room for one.',
        badly:
          'If it went wrong, your client may have felt ashamed. Write a short note that you still value them, and name once more the address that can help. Sort out invoices separately, plainly and with a date.',
        notYet:
          'If you haven’t talked yet, begin with a sheet of paper: what is due, and when, on both sides? With figures in front of you, it is easier to stay kind and clear. Then call.',
      },
    },
    overload: {
      depth:
        'There was also someone for whom it all became too much. If that is still open, first cross out one task there and call. The sheet can wait until then.',
      invitation:
        'There is room for that overload as well: how to split your work into steps that people can manage, and see, in their daily lives.',
      last: 'Take one rule from that overload: in every new project, the first two weeks bring a success that people notice without you.',
      talk: {
        subject: 'When it got too much: how did your talk go?',
        opening:
          'Your guide was about steps that were too big, and about taking the pressure off. It may still be about this person, or about the next one who feels the same. What follows depends on the talk.',
        well: 'If it was good, you have agreed on one small step. Halfway there, don’t ask if it is finished. Ask: “Where does it stick?” Once it is done, show the result in one sentence, and wait a day before you name the next step.',
        badly:
          'If it was not good, the guilt was probably stronger. Take one thing on yourself, get it done, and send the result without asking for anything. That can undo more than a second talk.',
        notYet:
          'If there hasn’t been one, go through the open list today. Cross out half of it. Then call with that news: “I’ve made cuts. This is all that is left.” So the talk begins with relief.',
      },
    },
    drift: {
      depth:
        'There was also someone with whom contact quietly grew thin. If there is still something to save, get in touch there today. Tomorrow is soon enough for the sheet.',
      invitation:
        'There is room for that quiet drifting apart as well: which rhythm suits you, and who else you should know in each project.',
      last: 'From that quiet drifting apart, one simple rule remains: after three weeks without a word, call. You need no reason for it, only a good question.',
      talk: {
        subject: 'After the silence: how did your talk go?',
        opening:
          'The guide in your analysis was about picking up a thread that had grown thin. A call like that is easy to put off. So here is what comes after it, and what helps if you haven’t made it yet.',
        well: 'If it did you both good, secure the rhythm. Send the next two dates today, with one line on what you will bring. At the first of them, get to know someone else who has a say there. Then it no longer hangs on one person.',
        badly:
          'If it stayed cool, the decision had probably been made. Ask for one last thing: “When did you notice that it works without me?” That answer protects your other projects. Say thank you, and leave the door open.',
        notYet:
          'If you haven’t called yet, spend ten minutes looking for news on their side. Call about that, and not to say sorry. The sorry may come later, in one sentence.',
      },
    },
    finished: {
      depth:
        'One project also ended because its goal was reached. If that is still fresh, say thank you there first. The sheet can wait, the joy can’t.',
      invitation:
        'There is room for that finished project as well: which next step follows by itself, and when to bring it up.',
      last: 'From the goal you reached, one habit remains: four weeks before any project ends, ask what will be possible afterwards. An end then turns into a beginning more easily.',
      talk: {
        subject: 'After the goal: how did your talk go?',
        opening:
          'You had delivered, and the work was over. The guide said to give the result its due and to ask what comes after. Even if it ended some time ago, you can still pick it up from there.',
        well: 'If a next step came out of it, keep it small and put it in three lines. If none did and the mood was good, ask for two sentences about the result. You may use them if you ask first.',
        badly:
          'If the talk dragged, the question may have come too soon. Step back kindly, and get in touch in three months about the result: “How has it held up?” Until then, write nothing that sounds like an offer.',
        notYet:
          'If there hasn’t been a talk, all you need is an occasion: a figure, a picture, or a sentence that puts before and today side by side. Send it with a thank-you, and ask for a quarter of an hour to round things off.',
      },
    },
  },
  byReflex: {
    'gave-way':
      'Last time, you gave way and left it for later. Next time, watch for the moment when “no problem” is on the tip of your tongue. Then say: “Let me sleep on it.” That is just as kind, and it gives nothing away.',
    discount:
      'Last time, you reached for the price first. Make up your mind not to name any figure until you have asked three times. It often turns out that something else is missing. And if it is the money, the scope gets smaller.',
    argued:
      'Last time, you gave good reasons. Next time, try a small rule: after each sentence of your own comes a question. We all believe more readily what we say ourselves. And you find out which reason really counts.',
    silent:
      'Last time, you stayed silent or waited. Make it easy for yourself and set a limit: a call within two days, even without a plan. The first sentence can be simple: “I’ve been thinking of you, and I’d like to hear how things are.”',
    conversation:
      'Last time, you talked it through, and that is the hardest part. Now it counts what is left of it. Write down what you both promised, and tick off your part first. Then the other side can see that it holds.',
  },
  byTier: {
    critical:
      'How does that go with {bottleneck}, where things are very narrow? A person who wants to leave comes first for a few days. After that, your strength belongs there again.',
    shaky:
      'For this, work on {bottleneck} may wait a few days. Things are a little narrow there, but they won’t run away. Sometimes one talk is all it takes.',
    solid:
      'Apart from that, your business is doing well, and that goes for {bottleneck} too. So you can have this talk calmly, and you don’t have to keep anyone at any price.',
  },
} satisfies Partial<FollowUps<typeof model>>;
