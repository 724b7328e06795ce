import type { Texts } from '../../engine/texts.ts';
import type { model } from '../model.ts';

export const areas: Texts<typeof model>['areas'] = {
  agreement: {
    name: 'Agreement',
    inSentence: 'the agreement',
    about: 'What you are working towards, and what counts as success',
    strength:
      'What is clearest between you is what you are working towards. You can build on that in your talk, because you both know the goal.',
    verdict: {
      thin: 'What you agreed is very thin: it was hardly clear what should be achieved in the end.',
      patchy: 'What you agreed only holds in part: there is a goal, but it rarely came up.',
      sound: 'What you agreed holds. A fresh look at the goal could still bring something.',
    },
    meaning: {
      thin: 'Without a shared goal, each side uses its own yardstick. You see the work, your client sees the invoice. Then something small is enough to put everything in doubt. So first ask what should be achieved today. Only after that is it worth talking about how much or how long.',
      patchy:
        'It was probably clear at the start what this was about. Since then something has shifted, and nobody said so out loud. Over time, what was agreed turns into what each side assumes. One sentence that you would both still sign today helps your talk more than any explanation.',
      sound:
        'You both know what you are working towards. So the cause more likely came from outside. Check all the same that the goal still fits the situation. Sometimes the goal is right, and only the way to it has grown too long.',
    },
    later:
      'After that, look at what you agreed. Find the sentence that it all began with. In two or three weeks, ask how much of it still holds.',
    call: 'In the strategy call, you settle what you will agree right at the start in future. You leave with three sentences that fit into any proposal.',
    ask: [
      'What was meant to come out of it in the end, and where is that written down for both of you to see?',
      'How would your client judge today if the work has been worth it?',
      'If you drew up the agreement again today, what would go in, and what would come out?',
    ],
  },
  contact: {
    name: 'Contact',
    inSentence: 'the contact',
    about: 'How often and how openly you talk to each other',
    strength:
      'What holds best between you is the contact. You do talk to each other, and that makes the next call easier too.',
    verdict: {
      thin: 'Contact is very thin: you have too rarely had an unhurried talk.',
      patchy: 'You are in contact, but there are gaps: what had changed reached you late.',
      sound: 'Your contact holds. One more open question could still bring something.',
    },
    meaning: {
      thin: 'Where people rarely talk, you hear about what matters last. Worries, new plans and small annoyances pile up until all that is left is a no. A new proposal will hardly get through now, because the thread is missing. Pick it up first. One call does more here than any good letter.',
      patchy:
        'You hear from each other, but mostly about dates and tasks. Whatever else is on your client’s mind is easily left out. So the message may have come as more of a surprise than it was. One unhurried talk makes up for a lot. Agree a date for the next one in it.',
      sound:
        'You talk openly, and often enough. You can build on that now, because the trust is already there. Be brave and ask about the delicate things too. And check if it looks as good in your other projects.',
    },
    later:
      'Contact comes next. Put a short talk in two weeks into your diary now. It needs no reason beyond the question of what matters most at the moment.',
    call: 'In the strategy call, you go through your current projects: where have things gone quiet, and who do you call first? You leave with a rhythm that fits into your week.',
    ask: [
      'Who else do you deal with there, apart from your client, and what do they think of your work?',
      'Which question have you been reluctant to ask your client, and when would be the next good moment for it?',
      'Which other project has gone just as quiet, and what could you call about?',
    ],
  },
  progress: {
    name: 'Progress',
    inSentence: 'the progress',
    about: 'What has changed, and who can see it',
    strength:
      'What shows best is what has been achieved. A result that your client can name is the firmest ground for your talk.',
    verdict: {
      thin: 'There is little progress to see: your client can hardly tell what the work has brought.',
      patchy: 'There is progress, but your client can only see part of it.',
      sound: 'Progress can be seen. That does not mean it is secured yet.',
    },
    meaning: {
      thin: 'People who give time and money want to see something move. If it doesn’t, even good work looks like a cost that can be cut. More effort won’t help then, and nor will a discount. What helps is a small result within the next two weeks. It may be small, as long as it can be seen.',
      patchy:
        'A fair amount has happened, but much of it only you can see. In your client’s day it hardly shows, or it has no name. So the work loses weight although it has an effect. Show what is different from how it was at the start. Half a page is enough.',
      sound:
        'Your work is having an effect, and your client knows it. So the reason for the message probably lies elsewhere. Ask about it and don’t defend your work. And secure what has been achieved, so that it outlasts a pause.',
    },
    later:
      'After that, progress is worth a look. Record today where things stand, with a figure or a sentence. In four weeks, put the new one next to it.',
    call: 'In the strategy call, you look through your current projects for the first result that can be seen early. You leave with a plan for the next two weeks.',
    ask: [
      'What is easier for your client today than on day one, and who has noticed, apart from you?',
      'What does it cost your client if the work is left half done now?',
      'What could you show in two weeks, however small, and what do you need from your client to get there?',
    ],
  },
};
