import type { Texts } from '../../../engine/texts.ts';
import type { model } from '../../model.ts';

export const offer = {
  'offer-too-cheap': {
    title: 'Read so many yeses as a hint about your price',
    what: 'When almost everyone says yes, that is lovely. Often it also means that you charge less than the work is worth. A few more noes could earn you more.',
    how: [
      'Do the sum: at a price a quarter higher, you can lose two out of ten yeses and still take in the same.',
      'Choose the service that sells most easily.',
      'Quote the new price to the next five enquiries, and to no one else.',
      'If four out of five say yes, keep it. If fewer do, you now know the limit.',
    ],
    time: '20 minutes',
    sign: 'It has worked when you have said the new price out loud once, and calmly.',
  },
  'offer-fixed-price': {
    title: 'Turn an old project into a fixed price',
    what: 'As long as hours or other people’s budgets set the price, your experience hardly pays: work faster and you earn less. A fixed price turns that round.',
    how: [
      'Take a finished project of a kind that comes up often.',
      'Count all the hours, with travel and follow-up work. What do they cost at today’s rate?',
      'Estimate what the result was worth in its first year. A tenth of that is a good guide.',
      'Set the price between these two sums, and quote it to the next enquiry that fits.',
      'Add: “You know in advance what it costs. How long it takes me is my concern.”',
    ],
    time: '60 minutes',
    sign: 'It has worked when your next proposal names a price and no number of hours.',
  },
  'offer-template': {
    title: 'Turn three old proposals into one template',
    what: 'Estimating afresh each time is slow, and most people guess too low. The package is already there in your old proposals.',
    how: [
      'Lay three similar proposals side by side and mark what is the same.',
      'Compare the hours you guessed with the real ones. From now on, add the gap.',
      'Build a template from the parts that match, with a fixed price and two extras to choose from.',
      'Set a clock for the next proposal: after half an hour, out it goes.',
    ],
    time: '60 minutes',
    sign: 'It has worked when the next proposal is ready in half an hour.',
  },
  'offer-afterwards': {
    title: 'Write the next step into your proposal',
    what: 'Trust is greatest after a good project. If you only then start to think about what could follow, you are often too late.',
    how: [
      'Ask yourself: which problem shows up by itself once the first one is solved?',
      'Turn it into a second step with a goal, a length and a rough price.',
      'Mention it in your first proposal, as an option: “Many go on from here with …”',
      'For two current projects, book a conversation four weeks before the end.',
    ],
    time: '45 minutes',
    sign: 'It has worked when these two conversations are in your diary.',
  },
  'offer-bundle': {
    title: 'Combine three small services into one',
    what: 'Small projects need almost as much back and forth as big ones. Together they help more and carry a different price.',
    how: [
      'Write down what people often buy from you one after the other.',
      'Join three parts into one path with a beginning and an end.',
      'Name one price for the whole, without pricing the parts.',
      'Offer the next enquiry the whole path first: “You can have them singly too. Most people need all three steps.”',
    ],
    time: '60 minutes',
    sign: 'It has worked when someone buys the whole path or seriously asks about it.',
  },
  'offer-three-sizes': {
    title: 'Offer your service in three sizes',
    what: 'With just one offer, the question is: yes or no? With three sizes it is: which one suits me?',
    how: [
      'Begin with the middle size: what most people really need.',
      'The small one solves only the most pressing part. The large one also takes the doing off their hands.',
      'Give each a fixed price, a length and a result.',
      'Show all three on one page, and say which one you’d recommend and why.',
    ],
    time: '90 minutes',
    sign: 'It has worked when the next person asks about a size and not about your hourly rate.',
  },
  'offer-result-name': {
    title: 'Name your offer after the result',
    what: 'Words like “workshop” or “support” say what you do. What people buy is what is different afterwards.',
    how: [
      'For your main service, write down three things that are different afterwards.',
      'Cross out anything your clients wouldn’t say themselves.',
      'Shape a name from it, such as “Your year planned in two days” in place of “Strategy workshop”.',
      'Put it into your next proposal and on your website.',
    ],
    time: '40 minutes',
    sign: 'It has worked when someone hears the name and asks at once how that works.',
  },
  'offer-entry': {
    title: 'Create a small first step that is paid for',
    what: 'A big project asks for a lot of trust at once. A small first step at a fixed price builds it up.',
    how: [
      'Choose the part you always begin with anyway, such as taking stock.',
      'Set its limits: one day at most, one clear result, one fixed price.',
      'Say: “After that, you’ll know what the cause is and what helps first. That’s yours to keep, even if you go on alone.”',
      'Offer it to two open enquiries this week.',
    ],
    time: '60 minutes',
    sign: 'It has worked when someone who hesitated over the big offer asks about the small one.',
  },
  'offer-raise': {
    title: 'Quote fifteen per cent more in your next proposal',
    what: 'No comparison will show you whether your price is too low, only a trial will. Try it on new enquiries, and your current projects stay as they are.',
    how: [
      'Work out the new price and round it to an even figure.',
      'Next to it, write three results that it makes possible.',
      'Say it in one sentence, without “actually” and without giving reasons: “That costs €4,600.” Then say nothing.',
      'Take stock only after three proposals.',
    ],
    time: '20 minutes',
    sign: 'It has worked when you have said the new price out loud once and the conversation went on.',
  },
  'offer-year': {
    title: 'Turn single projects into a year together',
    what: 'Your offer is in place. It becomes predictable once part of the work is spread over the year and needs no fresh decision each time.',
    how: [
      'Choose two clients who have bought from you more than once in the last twelve months.',
      'Describe four fixed points in the year, and what each will bring.',
      'Suggest: “You keep calling me in anyway. Shall we plan the year? Then I’ll keep the time free for you.”',
      'Agree a fair notice period for both sides.',
    ],
    time: '60 minutes',
    sign: 'It has worked when you have two dates with one of them in the next six months.',
  },
  'offer-limits': {
    title: 'Add what is not included',
    what: 'Unclear limits cost hours that nobody pays for. One sentence up front also keeps things friendly.',
    how: [
      'Go through the last three projects: what did you do on top?',
      'Add to your proposal: “Not included: … I’m happy to do that as well, for … euros.”',
      'Mention it briefly when you start, warmly and without suspicion.',
      'At the next special request, say: “I’d be glad to. I’ll write down for you what it costs.”',
    ],
    time: '30 minutes',
    sign: 'It has worked when the next special request gets a price.',
  },
} satisfies Partial<Texts<typeof model>['tips']>;
