import type { FollowUps } from '../../../engine/texts.ts';
import type { model } from '../../model.ts';

export const retention = {
  byArea: {
    retention: {
      depth: {
        subject: 'Helping clients stay: after the first call',
        opening: {
          critical:
            'When someone leaves, it hurts, and it is easier to look ahead to new enquiries. Stay here a moment longer. Two or three open talks with people who are still with you will now bring more safety than anything else.',
          shaky:
            'A lot holds, and some of it is left to chance. The tricky part is that you only notice once someone has gone. A few small questions at the right time bring that moment forward.',
          solid:
            'Your clients stay, and that is your own doing. What is left to gain does not lie in current projects. It lies with people who left happy and from whom you haven’t heard for a long time.',
        },
        lead: 'The first tip from your analysis was: {tip}. Talks like these rarely go as planned. That is no fault of yours, and there is a next step for it.',
        worksheet: {
          title: 'How firm is each project?',
          intro:
            'Go through the list once for each current project, three minutes each. Where you don’t know the answer, call there first.',
          lines: [
            'Last unhurried talk, with date: …',
            'The goal, as the client would put it today: …',
            'The last progress they noticed: …',
            'Who else has a say there: …',
            'A sign that makes me think: …',
            'My next call, with a day: …',
          ],
        },
      },
      runnerUp: {
        subject: 'Next: who stays with you',
        soFar:
          'A few days after your analysis, no result counts yet. You are doing well if you have called one person you weren’t sure about. What you heard there is worth more than any statistic.',
        why: {
          critical:
            'Client retention is in second place, and it is very narrow. So nothing else should come between it and {bottleneck}. Until then, it is enough that nobody leaves quietly. One small habit a week will see to that.',
          shaky:
            'Once there is more room in {bottleneck}, client retention is next for you. Some of it is firm, some could be firmer. You don’t need any programme for that. A bit more attention at one fixed point in the month will do for now.',
          solid:
            'You are good at keeping clients. It only comes second because, apart from {bottleneck}, hardly anything is narrower. See it as a treasure to look after, not as a task.',
        },
        step: 'Set up one page that lists all your current projects. Add two columns: the date of the last real talk, and one word for the mood. Go through the page every Friday, it takes five minutes. Always call where the date is oldest, even if all seems calm. Silence proves nothing.',
        sign: 'Begin in earnest when, for the second time, there is a date on that page that is more than four weeks old. Then it needs a steady rhythm.',
      },
      talk: 'What comes after this talk is part of client retention too. Go through your other projects: where do you see a similar sign today? A short call there is easy while nobody is thinking of leaving.',
      invitation: {
        subject: 'Who stays and who leaves: three questions',
        opening: {
          critical:
            'Nobody likes to talk about clients who leave, so we are left alone with our guesses. Yet when you tell the story, it soon shows what keeps coming back. There is room for that in the free strategy call.',
          shaky:
            'Where something is being lost, or might be, is hard to see alone. Two people can quickly put current and finished projects side by side. The free strategy call is a good place for that.',
          solid:
            'Your clients stay, and you need nobody’s help for that. A talk is of interest if you want to turn happy people into regular projects. The strategy call costs nothing.',
        },
        topics: [
          'What do goodbyes and uneasy moments have in common, even if they sounded different?',
          'What could have told you four weeks sooner?',
          'Who do you talk to this week, and what is your first sentence?',
        ],
        bring:
          'Write down up to three cases of someone who left, paused or went quiet: when, in what words, and what had happened just before. You can keep the names to yourself.',
        alone:
          'You can find the answer by yourself as well. Put those cases side by side, and in each look for the last day when all was well. What did not happen in the two weeks after it that had always happened before? Turn just that into a rule.',
      },
      last: {
        subject: 'Your clients: a look back',
        recap: {
          critical:
            'First there was a hole near the end of the pipe: people left before your work could take full effect. Then came open talks, and signs that warn you early.',
          shaky:
            'First there was a bond that holds for the most part and still has gaps. Then came a steady rhythm, and questions that are easy to put off.',
          solid:
            'First there were clients who stay, and you had worked for that. Then came the thread to those who left happy and have new questions by now.',
        },
        measure:
          'Over the next three months, don’t count who stays, since that changes slowly. Count how often you heard of a doubt before it became a decision. Each of those moments is a success, even if it was not a pleasant one. Each makes the hole a little smaller.',
      },
    },
  },
  byTip: {
    'keep-shock':
      'Your client may still want to talk about nothing but the contract. Then say once more, in one sentence, what you offer, and keep a sheet of paper ready. If the answer is no, ask who else can help over the next few days. Send two lines afterwards. Often they call back after a weekend.',
    'keep-long-standing':
      'At first many people hear this as a brush-off. So say what remains: their papers are safe with you, and the day of your call is fixed. Call on that day even if you have little hope. People who weren’t dropped when times were bad come back, or speak well of you.',
    'keep-overload':
      'Even half a step may be left undone. Then don’t cut it again, do it together on the phone. Ten minutes will do. Ask afterwards what made it so hard: the time, the skill or the fear of the answer. Only when you know that do you plan the next one.',
    'keep-drift':
      'After two talks someone will say: “Nothing new on our side.” Then the rhythm quietly dies. Bring one thing to each talk that is of use to them. And make it shorter, not rarer. Ten minutes every two weeks hold more than an hour each quarter.',
    'keep-finished':
      'You may hear: “For now, we’ll just let it run.” That is not a no. Ask how they would notice that it no longer runs well, and offer to check just that in three months. The next project often grows out of this small check, without you having to offer it.',
    'keep-call-today':
      'If nobody picks up, the call soon turns into a long email after all. Leave two sentences on the answering machine instead, and say when you will try again. If you then hear “all fine”, ask once more: “What might make it not so fine in three months?”',
    'keep-reopen':
      'With a bit of bad luck, the answer is cool: “That’s been sorted.” Let it stand and ask how. If the problem is really solved, be glad with them and ask for a line about it. If it is still there, you will hear it in the voice. Then one small offer will do: a look, a page, a day.',
    'keep-discount':
      'You may hear: “Yes, it was the price.” Then take it at its word and cut the scope, so that it shows, and with a date. Don’t quietly carry on as before. People who get the same for less only learn that you didn’t mean the first price.',
    'keep-open-word':
      'The first answer is usually kind and empty. Say thank you and ask about the day: “What was going on when you decided?” If it gets uneasy, don’t defend yourself. One sentence will do: “That helps me.” Check what you have heard against two current projects that same week.',
    'keep-ask':
      'The answer is often just: “All good.” Then ask something smaller: “What has been a nuisance in the last four weeks?” There is always something, and people can say it without hurting anyone. What counts is what comes next. One tiny change, and next time they will tell you more.',
    'keep-first-result':
      'Two weeks have gone by, and the step is only half done. Show what is there all the same, and say what is missing. Half a result, honestly shown, builds more trust than a whole one that comes late. Make the next step smaller: something you can manage even on a bad day.',
    'keep-check-call':
      'Most people say “eight” and change the subject. An eight is often a polite six, so ask there too what would make it a nine. Write the figures down with the date. The second call, six weeks later, is where the value lies. Whoever has gone from eight to seven gets the first meeting.',
    'keep-goal':
      'Sometimes nobody replies to the old sentence at all. That tells you something as well: it moves no one any more. Call and read it out. If they name a new goal that is not your field, say so. A small, honest project lasts longer than a big one with an old goal.',
    'keep-quarter':
      'The first review easily becomes a report: you show, they nod. Turn it round and let the client begin. If the second one falls through, move it by two weeks at most. A review that is skipped once in silence rarely comes back by itself.',
    'keep-former':
      'If all five stay silent, what you wrote was probably too general. Choose two of the five and spend ten minutes finding out what is new there: a job, a page, a site. Write one sentence on what you make of it. People like to answer that.',
    'keep-signs':
      'After two weeks it says “no signs” everywhere, and your Fridays get dull. Then check if your signs are too coarse. Think of someone who left: what was different six weeks before? Add that sign and drop another. Three are enough, in the long run too.',
  },
} satisfies { [Part in 'byArea' | 'byTip']: Partial<FollowUps<typeof model>[Part]> };
