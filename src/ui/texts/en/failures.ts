import type { UiTexts } from '../texts.ts';

const TO_QUIZ = 'Back to the quiz';

export const failure: UiTexts['failure'] = {
  code: 'Reference for any questions',
  home: 'To the home page',
  texts: {
    'bad-request': {
      title: 'Something is missing here',
      text: 'Part of what you entered got lost on the way. Please go back and try again.',
      action: 'Try again',
    },
    'forbidden-origin': {
      title: 'This doesn’t work from that website',
      text: 'The page you came from is not registered here. Please open the quiz directly, it will work there.',
      action: 'Open the quiz',
    },
    'not-found': {
      title: 'There is no such page',
      text: 'Perhaps the address is incomplete, or the page has moved. From the home page you’ll find your way.',
    },
    'unknown-quiz': {
      title: 'There is no such quiz',
      text: 'Perhaps the link is out of date. You’ll find the current quiz on the home page.',
    },
    'link-invalid': {
      title: 'This link isn’t right',
      text: 'It was probably cut short when it was copied. Please open it directly from the email. If that doesn’t help, simply request the analysis again.',
      action: 'Open the quiz',
    },
    'call-link-invalid': {
      title: 'This link is not right',
      text: 'It was probably cut off when it was copied. Please open it directly from the email. If that does not help, reply to one of our emails or book again.',
      action: 'Book a call',
    },
    'own-link-invalid': {
      title: 'This link isn’t right',
      text: 'It was probably cut short when it was copied. Please open it directly from the email, or ask for a new link here. The new one lets you end emails, too.',
      action: 'Ask for a new link',
    },
    'link-expired': {
      title: 'This link has expired',
      text: 'It was valid for a few days only. If you have already confirmed, you’ll find your analysis in our second email. If not, we have deleted your details, and you’ll get a new link when you answer the questions again.',
      action: 'Start the quiz again',
    },
    'link-gone': {
      title: 'This analysis no longer exists',
      text: 'The details it was based on have been deleted. If you like, take the quiz again.',
      action: 'Start the quiz again',
    },
    'not-confirmed': {
      title: 'Your address isn’t confirmed yet',
      text: 'Please open the link in the email we sent you first. After that, you’ll see your analysis.',
    },
    'too-large': {
      title: 'That was too much at once',
      text: 'What was sent is larger than this form needs. Please shorten it and try again.',
      action: 'Try again',
    },
    'unknown-version': {
      title: 'The quiz has changed in the meantime',
      text: 'A new version came out while you were answering. Those of your answers that still fit are filled in. Please look through them briefly.',
      action: 'Go on with the quiz',
    },
    'unknown-question': {
      title: 'One answer doesn’t belong to this quiz',
      text: 'The link contains a question that doesn’t exist here. All your other answers are kept.',
      action: 'Go on with the quiz',
    },
    'unknown-option': {
      title: 'One answer doesn’t belong to this quiz',
      text: 'One of the answers no longer exists. Please choose again at that point. All the others are kept.',
      action: 'Go on with the quiz',
    },
    'too-many-options': {
      title: 'That was too many answers',
      text: 'For one question, more answers are ticked than it allows. Please choose again at that point.',
      action: 'Go on with the quiz',
    },
    incomplete: {
      title: 'One question is still open',
      text: 'We need all the answers for a result. What you have answered so far is kept.',
      action: 'Go on with the quiz',
    },
    'missing-email': {
      title: 'The email address is missing',
      text: 'Without an address, we can’t send the analysis. Please go back and fill it in.',
      action: 'Back to the form',
    },
    'invalid-email': {
      title: 'This email address isn’t quite right',
      text: 'It should look like name@example.com. Accented letters before the @ are not possible, sorry. Please go back and check it.',
      action: 'Back to the form',
    },
    'long-name': {
      title: 'The first name is too long',
      text: 'Please go back and shorten it to 80 characters at most.',
      action: 'Back to the form',
    },
    'looks-automatic': {
      title: 'That was a little too fast for our spam protection.',
      text: 'Please send it once more.',
      action: 'Back to the form',
    },
    'looks-filled': {
      title: 'The form looks as if a program had filled it in',
      text: 'Please fill it in once more by hand. If that doesn’t help, open the page again.',
      action: 'Back to the form',
    },
    'rate-limited': {
      title: 'One moment, please',
      text: 'A great many requests have just come from where you are. Please try again in a minute. Your answers won’t get lost.',
      action: 'Try again',
    },
    internal: {
      title: 'Something went wrong here',
      text: 'The fault is ours, and we have made a note of it. Please try again in a few minutes.',
      action: TO_QUIZ,
    },
    closed: {
      title: 'That isn’t possible right now',
      text: 'Something is still being set up here. Please come back later.',
      action: TO_QUIZ,
    },
  },
};
