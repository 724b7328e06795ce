import type { DemoTexts } from '../visit.ts';

export const demo: DemoTexts = {
  blog: 'Notes from the practice',
  topic: 'Working together',
  title: 'When your best project starts to wobble',
  description:
    'Why cancellations rarely come out of the blue, what helps in the first conversation, and where else revenue trickles away.',
  lead: 'Tuesday, just after eight. There is an email in your inbox headed “Quick question about the project”. If you have been advising people for a while, you can guess what it says.',
  byline: (people) => `By ${people}`,
  before: [
    {
      text: 'It is a friendly message. The budget is being looked at, so they have to pause for now, and perhaps it can go on in the autumn. Three sentences, and a quarter of your year’s revenue has a question mark behind it.',
    },
    {
      text: 'The first thought is usually a kind one: I don’t want to make this harder for them. So you write back that you quite understand, and the project goes on hold. That feels like the decent thing to do. It just doesn’t solve anything. The problem they hired you for carries on without you, and by the autumn it will have grown.',
    },
    { heading: 'First ask what they are running from' },
    {
      text: 'Cancellations all sound much the same. What lies behind them could hardly be more different. Some people had bad news the night before, and now they want to do something, anything. In that state, nobody weighs things up calmly. Others have hoped for years that a worry would sort itself out, and suddenly there is a bill on the table. And some lost track of the project weeks ago and haven’t liked to say so.',
    },
    {
      text: 'Treat them all alike, and you will often miss the point. A discount is no help against fear. A good argument is no help to someone who can’t keep up. And sometimes a clean, warm goodbye is the best advice you can give.',
    },
    {
      quote:
        'Let’s leave the contract for another day. First I’d like us to work out how you get safely through the next six weeks.',
    },
    {
      text: 'Words like these change the conversation. They show that the message has got through. They take the contract off the table for a while. And they turn everyone’s eyes to something that can be shaped. They work best on the phone or face to face, not in an email.',
    },
    { heading: 'The cancellation is rarely where it begins' },
    {
      text: 'Even so, it is worth taking a step back. One client leaving is an event. Three in a year is a pattern. Then no conversation will mend it, however good it is, because the leak is somewhere else.',
    },
    {
      text: 'Picture your business as a pipe. Attention goes in at the front; revenue and free time come out at the end. In between there are enquiries, conversations, proposals and the work itself. Somewhere along the way, this pipe is at its narrowest, and for the moment that is the only place worth the effort. Pump in more at the front instead, and what you mostly get is pressure.',
    },
    {
      text: 'From the inside, that place is hard to see. So we have put together a few questions to help you find it:',
    },
  ],
  after: [
    { heading: 'Then work in that one place only' },
    {
      text: 'Once you know your bottleneck, many things get easier, above all leaving things out. A full diary needs no further campaign. If good conversations lead nowhere, you don’t need a new website, you need a clear next step. And if projects end early, the work begins with what happens between meetings.',
    },
    {
      text: 'Give the narrowest place four weeks: one thing, and a fixed time for it each week. Then measure again. Often the bottleneck will have moved on by then. That is no setback. It is the sign that it worked.',
    },
    {
      text: 'And Tuesday’s email? Pick up the phone, today. And listen for a good long while before you suggest anything.',
    },
  ],
};
