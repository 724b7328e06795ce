import type { ChurnGuide } from './churn.ts';

/**
 * `sie`, `du` and `say` are spoken words; the page sets the quotation marks.
 * English has no two forms of "you": `sie` is for a client one calls by surname, `du` for first-name terms.
 */
export const guide: ChurnGuide = {
  limits:
    'This guide is for services that need explaining and where people work closely together. Someone who just wants to end a subscription for a simple product, say for socks, needs no conversation, only a button that works. If someone says no after careful thought, a kind goodbye is the best answer. And what the contract says holds for both sides, even in hard times.',

  kinds: {
    shock: {
      name: 'A sudden shock',
      meaning:
        'A sudden event has alarmed your client, and the decision came fast. On days like these the mind switches to danger, and for a while nobody can weigh things up calmly. Cancelling feels good then, because at least it is something to do. Often it isn’t about you at all, nor about ending your work together.',
      steps: [
        {
          title: 'First listen, then talk',
          why: 'People who feel understood grow calmer. Call or meet in person, because an email can’t listen.',
          sie: 'Thank you for telling me this so openly. That is a great deal at once. What worries you most at the moment?',
          du: 'Thanks for being so open with me. That’s a lot at once. What’s worrying you most right now?',
        },
        {
          title: 'Turn their attention to the next few weeks',
          why: 'Just one thought is going round in their head: get out. A clear plan for the time just ahead interrupts it. Nothing about the contract is decided in this conversation.',
          sie: 'We will talk about our work next week, without any rush. You have my word. Today I would like to write down with you what must be safe over the next four weeks.',
          du: 'Let’s talk about our work next week, when there’s time. I promise. Today I’d like us to write down what has to be safe over the next four weeks.',
        },
        {
          title: 'Show other ways',
          why: 'Under pressure, people mostly see danger. Small steps within reach bring possibilities back into view. That may be a quick measure instead of the big plan. Or it may be people who need, right now, what your client offers.',
          sie: 'I see two things that could help you by the end of the month. One is … And the other: who needs what you can offer right now? Which would you like to begin with?',
          du: 'I can see two things that could help you by the end of the month. One is … And the other: who needs what you do right now? Which shall we start with?',
        },
      ],
      avoid: [
        {
          say: 'It’ll all be fine.',
          because: 'You can’t know that, and your client knows that you can’t.',
        },
        {
          say: 'I quite understand, let’s carry on next year.',
          because: 'That sounds kind. But the problem stays, and by then it has often grown.',
        },
        {
          say: 'But we have a contract.',
          because: 'Then pressure meets fear. After that, it is only about who is right.',
        },
        {
          say: 'Would it help if I came down on the price?',
          because: 'Now you are talking about the contract after all. And nobody asked about the price.',
        },
      ],
      day: [
        'Call, and agree a time to talk within the next two days.',
        'In writing, confirm only that the message has arrived and that you will be in touch.',
        'For the conversation, note two steps for the days ahead and one group who need help now.',
      ],
      week: [
        'Put the four-week plan on one page and send it.',
        'Take the first step together, so that something starts to move.',
        'After about a week, talk about your work together: go on, do less, change it or pause.',
      ],
      month: [
        'Look together at what the plan has achieved.',
        'Fit the project to the new situation, even if it gets smaller.',
        'Ask yourself who else this event has hit. Get in touch with them before anyone cancels.',
      ],
      ask: 'What event was behind the decision, and which of your other clients might it hit next?',
    },

    'long-standing': {
      name: 'A problem long put off',
      meaning:
        'The real problem had been known for a long time, often for years, and nobody acted. Now a bill or an emergency forces the issue. There may be no money or strength left for what you were brought in to do. Then you may not be the help that is needed first, and it shows character to say so.',
      steps: [
        {
          title: 'Take an honest look together',
          why: 'First the facts, then the answer. Feel free to ask about dates and figures, without judging.',
          sie: 'May I suggest that we look at this openly? What must be settled, and by when? And what happens if that does not work?',
          du: 'Let’s take an honest look. What has to be sorted, and by when? And what happens if that doesn’t work?',
        },
        {
          title: 'Name the right help',
          why: 'If money, legal matters or health come first, others are better placed. A good name then helps more than well-meant advice.',
          sie: 'To be frank, I am not the best person for this at the moment. I do know someone who is, for exactly this question. May I tell them to expect your call?',
          du: 'To be honest, I’m not the best person for this right now. I know someone who is, for exactly this. Shall I tell them to expect your call?',
        },
        {
          title: 'End well, or pause with a date',
          why: 'An end left hanging weighs on both sides. A clean finish, or a pause with a fixed day, leaves the door open.',
          sie: 'I suggest that we bring this to a good close here. Eight weeks from today I will call you, and you can then decide in your own time whether we carry on.',
          du: 'How about we bring this to a good close here? I’ll ring you eight weeks from today, and then you decide in your own time if we carry on.',
        },
      ],
      avoid: [
        {
          say: 'We’ll push on with this all the same.',
          because: 'Anyone fighting to get by has no strength for it. In the end, both results and trust suffer.',
        },
        {
          say: 'You could see this coming for years.',
          because: 'That may be true. But it only shames them and changes nothing.',
        },
        {
          say: 'Just pay me later.',
          because: 'That turns you into a bank, and the hard moment only comes later.',
        },
        {
          say: 'Get in touch when things are better.',
          because: 'Without a date hardly anyone does, often out of shame.',
        },
      ],
      day: [
        'Call and listen. Nothing needs to be decided today.',
        'Write down what is pressing: the deadline, the amount, who is affected.',
        'Find someone good for the thing that presses most.',
      ],
      week: [
        'Put your client in touch with them, if you have permission.',
        'Close open work and invoices cleanly.',
        'Put the end or the pause in writing, with a date and in kind words.',
      ],
      month: [
        'Call on the agreed day, even if there is nothing to sell.',
        'Note which signs would have shown it sooner.',
        'From now on, ask in the very first conversation: “How long has this been a problem, and what happens if it stays as it is?”',
      ],
      ask: 'What were the early signs of the problem, and what kept people from talking about it back then?',
    },

    overload: {
      name: 'Too much at once',
      meaning:
        'The will was there, but the steps were too big and progress was hard to see. First tasks were left undone, then came the guilt, then the retreat. People who leave this way often blame themselves. There is a good chance to turn this round once the path gets easier.',
      steps: [
        {
          title: 'Take the pressure off',
          why: 'Many feel bad about what was left undone. Take your share of the blame, and your client can speak freely again.',
          sie: 'I believe I asked too much of you at once. At which point did it become hard?',
          du: 'I think I piled too much on you at once. Where did it get hard?',
        },
        {
          title: 'Bring the result back into view',
          why: 'Behind all those tasks, people lose sight of what it is all for. A picture of the result gives them new strength.',
          sie: 'May we leave the list aside for a moment? What should feel easier in three months?',
          du: 'Forget the list for a minute. What should feel easier in three months?',
        },
        {
          title: 'Choose one step that works within two weeks',
          why: 'A small success that can be seen now counts for more than a complete plan.',
          sie: 'Then we will take just this one step in the next two weeks. It will cost you half an hour, and I will see to the rest.',
          du: 'Then let’s do just this one step in the next two weeks. It’ll cost you half an hour, and I’ll do the rest.',
        },
      ],
      avoid: [
        {
          say: 'You’d only have to make the time.',
          because: 'That adds to the guilt. It is the very thing your client is running from.',
        },
        {
          say: 'But we’re nearly there.',
          because: 'For you, perhaps. The other side sees the mountain.',
        },
        {
          say: 'I’ll send you a few more documents.',
          because: 'More to read is the last thing that helps now.',
        },
      ],
      day: [
        'Call and ask where it got hard.',
        'Put all open tasks on hold for two weeks.',
        'Pick out one step that takes half an hour at most.',
      ],
      week: [
        'Start the step together, best of all while you are still talking.',
        'Record where things stand today, so that progress can be seen.',
        'Agree a short call at the halfway point.',
      ],
      month: [
        'Show the first result: before and after, side by side.',
        'Split the rest of the way into steps of two weeks.',
        'In new projects, plan the first success for the first two weeks.',
      ],
      ask: 'At what point did it get too much for your client, and what would a step look like there that takes half an hour?',
    },

    drift: {
      name: 'Quietly drifting apart',
      meaning:
        'There was no quarrel. Contact grew thin, other things came first, perhaps someone new has taken over. At some point nobody sees what you are needed for. That is rarely down to your work and mostly down to the conversation that never happened.',
      steps: [
        {
          title: 'Pick up the thread',
          why: 'Mention the silence, but without blame. Both sides let it grow.',
          sie: 'We have not spoken much for a while, and that was partly my doing. What is on your mind most at the moment?',
          du: 'We haven’t talked much for a while, and that’s partly down to me. What’s on your mind most right now?',
        },
        {
          title: 'Start with today’s goal',
          why: 'The first goal often no longer holds. And anyone who has just taken over never chose it.',
          sie: 'The goal we began with was … How much of that still matters to you today, and what has been added?',
          du: 'The goal we started with was … How much of that still matters to you, and what’s new?',
        },
        {
          title: 'Agree a rhythm',
          why: 'Staying close needs fixed times. A short talk every two weeks and a look back each quarter are often enough.',
          sie: 'I suggest that we speak for twenty minutes every two weeks, and take the time to look back after three months. Would Tuesdays suit you?',
          du: 'Let’s talk for twenty minutes every two weeks, and take the time to look back after three months. Do Tuesdays work for you?',
        },
      ],
      avoid: [
        {
          say: 'Well, I never heard back from you.',
          because: 'Blame turns silence into a quarrel.',
        },
        {
          say: 'I just wanted to hear how things are.',
          because: 'A call without a reason takes up time and gives them no cause to stay.',
        },
        {
          say: 'That was agreed before your time.',
          because: 'Someone new wants to decide for themselves. Ask instead what matters now.',
        },
      ],
      day: [
        'Check when you last really talked, and about what.',
        'Call with one thing you have noticed that matters to the other side.',
        'Find out who makes the decisions there today.',
      ],
      week: [
        'Have one conversation with everyone who has a say today.',
        'Write the goal down afresh and have it confirmed.',
        'Put three dates in a steady rhythm into the diary.',
      ],
      month: [
        'Hold the first review: what went well, what is missing, what comes next?',
        'Get to know a second person in every project.',
        'Choose three warning signs that make you call the same day.',
      ],
      ask: 'What changed for your client while things went quiet between you, and who makes the decisions there today?',
    },

    finished: {
      name: 'Goal reached',
      meaning:
        'You have delivered, and that is exactly why it ends. It is a good goodbye, but it can easily become a goodbye for ever. There was no lack of trust, just no next step that anyone had mentioned. The joy at the result is still fresh.',
      steps: [
        {
          title: 'Give the result its due',
          why: 'What nobody says out loud fades. Put the start and today side by side.',
          sie: 'When we began, it was … Today it is … Which step in between mattered most to you?',
          du: 'When we started, it was … Now it’s … Which step in between meant the most to you?',
        },
        {
          title: 'Ask what comes after',
          why: 'Once one problem is solved, the next comes into view. Ask about it, rather than sell something.',
          sie: 'What does this make possible for you? And what might still stand in your way?',
          du: 'What can you do now that you couldn’t do before? And what could still get in your way?',
        },
        {
          title: 'Build a bridge',
          why: 'If there is something to do, keep it small and clear. If not, stay in touch, with a date.',
          sie: 'I have an idea for the next step, small and at a fixed price. If it is too early for that, may I call you in three months?',
          du: 'I’ve got an idea for the next step, small and at a fixed price. If it’s too soon for that, can I ring you in three months?',
        },
      ],
      avoid: [
        {
          say: 'There’s plenty more to improve.',
          because: 'It belittles what has just gone well and sounds as if you need the work.',
        },
        {
          say: 'Get in touch any time.',
          because: 'Hardly anyone does, even when everyone is happy.',
        },
        {
          say: 'I’ll just add another month, then.',
          because: 'Work without a goal spoils the good impression of the ending.',
        },
      ],
      day: [
        'Say a personal thank you, with a line on the result.',
        'Put before and after on half a page.',
        'Arrange a talk to round things off.',
      ],
      week: [
        'Have that talk and ask what comes after.',
        'Ask for a referral, and ask if you may tell others about the project.',
        'Put a call in three months into your diary.',
      ],
      month: [
        'Describe a second step for the service you sell most often.',
        'Include it in every new proposal, as an option.',
        'In current projects, plan a talk four weeks before the end.',
      ],
      ask: 'Now that the goal is reached, what is coming up for your client, and which part of it could you help with?',
    },
  },

  reflexes: {
    'gave-way': {
      name: 'Giving way and putting off',
      mirror:
        'You showed understanding and left it for later. That is human, and it does you credit. But you were not hired out of kindness, you were hired because something had to be solved. That problem is still there, and often it goes on growing. That is how good intentions can end up doing someone a poor service.',
      repair:
        'Call once more, with no contract in mind: “I said yes rather quickly. Since then I’ve been wondering what will happen with … Shall we spend half an hour on it together?” The pause can stay. It just gets a plan and a date now.',
    },
    discount: {
      name: 'The discount',
      mirror:
        'You came down on price to keep the work going. That buys you time. But it answers a question that often nobody asked. Someone who wants to leave out of worry, because it is all too much, or for lack of a goal will leave at the lower price too, just a little later. And after that the old price looks too high.',
      repair:
        'Name the real point: “With the price, I may have answered the wrong question. What would have to change for this to be worth it to you?” Then agree on a scope that fits the price. Or on a day when the old price returns.',
    },
    argued: {
      name: 'Trying to convince',
      mirror:
        'You explained why carrying on would be better. You may well have been right. But an argument hardly reaches someone who is under pressure. It feels like a headwind, and people hold on to their decision all the more.',
      repair:
        'Take a step back: “Last time I explained a lot and asked very little. Please tell me again what led you to this.” Then stay silent for longer than is comfortable. Your own reasons come later, when you are asked for them.',
    },
    silent: {
      name: 'Staying silent and waiting',
      mirror:
        'You accepted it, or have said nothing so far. Often there is respect behind that, and sometimes the worry of being a nuisance. On the other side it can easily look different: as if it didn’t matter much to you. Yet what many want most is someone to listen.',
      repair:
        'Get in touch, even if it seems late: “I didn’t get in touch, and that wasn’t right. I’d like to understand what is going on. Do you have a quarter of an hour this week?” Add that you don’t want to sell anything. And keep to it.',
    },
    conversation: {
      name: 'Talking it through',
      mirror:
        'You listened and then made a plan together. That is exactly what helps, and it takes courage. Even so, it isn’t up to you alone whether someone stays. What matters now is that the good talk is followed by a step that can be seen.',
      repair:
        'Sum up the conversation in five lines and send them: “This is how I understood our talk. Is it still right?” Agree a short call in two weeks. Then you’ll both see if the plan holds.',
    },
  },
};
