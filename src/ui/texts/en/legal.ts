import type { LegalTexts } from '../visit.ts';
import { callPrivacy } from './legal-call.ts';

export const legal: LegalTexts = {
  imprint: {
    title: 'Legal notice',
    description: 'Who is responsible for these pages.',
    intro: 'Information under Section 5 of the German Digital Services Act (Digitale-Dienste-Gesetz, DDG)',
    myData: 'What is stored about me?',
  },
  privacy: {
    title: 'Privacy notice',
    myData: 'See, correct or delete my data',
    description: 'Which data the quiz processes, what for, for how long, and which rights you have.',
    intro: (site) =>
      `This notice applies to the quiz from ${site.brand.name}. It says what is stored, what for, for how long, and what you can ask for.`,
    sections: (site, { confirmationDays, stored }) => [
      {
        title: 'Who is responsible',
        text: [
          `${site.notice.join(', ')}.`,
          `Please send questions about data protection and requests about your data to ${site.privacyContact}.`,
        ],
      },
      {
        title: 'As long as you only take the quiz',
        text: [
          'Your answers exist in the address bar or in this tab’s storage, and in the request for the page. We don’t store them in a database, and we don’t link them to any person.',
          'If the quiz is embedded in another page, your browser remembers your answers, and after sending the access to your analysis, until you close the tab (sessionStorage). This only serves to let you carry on; we don’t read it out (Section 25(2) no. 2 TDDDG, the German act on data protection in digital services).',
          'There are no cookies, no identifiers and no content from other providers.',
          'We count how often the quiz is seen, started and finished on a day, which questions were shown and answered, and roughly how long that took, by kind of device and by the website or link that led here. To do so, the page reports these details once, when you leave it. Only daily totals are stored, without answers, identifiers or IP addresses, and nothing of it stays in your browser. The legal basis is our legitimate interest in improving the quiz (Art. 6(1)(f) GDPR).',
          'As with every visit to a website, the server briefly processes your IP address. A shortened form of it is used to slow down mass requests. The legal basis is our legitimate interest in running the site securely (Art. 6(1)(f) GDPR).',
        ],
      },
      {
        title: 'When you request the analysis',
        text: ['Then we store:'],
        list: stored.lead,
      },
      {
        title: 'What for, and on which legal basis',
        text: [
          'We write and send the analysis because you have asked for it (Art. 6(1)(b) GDPR). Before that, we ask you to confirm that the address is yours.',
          `You receive follow-up emails only if you have ticked the box for them and confirmed your address (Art. 6(1)(a) GDPR, Section 7(2) UWG, the German Unfair Competition Act). You can withdraw this consent at any time with effect for the future, by the link in each of these emails or with a short email to ${site.privacyContact}. The analysis does not depend on it.`,
          'As evidence, we keep the exact wording of your declaration, its time, the page and a shortened IP address (Art. 7(1) and Art. 6(1)(c) and (f) GDPR).',
          'There is no automated decision with legal effect. The result of the quiz is an assessment that serves you alone.',
        ],
      },
      {
        title: 'For how long',
        text: [
          `If you don’t confirm your address, we delete all your details after ${confirmationDays} days.`,
          `Once you have confirmed, we delete them as soon as you ask us to, and otherwise by ourselves ${site.keep.leadsMonths} months after we last heard from you; a call ${site.keep.callsMonths} months after it ended. We keep the evidence of a consent for up to three years after it is withdrawn. If you ask for deletion, that goes too.`,
          'If you have unsubscribed from the follow-up emails or booked a call, or if an email did not arrive or was reported as unwanted, we keep a check value of your address even after your data has been deleted. It is formed with a secret key, and the address cannot be read from it. We need it so as not to write to you again (Art. 6(1)(f) GDPR).',
        ],
      },
      {
        title: 'Who receives the data',
        text: ['Nobody buys it, and we don’t pass it on. These companies work on our behalf:'],
        list: [
          'Cloudflare (Cloudflare, Inc., USA): running the website and the database',
          'Resend (Plus Five Five, Inc., USA): sending the emails',
        ],
      },
      {
        title: 'Transfers to the USA',
        text: [
          'Both work for us under their standard terms, which include a data processing agreement (Art. 28 GDPR). Where data reaches the USA in the process, this is based on the adequacy decision for the EU-US Data Privacy Framework or on the European Commission’s standard contractual clauses (Art. 45 and 46 GDPR).',
        ],
      },
      callPrivacy(site.booking),
      ...(site.booking.provider === 'link'
        ? []
        : [{ title: 'What is stored about a call', text: [], list: stored.call }]),
      {
        title: 'Your rights',
        text: ['At any time and without giving reasons, you can ask for:'],
        list: [
          'access to your data and a copy of it (Art. 15 and 20 GDPR)',
          'correction of anything that is wrong (Art. 16 GDPR)',
          'deletion of your data, or a restriction of its processing (Art. 17 and 18 GDPR)',
          'an end to processing that is based on our legitimate interest (objection, Art. 21 GDPR)',
        ],
      },
      {
        title: 'How to use them',
        myData: true,
        text: [
          'The quickest way is to do it yourself: at the foot of each of our emails is a link to your data, and with your address you can get a new one at any time. It lets you see everything, download it, correct your name, withdraw consents and delete what is stored.',
          stored.request.map((item) => `For this we store ${item}.`).join(' '),
          `A simple email to ${site.privacyContact} is enough, too. You can also complain to a data protection authority, for example the one where you live (Art. 77 GDPR).`,
          'You are under no obligation to give us any data. Without an address, though, we can’t send you an analysis.',
        ],
      },
    ],
  },
};
