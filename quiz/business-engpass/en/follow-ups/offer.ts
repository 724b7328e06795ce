import type { FollowUps } from '../../../engine/texts.ts';
import type { model } from '../../model.ts';

export const offer = {
  byArea: {
    offer: {
      depth: {
        subject: 'Offer and price: what comes after the tip',
        opening: {
          critical:
            'Doing a lot and earning little for it feels like a lack of effort. It is more a lack of shape. As long as your work has no name, no limits and no fixed price, other people decide what it is worth.',
          shaky:
            'Your offer works, and that is just why you would rather not touch it. You don’t have to turn it upside down. One change, tried on the next enquiry, shows you more than a new concept in a drawer.',
          solid:
            'Your offer is clear, and you can rely on it. Now it is about room to move: what price will the benefit really bear, and what could run through the whole year? Such questions are best asked while you don’t have to.',
        },
        lead: 'The first tip you read was: {tip}. Writing it down is usually quick. The hard part is the moment when someone responds to it.',
        worksheet: {
          title: 'Your offer on one page',
          intro: 'Take the service you sell most often. Fill in every line roughly first, and polish it later.',
          lines: [
            'What is different for the client afterwards: …',
            'What is included, and how long it takes: …',
            'What is not included: …',
            'What the result is worth in the first year, roughly: …',
            'My price, as one figure: …',
            'The next step after this project: …',
          ],
        },
      },
      runnerUp: {
        subject: 'Next: your offer and its price',
        soFar:
          'A few days after your analysis, your offer need not be finished. You are doing well if a price or a limit is on paper, and you have said the figure out loud once, even if only at home.',
        why: {
          critical:
            'Offer and price are very narrow for you as well. They only come second because {bottleneck} should go first in your case. They need not wait altogether: something can be done for them in every project you have on the table.',
          shaky:
            'First {bottleneck}, then offer and price: that is the order for you. This is no major repair. It is more like money left lying on the table, and you can pick it up once you know where it is.',
          solid:
            'Your offer and price are well settled, and still they come right after {bottleneck}. Nothing here needs rebuilding. One experiment a quarter keeps things moving.',
        },
        step: 'For one current project, do the sums afterwards: what did you estimate, what was it really, and what did you do unpaid? At the end, divide the price by all your hours, including those for emails and travel. This one figure often comes as a surprise. It tells you if the trouble is the price, the scope or what was agreed.',
        sign: 'It is time for this when you catch yourself thinking for the third time: that should have cost more. Each time, note what made you think so.',
      },
      talk: 'In a talk like this, listen for your offer too. Did they expect something that was never agreed? Or pay for something that nobody needed? Both belong in your next proposal, as a line under “included” or “not included”.',
      invitation: {
        subject: 'Your offer on the table: three questions',
        opening: {
          critical:
            'It is almost impossible to judge your own price, since you know all the effort and every doubt behind it. From outside, people see the result first. That is why a second view pays off here, in the free strategy call.',
          shaky:
            'It is usually a single adjustment that makes a good offer earn more. Which one it is becomes clear quickly with a real example. The strategy call for that is free.',
          solid:
            'Your offer gets by well without advice. A talk gets interesting if you are thinking of a much higher price, or of support that runs all year. The strategy call is free, and “leave it as it is” counts as a result too.',
        },
        topics: [
          'What do people really pay you for, and is that what your proposal says?',
          'Which price fits the benefit, and how do you say it calmly?',
          'What do you offer once the first project has gone well?',
        ],
        bring:
          'Bring your last proposal just as you sent it, and a rough idea of how many hours went into the work in the end. Feel free to black out names.',
        alone:
          'You can also test it by yourself. Give your last proposal to someone outside your field and ask two things: what do I get? What is different afterwards? If the second answer doesn’t come, rewrite the first paragraph before you touch the price.',
      },
      last: {
        subject: 'Your offer: a look back',
        recap: {
          critical:
            'At first your answers showed a lot of work, and too little of its worth ending up with you. These emails were about shape: a result, a limit, and a price you can say out loud.',
          shaky:
            'At first your answers showed an offer that holds up and still leaves something on the table. These emails were about one single change, made with the next enquiry.',
          solid:
            'At first your answers showed a clear offer. These emails were about room in the price, and about work that is spread over the year.',
        },
        measure:
          'A small sum will tell you if it works. For each finished project, divide the price by all your hours and write down the result. After five projects you can see the direction. If the figure goes up without you working faster, this place has become wider.',
      },
    },
  },
  byTip: {
    'offer-too-cheap':
      'The first no to your new price weighs more than four yeses. So decide beforehand after how many proposals you will judge. If you hear “too expensive”, ask: “Compared with what?” Often it is not another offer at all but the choice to do nothing. Then you talk about the benefit and not about figures.',
    'offer-fixed-price':
      'The first fixed price is nearly always off, mostly because of all the calls and emails. Keep track of your hours anyway, just for yourself. If it was too tight, raise the price for the next project, not for this one. After three projects it will be right, and from then on your experience pays.',
    'offer-template':
      'A template can turn into a straitjacket: the second time, something doesn’t fit, and you write it all again. Allow yourself one free line in each proposal, and no more. If that line says the same thing three times, it belongs in the template. So it grows with you and costs no time.',
    'offer-afterwards':
      'The second step often sounds like selling, so in the end nobody mentions it. Turn it into a question: “Once this is in place, what will come up for you?” If you hear something you didn’t expect, change the step. After five talks you know the one that people really need.',
    'offer-bundle':
      'People who used to buy single parts will ask what each part costs. Answer openly, and add what only comes with the whole, such as a meeting halfway. If still nobody takes it, it is usually too long. Then take out the part that people asked for least.',
    'offer-three-sizes':
      'Often everyone picks the small size. Then there is too much in it. Take something out that people will clearly miss. If everyone picks the large one, it is too cheap. So three sizes are also a gauge: after ten proposals, the middle one should have been chosen most.',
    'offer-result-name':
      'At first the new name feels like advertising, above all among people in your field. Test it where people buy. If it promises more than is in your hands, make it smaller: “a clear plan in four weeks”, not “more revenue”. A result that you alone can stand for works best.',
    'offer-entry':
      'It is easy to make the first step too cheap and put all the answers in it. After two sales, check how many went on from there. If nobody did, a clear proposal is missing at the end. If nearly all did, it may cost more. Then it is no longer a test but part of the way.',
    'offer-raise':
      'The first time, a “but I’m sure we can work something out” often slips in. That is the end of the raise. Before you talk, write the price in large figures on a slip of paper, and read it out. If you hear nothing but “fine” three times, don’t wait a year. Then the step was too small.',
    'offer-year':
      'Without a date, a “good idea” easily comes to nothing. While you are still talking, put the first of the four meetings in your diaries, even if the rest stays open. If they hesitate, offer six months as a trial. After the second meeting, ask: “What would have been missing without today?”',
    'offer-limits':
      'The sentence is in your proposal, but at the first extra wish it won’t come out. So write down what you do on top, with the minutes and without a bill. Show the list at the end of the project. That is a friendly way to do it, and next time they will ask for the price by themselves.',
  },
} satisfies { [Part in 'byArea' | 'byTip']: Partial<FollowUps<typeof model>[Part]> };
