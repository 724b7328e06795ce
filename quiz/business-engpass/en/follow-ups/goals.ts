import type { FollowUps } from '../../../engine/texts.ts';
import type { model } from '../../model.ts';

export const goals = {
  byGoal: {
    revenue: {
      depth:
        'As you want more revenue, hold every step for {bottleneck} up against one figure: what has it brought in four weeks, in conversations or in money? What brings nothing, you can drop with no regrets.',
      second:
        'For more revenue there is a simple order: first {bottleneck}, then the next thing. If you build in two places at once, it takes a long time to show in your account.',
      invitation:
        'Your wish was more revenue. So in the call there is time for sums too: what a change in {bottleneck} can bring in a month, and when the effort starts to pay.',
      last: 'On your wish for more revenue: take the month of your analysis as your yardstick, and compare every quarter. What moves in {bottleneck} reaches your account a little later. Don’t judge before the second comparison.',
    },
    'free-time': {
      depth:
        'More free time is your goal. So with every step for {bottleneck}, ask what it will save you in a month. If in the long run it costs more hours than it gives back, it is the wrong one.',
      second:
        'For free time to come out at the end, never take on more than one change. As soon as something gets easier in {bottleneck}, mark the hour you have gained as free in your diary.',
      invitation:
        'Your wish was more free time. So the call is also about what you can leave out when it comes to {bottleneck}. A plan that only brings new tasks would not be one for you.',
      last: 'On your wish for free time: choose one afternoon a week when you stop at three. As long as it holds, the work on {bottleneck} is on the right track.',
    },
    plannable: {
      depth:
        'Predictable income comes from doing things again and again. So when it comes to {bottleneck}, don’t look for the big success. What counts is that one step happens four times in four weeks.',
      second:
        'For predictable income, it helps to look ahead: once a month, write down what is certain for the next eight weeks. As things open up in {bottleneck}, that figure gets steadier.',
      invitation:
        'Your wish was predictable income. So in the call you look at which part of the work on {bottleneck} can have a fixed rhythm, and which part can’t.',
      last: 'On your wish for predictable income: compare the best and the weakest month of each quarter. If the two move closer, the work on {bottleneck} is having an effect, even if the total stays the same.',
    },
    independence: {
      depth:
        'Your goal is to depend less on single clients. Then the steps that do most for {bottleneck} are those you take with several people, and not just with your biggest project. Spread your attempts.',
      second:
        'Independence grows in small pieces. Work out once what share of your income comes from your biggest project. With every bit of progress on {bottleneck}, that share may shrink.',
      invitation:
        'Your wish was to depend less on single clients. So the call also looks at what would happen if your biggest project ended tomorrow, and how {bottleneck} would hold up then.',
      last: 'On your wish to depend less on single clients: write down the share of your biggest project today. If it is smaller in half a year, the effort with {bottleneck} has paid off.',
    },
  },
  choice: {
    stay: 'This was the last email of the series. We won’t send another unless you ask. If you would like to keep working on your bottleneck, the call is the next step.',
    go: 'Then there is nothing you need to do. Your analysis stays yours, and the quiz is there whenever you want to measure again. To withdraw your consent all the same:',
  },
} satisfies Partial<FollowUps<typeof model>>;
