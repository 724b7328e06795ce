import type { FollowUps } from '../../../engine/texts.ts';
import type { model } from '../../model.ts';

export const positioning = {
  byArea: {
    positioning: {
      depth: {
        subject: 'Your positioning: after the first try',
        opening: {
          critical:
            'If people can hardly tell what you stand for, your skill is rarely the reason. More often it is that you are willing to do so many things. A decision takes nothing away from you. It just gives others something they can pass on.',
          shaky:
            'Some people get you at once, others only after a second question. That second question is the best hint you have. Note it down each time, because it shows which word is still missing from your profile.',
          solid:
            'People who know you know what you stand for. It gets interesting with those who hear of you for the first time: in an email someone forwards, or in one sentence over lunch. That is where you see if your clarity works without you in the room.',
        },
        lead: 'The first tip in your analysis was: {tip}. If you have made a start, you may already have met the point this email is about. If not, this will make it easier to begin.',
        worksheet: {
          title: 'One page for your profile',
          intro:
            'Fill it in by hand, in twenty minutes. Where you get stuck, leave a gap. That gap is what you clear up in your next conversation.',
          lines: [
            'A project I would love to do again: …',
            'What had happened there just before they called: …',
            'The words they used for the problem: …',
            'What could be seen or counted afterwards: …',
            'What I am not the right person for: …',
            'My sentence, as it stands today: …',
          ],
        },
      },
      runnerUp: {
        subject: 'Next in line: your profile',
        soFar:
          'A few days after your analysis, you don’t have to have a new profile. You are doing well if you have tried out one sentence aloud and written down the first response. The rest takes conversations, and they come with time.',
        why: {
          critical:
            'Positioning comes second for you, and it is very narrow too. Even so, it can wait a little. While you work on {bottleneck}, you will notice in passing who values your work most. That is the raw material for your profile later on.',
          shaky:
            'Right after {bottleneck} comes your positioning. It works, just not everywhere yet. A big overhaul would be too much at this point. What you can do on the side, with no effort, is collect.',
          solid:
            'Your profile is good, and still it comes second, after {bottleneck}. That says something nice about your business: nothing much is narrower. You can come to this one in your own time.',
        },
        step: 'Take a sheet with three columns: who asked, in what words, and how did it end? Add every new enquiry, including those that came to nothing. After ten lines, read only the middle column. A phrase that turns up there three times is stronger than any you could make up yourself.',
        sign: 'The time has come when the first line of an enquiry already tells you if it will make a good project. Then a quiet morning for your profile is well spent.',
      },
      talk: 'There is something in a talk like this for your positioning too. At the end, ask: “Who would you have told about me, and what would you have said?” The answer shows if your profile comes across the way you mean it.',
      invitation: {
        subject: 'Your profile in the strategy call: three questions',
        opening: {
          critical:
            'With our own profile we tend to get in our own way, because we know all the other things we can do. Someone from outside hears sooner what sticks. That is what the free strategy call is for.',
          shaky:
            'You don’t need a new profile, just a last polish. It helps to have someone ask where you have long since read on. The free strategy call is one way to get that.',
          solid:
            'You don’t really need a strategy call, and that is a good sign. It is worth it if you want to take your profile into a new field, or use it to back up higher prices. It costs nothing.',
        },
        topics: [
          'Which of your topics makes people ask more at once, and which does not?',
          'What would you really lose by leaving the other topics out of sight?',
          'Where should your new sentence appear first, so that the right people read it?',
        ],
        bring:
          'Bring the address of your website and two enquiries, word for word: one that fitted well and one that didn’t fit at all. You need no other preparation.',
        alone:
          'If you would rather get on by yourself, read your home page to someone outside your field. After a minute, ask them to sum it up. What they leave out belongs at the top. What nobody mentions can go.',
      },
      last: {
        subject: 'Your profile: a look back',
        recap: {
          critical:
            'It began with a profile that hardly showed who you are the best choice for. Since then it has been about one sentence that others remember, and about the courage to leave things out.',
          shaky:
            'It began with a profile that was there, but hard to pass on. Since then it has been about the one missing word, and about hearing it from others.',
          solid:
            'It began with a good profile that could sound just as clear in more places. Since then it has been about people who hear of you for the first time.',
        },
        measure:
          'In three months you can check for yourself if anything has moved. Ask five people who they think of when someone brings up your topic. If three of them give your name and the right reason to call, the opening has become wider. If they only name your job, there is still some way to go.',
      },
    },
  },
  byTip: {
    'pos-few-orders':
      'Often the first two say yes, and then you run out of names. At the end of each talk, ask for one more. And check your notes: if they are full of praise for your idea, you did too much of the talking. In that case, ask only about the last time the problem really hurt.',
    'pos-ninety-days':
      'After three weeks or so, a lovely enquiry comes in from quite another field, and your decision starts to wobble. Take the project by all means, but don’t change your website. Write down where it came from. At the end of the ninety days, all that counts is how many good conversations your topic has brought.',
    'pos-referral-words':
      'You may get a kind thank-you, and then nothing happens. That doesn’t mean your lines are bad. What is missing is an occasion. Call after two weeks: “Who would you send this to right now?” If no name comes up, your lines are still too broad. Then name a situation, not an industry.',
    'pos-cost-of-problem':
      'On the first try the figure tends to come out too big, and nobody believes it. Then show only the part that people can check for themselves, such as the hours in one week. Leave the rest open. Those who finish the sum in their own heads trust it more than any total you could give them.',
    'pos-best-orders':
      'Often there seems to be no pattern, because we look for industries. Look for the moment instead: what had happened a week before they called? New people at the top, a lost contract, a figure that didn’t add up? Moments like these come back more often than industries, and you can name them in one sentence.',
    'pos-three-calls':
      'At first many people are polite: nice, reliable, easy to reach. You can’t build a profile on that. So ask for an example: “When did you notice that something had changed?” Their own words come with the story. If it stays pale even then, call someone with whom the start was hard.',
    'pos-sentence':
      'The next day, perhaps only one or two still know what you do. Don’t change everything at once. Ask which word stuck, and build the sentence again around that word. Usually it is the problem, and hardly ever the method. After three rounds, it will fit.',
    'pos-case':
      'The story often gets too long, because the way there was so much work. But readers look for themselves, and they find themselves at the start. Give the start half the space, and the way just two sentences. If you have no figure, use something that nobody had to say any more afterwards.',
    'pos-refuse':
      'The first no is hard, above all in an empty month. So decide beforehand at what sum you may give in. Below it, the rule holds. And count what comes back: people who have sent three others to a good place often soon hear of a project that fits.',
    'pos-first-line':
      'In the test, the version that sounds nicest often wins. So ask one thing more: “Who would you show this to?” If a name comes at once, that is the one. And after four weeks, check if the second sentence still goes with the first. That is where many pages slip back into the old tone.',
  },
} satisfies { [Part in 'byArea' | 'byTip']: Partial<FollowUps<typeof model>[Part]> };
