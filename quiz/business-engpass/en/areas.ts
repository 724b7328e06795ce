import type { Texts } from '../../engine/texts.ts';
import type { model } from '../model.ts';

export const areas: Texts<typeof model>['areas'] = {
  positioning: {
    name: 'Positioning',
    inSentence: 'your positioning',
    about: 'Who you help, with what, and why you',
    strength:
      'What is clearest in your business is who you help, and with what. That is firm ground, because every conversation and every text starts there.',
    verdict: {
      critical: 'Things jam right at the start: from the outside, it is hard to tell who you are the right choice for.',
      shaky: 'Your profile is there, but it is not yet sharp enough for others to pass it on well.',
      solid: 'A lot is going well for you. The next gain lies in an even sharper profile.',
    },
    meaning: {
      critical:
        'Positioning is the mouth of the pipe. If it is narrow, little gets in to begin with, and much of that doesn’t fit. People who don’t know what you help with can’t recommend you, and in the end they only compare prices. More advertising would now mostly bring conversations that lead nowhere. One clear sentence costs no money and helps every step that follows.',
      shaky:
        'Some people see quickly what you do, others have to ask. So with every contact a little is lost at the mouth of the pipe, usually without you noticing. Better texts or new channels won’t make up for that, as they would carry the same half-clear sentence. You are not far off: often all it takes is to choose one problem or one group.',
      solid:
        'None of your six areas is really narrow. Still, the pipe begins here, and every bit of extra clarity helps all the areas behind it. You are past the basics. What counts now is to sound as clear in more places as you do in your best conversations.',
    },
    later:
      'After that, look at your positioning. Start collecting the sentences others use to describe your work. Once the bottleneck is cleared, turn them into the one sentence that stands at the very top of your website.',
    call: 'The strategy call is about one question: for which problem, and for whom, are you the first choice? You leave with a sentence you can try out the same day.',
    ask: [
      'Which project of the past year suited you best, and what problem did the client describe at the start?',
      'How many hours a month go into conversations that were never going to fit, and what could have told you beforehand?',
      'If you settled on one problem tomorrow, which project would you have to turn down, and how hard would that be?',
    ],
  },
  demand: {
    name: 'Enquiries',
    inSentence: 'your enquiries',
    about: 'Enough enquiries that fit, from more than one source',
    strength:
      'You are furthest ahead on enquiries: people find you, or you make sure that they do. That gives you the calm to change something elsewhere.',
    verdict: {
      critical: 'Too little is coming in: you lack suitable enquiries that you can count on.',
      shaky: 'Enquiries do come, but they are too few or too irregular to plan with.',
      solid: 'A lot is going well for you. The next gain lies in enquiries you can plan on even better.',
    },
    meaning: {
      critical:
        'Beyond this point there is room in the pipe, but too little flows in. You could sell better or raise your price, yet that only affects the few who ask at all. And with an empty diary, every no is hard to say. So what pays off most right now is whatever brings new conversations this week or next. Bigger plans can wait.',
      shaky:
        'Some of your enquiries come by chance, so the pipe is now full, now empty. That costs you twice: in full weeks you don’t look for new work, in empty weeks it isn’t there. Work on your offer or routines does little to help. What does help is a small, steady rhythm and one more source.',
      solid:
        'Enquiries are no emergency for you, and the other areas are in at least as good a shape. That is exactly why it pays to look here: little of what comes in at the front gets lost further down. You don’t have to get louder. It is about being able to rely on them: knowing where the next enquiries will come from, and when.',
    },
    later:
      'Enquiries come next. Until then, ask each time how people came across you, and write it down. That way you’ll know later which source deserves your time.',
    call: 'The strategy call is about finding the one source that suits you and your clients. It ends with a plan for the next four weeks that fits into your diary.',
    ask: [
      'How did your best project of the last two years come about, from first contact to yes?',
      'What have you tried to get new enquiries and then dropped, and why did you drop it?',
      'Which three people could you get in touch with this week, and what would be in it for them?',
    ],
  },
  sales: {
    name: 'Sales conversations',
    inSentence: 'your sales conversations',
    about: 'From first conversation to project, as equals',
    strength:
      'You are at your best talking with people who are thinking about working with you. Nobody learns that in a day, and it helps you everywhere else.',
    verdict: {
      critical: 'The pipe narrows halfway along: people talk with you, but too rarely does it turn into a project.',
      shaky: 'There is a lot of good in your conversations, but too many still stall on the way to a decision.',
      solid: 'A lot is going well for you. The next gain lies in the conversations that still end without an answer.',
    },
    meaning: {
      critical:
        'Every enquiry has already cost you time or money before the conversation begins. If you lose it here, all the effort up to here was for nothing. More enquiries would not solve that, they would only bring more conversations without a result. What is missing is often not a talent for selling but a calm sequence: ask first, then offer, and end with something clearly agreed. A few conversations are enough to practise that.',
      shaky:
        'Many conversations start well and then trail off: into time to think, into long proposals, or over the price. At this point in the pipe almost everything is already paid for, so each extra project counts most here. New advertising would do less than two better sentences at the end of the conversation. It is about fine-tuning, not tricks.',
      solid:
        'You handle your conversations well, and the rest of the pipe is wider still. That is why every small improvement here pays off at once. Don’t go looking for new methods. Look at the few conversations that ended differently from what you expected.',
    },
    later:
      'After that, sales conversations are worth your time. Until then, note one sentence after each of them: when did interest rise, and when did it drop? After ten conversations you’ll see where to start.',
    call: 'In the strategy call, you go through one of your recent conversations step by step. You see where it turned, and take away words for the next one.',
    ask: [
      'Take the last conversation that came to nothing: when did you notice it turn, and what did you say next?',
      'Who has the final say on hiring you, and how often is that person there for the first conversation?',
      'How long do you spend on a proposal, and what became of the last five?',
    ],
  },
  offer: {
    name: 'Offer & price',
    inSentence: 'your offer and price',
    about: 'What you sell, at what price, and what comes next',
    strength:
      'Your strong point is a clear idea of what you offer and what it costs. That makes conversations easier and leaves you room for good work.',
    verdict: {
      critical: 'You deliver a lot, but too little of what your work is worth ends up with you.',
      shaky: 'Your offer holds up, but price and next step still leave a fair bit on the table.',
      solid: 'A lot is going well for you. The next gain lies in an offer that does even more of the work for you.',
    },
    meaning: {
      critical:
        'Every single project passes through this point. If it is narrow, even a full diary brings in little, and you make up for it with hours. More enquiries would then mainly mean more work. A clear offer at a fixed price changes the sums without a single extra day of work. That is why it comes before any advertising.',
      shaky:
        'You get good projects, but each one stands alone or earns less than it could. The pipe isn’t blocked here, just narrower than it needs to be. If you look for new enquiries first, you fill that narrow place with even more work. Often one change is enough: a fixed price, a bigger package, or a next step that is settled in advance.',
      solid:
        'Your offer is clear and holds up. Because the other areas are at least as wide, a small change at this point is felt in every project at once. What it takes now is courage, not basics: a higher price for new enquiries, or support that runs through the year.',
    },
    later:
      'After that, turn to your offer. Until then, keep a note in each project of what you do on top without charging for it. That list will later become your better offer.',
    call: 'In the strategy call, you put your main offer on the table: result, scope, price and next step. You leave with a version you can send to the next enquiry.',
    ask: [
      'What did your last project change for the client, and what is that worth to them, in money or in hours?',
      'When did you last raise your price, by how much, and what happened then?',
      'What do you do in nearly every project that never shows on the invoice, and how many hours is that?',
    ],
  },
  retention: {
    name: 'Client retention',
    inSentence: 'your client retention',
    about: 'Who stays, who leaves and who comes back',
    strength:
      'The strongest part of your business is the bond with your clients. That is worth a great deal, because anyone who stays or comes back doesn’t have to be won all over again.',
    verdict: {
      critical: 'Your pipe has a hole near the end: people leave before your work can take full effect.',
      shaky: 'A lot holds, but at this point you lose more than you need to.',
      solid: 'A lot is going well for you. The next gain lies with people you already know.',
    },
    meaning: {
      critical:
        'Anyone who leaves here has already come the whole way: found you, talked with you, said yes. So a loss at this point is the costliest in the whole pipe. New enquiries only top up what drains away below. First mend, then pour: a few open conversations will now do more than any advertising. Often your work was not the reason at all, just a moment when nobody asked.',
      shaky:
        'You already do a fair amount to help people stay, and still it drips. Sometimes a project ends without a next step, sometimes nobody quite knows how happy the client is. What is lost this way is missing at the end of the pipe, and people then look for the cause at the front. With a steady rhythm of conversations, you can keep hold of it.',
      solid:
        'Your clients stay, and you work at it. As all the other areas are in at least as good a shape, the next gain still lies here. Past clients know you, trust you, and by now have new questions. One good reason to call is enough to get talking again.',
    },
    later:
      'Client retention comes next. Until then, ask once in every current project how sure the client is that you are on the right track. The answers show you early where something is shaky.',
    call: 'In the strategy call, you look at who left recently, who is wavering now, and why. You take away the words for a conversation you can have this week.',
    ask: [
      'Who was the last client to leave when you would gladly have gone on, and who told you the reason?',
      'When you lose a project, how long does it take to replace it, and what does that cost you meanwhile?',
      'If you could check in with just one client this week, who would matter most, and why?',
    ],
  },
  capacity: {
    name: 'Breathing space',
    inSentence: 'your breathing space',
    about: 'Time for the business itself, not just for projects',
    strength:
      'You are furthest ahead on breathing space: not everything depends on you every hour. That is precious, because without room to breathe, nothing can change anywhere else.',
    verdict: {
      critical: 'The narrowest place is you: almost everything crosses your desk and depends on your time.',
      shaky: 'You have a little room to breathe, but when things get busy it is the first thing to go.',
      solid: 'A lot is going well for you. The next gain lies in depending even less on your own diary.',
    },
    meaning: {
      critical:
        'At the end of the pipe there is you, and everything has to pass through that opening. More enquiries or better conversations do nothing for a full week, they only make it fuller. Good ideas for the other areas tend to gather dust too, because they wait for you. So drop things first, then hand things over. Two free hours a week are enough for a start.',
      shaky:
        'In quiet weeks you get to the things that move you forward, in full weeks you don’t. Then everything depends on you again, and the flow is only as strong as you are. More demand would make that worse. It helps more to write down one task after another, so that it gets done well without you.',
      solid:
        'Some things already run without you, and that is a lot. Because the other areas are in at least as good a shape, your diary will still be the first thing to get tight when you grow. Prepare for that while it is quiet. The best test is a week without you.',
    },
    later:
      'Breathing space comes next. Until then, note one thing every Friday that you did although someone else could have done it. After four weeks you’ll know what to hand over first.',
    call: 'In the strategy call, you go through one of your recent weeks: what needed you, and what didn’t? By the end it is clear what you drop first and what you hand over.',
    ask: [
      'What did you do last week that someone else could have done, and how did it end up with you?',
      'What have you handed over before and then taken back, and what went wrong?',
      'What have you been putting off for months, and what would you gain if it were done?',
    ],
  },
};
