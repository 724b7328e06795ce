import type { FollowUps } from '../../../engine/texts.ts';
import type { model } from '../../model.ts';

export const contact = {
  byArea: {
    contact: {
      depth: {
        subject: 'Getting back in touch: the second attempt',
        opening: {
          thin: 'When you haven’t talked properly for a long time, the first call weighs heavily. You fear blame, or a cold voice. More often, something else comes: relief that somebody called. Even so, expect the first attempt to be a bit bumpy.',
          patchy:
            'You were in touch, but mainly about dates and tasks. What mattered found no room on the side. You don’t have to build anything new. You give what is there a quarter of an hour without an agenda.',
          sound:
            'You talk well with each other. That makes this message harder to understand, and easier to clear up. Use that trust for the one question that people otherwise leave out to be polite.',
        },
        lead: 'Your first tip was: {tip}. Nobody has full control over what comes next. But you can be ready for what happens often.',
        worksheet: {
          title: 'Before the call, after the call',
          intro:
            'Fill in the first three lines beforehand, and the others right afterwards, while you can still hear the words.',
          lines: [
            'What I really want to know: …',
            'My first sentence: …',
            'What I won’t bring up today: …',
            'The words I heard: …',
            'What was new to me: …',
            'Our next talk is on: …',
          ],
        },
      },
      runnerUp: null,
      talk: 'And the others you are working with now? Go through their names, and ask yourself when you last talked to each of them without a reason. This week, call where you can’t think of the date. Ten minutes are enough.',
      invitation: {
        subject: 'Staying in touch: three questions for you',
        opening: {
          thin: 'Work rarely goes quiet on purpose. What is missing is a routine that holds in full weeks too. It is easier to find one with someone else, in the free strategy call.',
          patchy:
            'A little more contact in the right place would change a lot for you. Which place that is can be worked out in the free strategy call, with your current projects in hand.',
          sound:
            'Contact was hardly the cause. A call may still help you to make sense of what happened, and to see what it means for other projects. The strategy call costs nothing.',
        },
        topics: [
          'Where else has it gone quiet, and who do you call first?',
          'Which rhythm fits your week, and holds even when a lot is going on?',
          'How do you ask a delicate question so that people are glad to answer?',
        ],
        bring:
          'Make a list of your current projects, with the day of the last unhurried talk. A guess will do. As you write, you will see where the gaps are.',
        alone:
          'You need nobody to begin with. Choose a fixed day of the month, say the first Tuesday. On that day, call three people and ask: “What matters most for you right now?” After three months, you will see your clients in a new light.',
      },
      last: {
        subject: 'Staying in touch: a look back',
        recap: {
          thin: 'Behind the message, contact had grown very thin. These emails went with you through the talk, and then on to others with whom it is just as quiet.',
          patchy:
            'Behind the message, contact had gaps. These emails went with you through the talk, and on to a rhythm that leaves room for what matters.',
          sound:
            'Behind the message was no lack of contact. These emails went with you through the talk, and on to the question that people otherwise leave out.',
        },
        measure:
          'Here is how to tell if it gets better: for three months, write down how you learn of changes on your clients’ side. If they call you before it is decided, the contact holds. If you read about it in an email afterwards, a talk is still missing.',
      },
    },
  },
  byTip: {
    'contact-first-reply':
      'You may only get: “There’s nothing to discuss.” Don’t push. Offer a smaller form, such as ten minutes on the phone, or three questions by email. If that is turned down as well, confirm in a kind tone what was agreed, and say thank you for the time. That is a good last answer too.',
    'contact-who-decides':
      'You may well hear: “That’s for me alone to decide.” Believe it, and ask in another way: “Who will you have to explain it to?” Asked like that, most people do name someone. Never go over your client’s head. Ask if you can talk to that person together.',
    'contact-four-questions':
      'At the third question, it can turn quiet or sharp. Both are worth a lot. Don’t fill the silence, and don’t defend yourself. If you are blamed for something, say it back in your own words: “You would have liked it if …” After that the tone nearly always gets softer.',
    'contact-own-share':
      'Your sentence is often politely waved aside: “Oh, that doesn’t matter.” Don’t take that as the end of it. Say: “Thank you. Still, what would have helped you at the time?” Say sorry only once. The second time, the other side has to comfort you.',
    'contact-next-date':
      'You will often hear: “I’ll be in touch.” Then the thread is loose again. Answer: “Please do. And in case it slips, may I call on the tenth?” Hardly anyone says no to that. Put the day in your diary and call, even if you shrink from it.',
    'contact-two-others':
      'The first answer is usually: “All fine here.” Ask about something small: “What about our work has cost you time in the last month?” That is where trouble begins. People who could name a small thing, and saw it solved, will tell you about the big ones later.',
    'contact-timeline':
      'You may not find a day at all, just a slow decline. Then look for what has stopped: a question back, a joke, a meeting every month. Bring up just that. It is easier to grasp than a feeling, and it doesn’t sound like blame.',
  },
} satisfies { [Part in 'byArea' | 'byTip']: Partial<FollowUps<typeof model>[Part]> };
