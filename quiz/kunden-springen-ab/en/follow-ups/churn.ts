import type { FollowUps } from '../../../engine/texts.ts';
import type { model } from '../../model.ts';

/** Some days ago a client wrote: by now there has been a conversation, or there has not. */
export const churn = {
  byKind: {
    shock: {
      depth:
        'After that sudden news, your client is probably still under pressure. So keep it all short: one page, one question, one date soon.',
      invitation:
        'If you like, it can also be about the shock itself: how to stay calm when someone wants to stop everything overnight.',
      last: 'The shock of the first days should be over by now. That makes it a good time for a call that asks for nothing: “How are you doing now?”',
      talk: {
        subject: 'How did your talk go, after the first shock?',
        opening:
          'Some days have passed since your client wanted to stop everything. By now, most people can weigh things up again. How you go on depends on what has been said so far.',
        well: 'Then there is probably a plan for the time just ahead. Do your part of it first, and send a short note when it is done. Talk about scope and price on the day you named for it, and not before.',
        badly:
          'A no on days like these is often not a no for ever. Confirm it kindly, without arguing. Put a call in your diary for three weeks from now, and then bring one thing that helps in the new situation.',
        notYet:
          'Then today is a good day for it. A short note is enough for a start: “I haven’t forgotten your email. May I call for ten minutes tomorrow, just to hear how things are?”',
      },
    },
    'long-standing': {
      depth:
        'Behind the message, there is an old problem. So with each step, ask if your client has the strength and the money for it right now. If not, leave it out.',
      invitation:
        'If you like, it can also be about your own limits: how long you go on helping while invoices are open, and how to say so.',
      last: 'With an old problem, it takes weeks to see if the pause does any good. Check that your call is in your diary, and keep it short.',
      talk: {
        subject: 'How did the talk about the old problem go?',
        opening:
          'A problem that has grown for years is not solved in one talk. But it may have become clearer who should help now. Here is how to go on, depending on how it was.',
        well: 'Could you talk openly? Then write down what you agreed: the end or the pause, open invoices, the day of your call. Send it as a short, friendly email. Seeing it in black and white takes a load off both of you.',
        badly:
          'Did it get tense, or loud? Then it was probably about money and shame. Keep the two apart: one plain line on the invoice that offers instalments, and on another day a greeting with no figures in it.',
        notYet:
          'Have you been waiting? Then ask yourself what for. The problem will hardly be smaller in a week. Call with one single question: “What has to be sorted out first?”',
      },
    },
    overload: {
      depth:
        'For your client, everything was too much. So don’t send any of this on. The page is for you, and all you hand over is one small step.',
      invitation:
        'If you like, it can also be about noticing early that someone can’t keep up, even though everybody nods and smiles.',
      last: 'After such an overload, hardly anyone gets in touch by themselves. Ask once: “What has become easier since then?” That is all this note needs to say.',
      talk: {
        subject: 'How did your talk go, and what is easier now?',
        opening:
          'It was too much at once, or so it looked when you got your guide. Since then one thing above all should have changed: the amount. See where you stand now.',
        well: 'Was there relief? Then it is tempting to speed up again. Stay with the small step for four more weeks, even if more would be possible. After each one, show what it brought, and let your client choose the next.',
        badly:
          'Was there only a tired no? Then there is no strength for talks either. Write that nothing is owed and nothing is expected. Add something finished that they can use straight away. After that, leave them in peace for a few weeks.',
        notYet:
          'Is the talk still ahead of you? Cut that down too. Ask for eight minutes, and say beforehand that you have only one question: “What can I take off your hands?”',
      },
    },
    drift: {
      depth:
        'In your case, contact quietly faded away. So don’t make too much of the first step. A short, real call is better than a long letter.',
      invitation:
        'If you like, it can also be about new people in charge: how to introduce yourself once the person you knew has gone.',
      last: 'After a long silence, it is the second call that shows if the thread holds. If you haven’t made it, today is the day. Ask about what was left open last time.',
      talk: {
        subject: 'How did your talk go, after the long silence?',
        opening:
          'Some days ago you got a message, and before it there had been a lot of silence. Something like that usually takes more than one attempt. So it pays to look closely at how the first one ended.',
        well: 'Was it warm? Then use the next few days to make something of it: a sentence on today’s goal, a second person to include, and a fixed day in the month. One of these is enough for this week.',
        badly:
          'Was it brief and formal? Then in their minds they have already left. Say thank you for the work together, and name one result that will last. A good last impression is the reason why people call you again later.',
        notYet:
          'Haven’t made the call yet? After a long silence, that is quite normal. Think only of the first sentence: “I haven’t been in touch for a long time, and today I’d like to hear what is coming up for you.” The rest will follow.',
      },
    },
    finished: {
      depth:
        'In your case, the goal was reached. So read this tip as a way to a well-rounded ending that leaves a door open, and not as a rescue.',
      invitation:
        'If you like, it can also be about what comes after a project that went well, so that the next one doesn’t start from zero.',
      last: 'It takes time for a goal to show what it was worth. In three months, ask: “What has become of it?” The answer is the best referral you can get.',
      talk: {
        subject: 'How did your closing talk go?',
        opening:
          'A goodbye because it is all done: there is no better way to part. The weeks that follow decide if more comes of it. Here is the next step.',
        well: 'Was it a pleasant talk? Write down today what was said about the result. Send two of those sentences back, and ask if you may tell others. It honours your client, and it helps you.',
        badly:
          'Were they in a hurry? Then their mind is on the next plan already. Be just as brief: a thank-you, a result, a day when you will ask how it is holding up. Anything more would look like clinging.',
        notYet:
          'Has there been no proper ending yet? Invite them to one before the joy fades: “Twenty minutes, to see what we have done.” Bring something that shows the start.',
      },
    },
  },
  byReflex: {
    'gave-way':
      'In the first moment, you showed understanding and put things off. Nothing is lost by that. You can still add what was missing: a day when you both look at it again, and one thing that happens until then.',
    discount:
      'In the first moment, you offered a discount. If they took it, write down what it is for, and for how long. If they turned it down, you have learnt something useful: it wasn’t the price. Keep asking.',
    argued:
      'In the first moment, you gave good reasons. They may still be ringing in your client’s ears. Let them rest, and next time ask only questions that begin with “what” or “how”. They sound less like a test than a “why”.',
    silent:
      'In the first moment, you just accepted it. You can still ask, even days later. It needs no excuse, only honest interest: “Your message has stayed with me. I’d like to understand what is behind it.”',
    conversation:
      'You listened at once, and made a plan together. That was the hardest part. Now check that you both understood the same: ask your client to put the plan in one sentence. If it is not the same as yours, clear it up straight away.',
  },
  byTier: {
    thin: 'What was very thin in your case was {bottleneck}. If the talk has moved something there, it was a success, even if a lot is still open.',
    patchy:
      'What was a little thin in your case was {bottleneck}. Settling one thing about it is enough to steady the next few weeks.',
    sound:
      'Even the weakest area in your case, {bottleneck}, holds well. So you can be calm: you have missed very little, and there is a lot to save.',
  },
} satisfies Partial<FollowUps<typeof model>>;
