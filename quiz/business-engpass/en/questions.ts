import type { Texts } from '../../engine/texts.ts';
import type { model } from '../model.ts';

/** `reason` says the answer back as a plain fact: it stands under the verdict. */
export const questions: Texts<typeof model>['questions'] = {
  referral: {
    ask: 'Someone recommends you. What do they say about you?',
    options: {
      clear: {
        label: 'In one sentence, who I help and with what',
        reason: 'People who recommend you say in one sentence who you help and with what.',
      },
      field: {
        label: 'Just my field',
        reason: 'People who recommend you name your field, but not who you help or with what.',
      },
      person: {
        label: 'That I’m good to work with',
        reason: 'People who recommend you say you are good to work with, but name no problem that you solve.',
      },
      varied: {
        label: 'Something different each time',
        reason: 'People who recommend you describe you differently each time.',
      },
      unknown: {
        label: 'I don’t know',
        reason: 'You don’t know yet what people say when they recommend you.',
      },
    },
  },
  focus: {
    ask: 'How alike were your last five projects?',
    options: {
      same: {
        label: 'Similar clients, same problem',
        reason: 'Your last five projects came from similar clients with the same problem.',
      },
      problem: {
        label: 'Same problem, mixed clients',
        reason: 'Your last five projects were about the same problem, but for very different clients.',
      },
      clients: {
        label: 'Similar clients, different problems',
        reason: 'Your last five projects came from similar clients, but with different problems.',
      },
      mixed: {
        label: 'All different',
        reason: 'Each of your last five projects was different.',
      },
      few: {
        label: 'I haven’t had five yet',
        reason: 'You have had fewer than five projects so far, so a pattern can hardly show yet.',
      },
    },
  },
  enquiries: {
    ask: 'How many suitable enquiries reach you in a normal month?',
    help: 'Suitable: you could help, and they can pay.',
    options: {
      'under-1': {
        label: 'Less than one',
        reason: 'In a normal month, less than one suitable enquiry reaches you.',
      },
      'from-1': {
        label: '1 to 2',
        reason: 'In a normal month, one to two suitable enquiries reach you.',
      },
      'from-3': {
        label: '3 to 5',
        reason: 'In a normal month, three to five suitable enquiries reach you.',
      },
      'from-6': {
        label: '6 to 10',
        reason: 'In a normal month, six to ten suitable enquiries reach you.',
      },
      'over-10': {
        label: 'More than 10',
        reason: 'In a normal month, more than ten suitable enquiries reach you.',
      },
    },
  },
  // Up to three may be ticked, and three give all points: as a reason an option stands for "few sources".
  channels: {
    ask: 'Where did enquiries come from in the last three months?',
    help: 'Name the main ones.',
    options: {
      referrals: {
        label: 'Referrals and past clients',
        reason: 'Your recent enquiries came from few sources. One of them was referrals and past clients.',
      },
      network: {
        label: 'Network and partners',
        reason: 'Your recent enquiries came from few sources. One of them was your network.',
      },
      content: {
        label: 'My articles, talks or newsletter',
        reason: 'Your recent enquiries came from few sources. One of them was your articles and talks.',
      },
      direct: {
        label: 'People I approached',
        reason: 'Your recent enquiries came from few sources. One of them was people you approached.',
      },
      search: {
        label: 'Web search, ads or directories',
        reason: 'Your recent enquiries came from few sources. One of them was web search, ads or directories.',
      },
      none: {
        label: 'There were none',
        reason: 'In the last three months, no source brought you an enquiry.',
      },
    },
  },
  outreach: {
    ask: 'In how many of the last four weeks did you do something to bring in new enquiries?',
    options: {
      never: {
        label: 'None',
        reason: 'In none of the last four weeks did you do anything to bring in new enquiries.',
      },
      one: { label: 'One', reason: 'In one of the last four weeks you did something to bring in new enquiries.' },
      two: { label: 'Two', reason: 'In two of the last four weeks you did something to bring in new enquiries.' },
      three: { label: 'Three', reason: 'In three of the last four weeks you did something to bring in new enquiries.' },
      every: {
        label: 'All four',
        reason: 'In each of the last four weeks you did something to bring in new enquiries.',
      },
    },
  },
  'price-first': {
    ask: 'In your recent first conversations, how often did price or a comparison with others come up early?',
    options: {
      always: {
        label: 'Always',
        reason: 'In your first conversations, price or a comparison with others always comes up early.',
      },
      mostly: {
        label: 'Most of the time',
        reason: 'In your first conversations, price or a comparison with others usually comes up early.',
      },
      half: {
        label: 'Half the time',
        reason: 'In half of your first conversations, price or a comparison with others comes up early.',
      },
      rarely: {
        label: 'Rarely',
        reason: 'In your first conversations, price or a comparison with others rarely comes up early.',
      },
      never: {
        label: 'Never',
        reason: 'In your first conversations, price or a comparison with others never comes up early.',
      },
      'no-talks': {
        label: 'I’ve had none yet',
        reason: 'You have not had any first conversations yet.',
      },
    },
  },
  closing: {
    ask: 'Out of ten first conversations, how many turn into projects?',
    help: 'A guess is fine.',
    options: {
      none: {
        label: 'Less than one',
        reason: 'Out of ten first conversations, hardly any turn into projects.',
      },
      'from-1': { label: '1 to 2', reason: 'Out of ten first conversations, one to two turn into projects.' },
      'from-3': { label: '3 to 4', reason: 'Out of ten first conversations, three to four turn into projects.' },
      'from-5': { label: '5 to 7', reason: 'Out of ten first conversations, five to seven turn into projects.' },
      'from-8': { label: '8 to 10', reason: 'Out of ten first conversations, at least eight turn into projects.' },
      'no-talks': {
        label: 'I’ve had none yet',
        reason: 'How many first conversations turn into projects cannot be said yet.',
      },
    },
  },
  objection: {
    ask: '“I need to think about it.” What did you do last time?',
    options: {
      asked: {
        label: 'Asked what was still open',
        reason: 'When someone wanted time to think, you asked what was still open.',
      },
      date: {
        label: 'Agreed a date for the decision',
        reason: 'When someone wanted time to think, you agreed a date for the decision.',
      },
      wrote: {
        label: 'Wrote again a few days later',
        reason: 'When someone wanted time to think, you wrote again a few days later.',
      },
      'gave-way': {
        label: 'Gave way on price',
        reason: 'When someone wanted time to think, you gave way on price.',
      },
      waited: {
        label: 'Waited to hear back',
        reason: 'When someone wanted time to think, you waited to hear back.',
      },
      'not-yet': {
        label: 'It hasn’t come up yet',
        reason: 'So far, nobody has asked you for time to think.',
      },
    },
  },
  pricing: {
    ask: 'What is your price usually based on?',
    options: {
      given: {
        label: 'The budget the client names',
        reason: 'Your price is usually based on the budget the client names.',
      },
      hours: {
        label: 'Hours or days',
        reason: 'Your price is usually based on hours or days, so it is tied to your own time.',
      },
      estimate: {
        label: 'A fresh estimate each time',
        reason: 'You estimate your price afresh for every project.',
      },
      packages: {
        label: 'Fixed packages',
        reason: 'Your price is based on fixed packages.',
      },
      result: {
        label: 'The value of the result',
        reason: 'Your price is based on the value of the result, not on your time.',
      },
    },
  },
  'order-value': {
    ask: 'How much does an average project bring in?',
    help: 'Before VAT, over its whole length.',
    options: {
      'under-500': {
        label: 'Under €500',
        reason: 'An average project brings you less than €500.',
      },
      'from-500': {
        label: '€500 to €1,500',
        reason: 'An average project brings you €500 to €1,500.',
      },
      'from-1500': {
        label: '€1,500 to €5,000',
        reason: 'An average project brings you €1,500 to €5,000.',
      },
      'from-5000': {
        label: '€5,000 to €15,000',
        reason: 'An average project brings you €5,000 to €15,000.',
      },
      'over-15000': {
        label: 'Over €15,000',
        reason: 'An average project brings you more than €15,000.',
      },
    },
  },
  'next-step': {
    ask: 'A project ends well. What usually follows?',
    options: {
      planned: {
        label: 'A next step settled beforehand',
        reason: 'After a project comes a next step that was settled beforehand.',
      },
      proposal: {
        label: 'I suggest something that fits',
        reason: 'After a project, you suggest what would fit next.',
      },
      contact: {
        label: 'I get in touch now and then',
        reason: 'After a project, you get in touch now and then, but there is no fixed next step.',
      },
      wait: {
        label: 'I wait to hear from them',
        reason: 'After a project, you wait to hear from the client again.',
      },
      end: {
        label: 'Nothing, the work is done',
        reason: 'After a project, usually nothing more follows.',
      },
      'not-yet': {
        label: 'None has ended yet',
        reason: 'You have not finished a project yet.',
      },
    },
  },
  lost: {
    ask: 'Out of ten clients, how many stopped early in the last year?',
    help: 'Cancelling and pausing both count.',
    options: {
      none: { label: 'None', reason: 'In the last year, none of your clients stopped early.' },
      one: {
        label: '1',
        reason: 'Out of ten of your clients, one stopped early or paused in the last year.',
      },
      'from-2': {
        label: '2 to 3',
        reason: 'Out of ten of your clients, two to three stopped early or paused in the last year.',
      },
      'from-4': {
        label: '4 to 5',
        reason: 'Out of ten of your clients, four to five stopped early or paused in the last year.',
      },
      'from-6': {
        label: '6 or more',
        reason: 'Out of ten of your clients, at least six stopped early or paused in the last year.',
      },
      'too-new': {
        label: 'Too early to say, I’m just starting',
        reason: 'So soon after the start, nobody can say yet who stays with you.',
      },
    },
  },
  wavering: {
    ask: 'Does a client want to cancel, pause or cut back right now?',
    options: {
      'no-asked': {
        label: 'No, I asked recently',
        reason: 'At the moment no client wants to leave, and you know that because you asked.',
      },
      'no-guess': {
        label: 'Not as far as I know',
        reason: 'As far as you know, no client wants to leave at the moment. That is not certain.',
      },
      sense: {
        label: 'I sense something, but nothing’s been said',
        reason: 'You sense that a client is wavering, though nothing has been said yet.',
      },
      said: {
        label: 'Yes, they’ve said so',
        reason: 'A client has just said that they want to cancel, pause or cut back.',
      },
    },
  },
  trigger: {
    ask: 'When a client last wanted to leave, what had just happened?',
    options: {
      'bad-news': { label: 'Sudden bad news or a crisis' },
      'old-bill': { label: 'A bill or emergency, after long hesitation' },
      'too-much': { label: 'Too big a step' },
      quiet: { label: 'Silence, or someone new took over' },
      reached: { label: 'The goal was reached' },
      unknown: { label: 'I don’t know' },
    },
  },
  signs: {
    ask: 'What warning was there?',
    options: {
      sudden: { label: 'None, it took only a few days' },
      years: { label: 'A root problem known for years' },
      undone: { label: 'Tasks left undone, meetings put off' },
      slower: { label: 'Later, shorter replies' },
      less: { label: 'Less and less to do' },
    },
  },
  words: {
    ask: 'Which is closest to what you heard?',
    options: {
      stop: { label: '“We have to stop everything now.”' },
      money: { label: '“There’s simply no money left for this.”' },
      'too-much': { label: '“I can’t get round to it, it’s too much.”' },
      priorities: { label: '“Other things matter more right now.”' },
      done: { label: '“We have what we needed.”' },
      nothing: { label: 'None, nothing was said' },
    },
  },
  response: {
    ask: 'And what did you do?',
    options: {
      'gave-way': { label: 'Showed understanding and left it for later' },
      discount: { label: 'Offered a discount' },
      argued: { label: 'Explained why carrying on was better' },
      silent: { label: 'Accepted it, or have said nothing yet' },
      conversation: { label: 'Listened, then planned together' },
    },
  },
  hours: {
    ask: 'How many hours a week do you work on your business, not on projects?',
    help: 'Inbox and bookkeeping don’t count.',
    options: {
      none: {
        label: 'Less than one',
        reason: 'You have less than one hour a week for the business itself.',
      },
      'from-1': { label: '1 to 2', reason: 'You have one to two hours a week for the business itself.' },
      'from-3': { label: '3 to 5', reason: 'You have three to five hours a week for the business itself.' },
      'from-6': { label: '6 to 8', reason: 'You have six to eight hours a week for the business itself.' },
      'over-8': {
        label: 'More than 8',
        reason: 'You have more than eight hours a week for the business itself.',
      },
    },
  },
  // Up to three of four: as a reason an option stands for "only a part".
  absence: {
    ask: 'You’re out of action for two weeks from tomorrow. What runs without you?',
    options: {
      clients: {
        label: 'Current projects, or they can wait',
        reason: 'If you are out for two weeks, only part of the work carries on, such as current projects.',
      },
      enquiries: {
        label: 'Replies to new enquiries',
        reason: 'If you are out for two weeks, only part of the work carries on, such as replies to enquiries.',
      },
      dates: {
        label: 'Appointments and arrangements',
        reason: 'If you are out for two weeks, only part of the work carries on, such as appointments.',
      },
      billing: {
        label: 'Invoices and bookkeeping',
        reason: 'If you are out for two weeks, only part of the work carries on, such as invoices and bookkeeping.',
      },
      none: {
        label: 'None of these',
        reason: 'If you are out for two weeks, everything stands still.',
      },
    },
  },
  goal: {
    ask: 'Above all, what should change within a year?',
    options: {
      revenue: { label: 'More revenue' },
      'free-time': { label: 'More free time' },
      plannable: { label: 'Predictable income' },
      independence: { label: 'Less dependence on single clients' },
    },
  },
};
