import type { FollowUps } from '../../../engine/texts.ts';
import type { model } from '../../model.ts';

export const goals = {
  byGoal: {
    together: {
      depth:
        'You hope to go on working together. Show it by one small change in {bottleneck} that can be felt in the next few days. Then you won’t have to say it.',
      second:
        'As you want to go on: never promise more than you can be sure to keep. A small promise that is kept binds people more than a big one that is made, above all about {bottleneck}.',
      invitation:
        'Your wish was to go on working together. So the call can be about the first weeks after the new start, above all about {bottleneck}.',
      last: 'You wanted to go on working together. If that is how it turned out, enjoy it quietly, and look at {bottleneck} again in four weeks. If not, take this care with you into the next project.',
    },
    pause: {
      depth:
        'What you would like best is a pause with a date. It works if something is clear in {bottleneck} beforehand: what rests, what goes on, and who gets in touch first at the end.',
      second:
        'What a good pause often lacks is one sentence about how it ends. Say it out loud, and take on {bottleneck} when you start again.',
      invitation:
        'Your wish was a pause with a date. So the call can be about what you do for {bottleneck} in the meantime, and what the first day after it will look like.',
      last: 'You wanted a pause with a date. Check that the day is in both diaries. Until then, one greeting is enough, and in other projects you can keep an eye on {bottleneck}.',
    },
    'good-end': {
      depth:
        'You would like a good ending for both of you. Then each step in {bottleneck} serves the last impression. People remember it longer than all that went wrong in between.',
      second:
        'A good ending needs three things: a thank-you, a handover and a date. You can speak openly about what was missing in {bottleneck}, as something you have learnt.',
      invitation:
        'Your wish was a good ending. So the call can be about what you take from it for {bottleneck}, and about a sensible way to fill the gap in your diary.',
      last: 'You wanted a good ending. If it worked out, you have gained someone who speaks well of you. And what you have learnt about {bottleneck} is yours to keep.',
    },
    understand: {
      depth:
        'For you, understanding comes first. So take the tip as a question, not as a solution. What you hear about {bottleneck} will decide all the rest.',
      second:
        'Above all, you wanted to understand. After the talk, write two columns: what you know now, and what is only a guess. The first column should have at least one line on {bottleneck}.',
      invitation:
        'Your wish was to understand first. In the call, you can think out loud: what you have heard, what it says about {bottleneck}, and which question is still open.',
      last: 'You wanted to understand what was going on. You may know the reason now, or just half of it. Even half an answer about {bottleneck} helps you to look sooner next time.',
    },
  },
  choice: {
    stay: 'This is the last email about your guide. There will be no more unless you ask for them. If you would like to go through your case with someone, the call is the next step.',
    go: 'Then you can leave it at that. Your guide stays yours. If you would still like to withdraw your consent:',
  },
} satisfies Partial<FollowUps<typeof model>>;
