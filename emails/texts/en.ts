import { change, costs } from './en/costs.ts';
import type { MailTexts, Moment } from './texts.ts';

const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six'];

const counted = (count: number, one: string, more: string): string =>
  `${NUMBERS[count] ?? count} ${count === 1 ? one : more}`;

const lower = (count: number): string => NUMBERS[count]?.toLowerCase() ?? String(count);

const date = ({ weekday, day, month, year }: Moment): string => `${weekday}, ${day}\u00a0${month} ${year}`;
const days = (count: number): string => (count === 1 ? '1\u00a0day' : `${count}\u00a0days`);

/** British English. */
export const en: MailTexts = {
  greeting: (name) => (name ? `Hello ${name},` : 'Hello,'),
  legalNotice: 'This email was sent by',
  myData: 'See or delete my data',
  quoted: (words) => (/^[“‘"]/.test(words) ? words : `“${words}”`),

  confirmation: {
    subjects: (quiz) => [`Please confirm your address: ${quiz}`, 'Please confirm your email address'],
    about: {
      bottleneck: {
        preview: 'We send the analysis to this address only once you have confirmed it.',
        requested: 'the analysis',
        please: 'If it was you who asked, please confirm your address. Only then will we send you the analysis.',
      },
      guide: {
        preview: 'We send the guide and analysis to this address only once you have confirmed it.',
        requested: 'the guide and analysis',
        please:
          'If it was you who asked, please confirm your address. Only then will we send you your guide and analysis.',
      },
    },
    title: 'Please confirm your address',
    asked: ({ requested, quiz, site, at, name }) =>
      `On ${date(at)} at ${at.time} (Berlin time), ${site} received a request to send ${requested} for “${quiz}” to this address${name ? `, with the first name “${name}”` : ''}.`,
    ticked: (wording) => `This box was ticked as well: “${wording}” Your confirmation covers it too.`,
    button: 'Confirm address',
    lifetime: (count, until) =>
      `The link opens a page with a button to confirm. It is valid for ${days(count)}, until ${until.time} on ${date(until)}.`,
    otherwise: (count) =>
      `If it wasn’t you, there is nothing you need to do. Without your confirmation, we send nothing more and delete these details after ${days(count)}.`,
  },

  analysis: {
    subjects: {
      bottleneck: (areas, allWell) => {
        if (allWell) return [`Your next gain: ${areas.join('')}`];
        return areas.length > 1
          ? [
              `Your two bottlenecks: ${areas.join(' and ')}`,
              `Two bottlenecks: ${areas.join(' and ')}`,
              'Your analysis: two bottlenecks',
            ]
          : [`Your bottleneck: ${areas.join('')}, and what to do first`, `Your bottleneck: ${areas.join('')}`];
      },
      guide: (kind) => [`Your conversation guide: ${kind}`],
    },
    about: {
      bottleneck: {
        title: 'Your analysis',
        intro: (quiz) =>
          `Here is your analysis from “${quiz}”. Every sentence in it can be traced back to your answers. Find a quiet quarter of an hour, and start with just one tip.`,
        strength: 'Your strength',
        bottlenecks: (count, allWell) => {
          if (allWell) return 'Your next gain';
          return count > 1 ? 'Your two bottlenecks' : 'Your bottleneck';
        },
        picture: {
          title: (count) => `Your ${lower(count)} areas at a glance`,
          explain: 'Health from 0 to 100 points. The fewer the points, the narrower the place.',
          bottleneck: 'Bottleneck',
          nextGain: 'Next gain',
          strength: 'Strength',
          runnerUp: 'Up next',
        },
        guideTitle: 'Your conversation guide: when someone wants to leave',
        change: change.bottleneck,
      },
      guide: {
        title: 'Your conversation guide',
        intro: (quiz) =>
          `Here is your guide from “${quiz}”, based on your answers. Read it through once before you have the conversation. Below it you’ll find where the work together has grown thin, and what you can do this week.`,
        strength: 'What holds',
        bottlenecks: (_, allWell) => (allWell ? 'Where there is still something to gain' : 'Where it has grown thin'),
        picture: {
          title: () => 'Your work together at a glance',
          explain: 'The figure runs from 0 to 100. The more points, the better this place holds.',
          bottleneck: 'Thinnest',
          nextGain: 'Something to gain',
          strength: 'Holds best',
          runnerUp: 'Up next',
        },
        guideTitle: 'How to lead the conversation',
        change: change.guide,
      },
    },
    open: 'Read the analysis in your browser',
    private: 'The link is meant for you alone: anyone who has it can read your analysis.',
    health: (points) => `${points}\u00a0out\u00a0of\u00a0100`,
    reasons: {
      title: (area) => `Why here: ${area}`,
      explain: (area) =>
        `These answers weigh most. The figure tells you how much of what is missing in the area “${area}” comes from that answer.`,
      share: (percent) => `${percent}%`,
    },
    costs,
    tips: {
      title: (count) => `${counted(count, 'tip', 'tips')} for this week`,
      explain: 'One of them is enough to begin with. Choose the one that comes most easily to you.',
      number: (position) => `Tip ${position}`,
    },
    guide: {
      steps: (count) => `The conversation in ${lower(count)} steps`,
      step: (position) => `Step ${position}`,
      sie: 'On formal terms',
      du: 'On first-name terms',
      avoid: 'What is better left unsaid',
      day: 'In the first 24 hours',
      week: 'In the first week',
      month: 'In the first month',
      reflex: (name) => `Your first reaction: ${name}`,
      repair: 'How to pick up the thread:',
      limits: 'When this guide does not fit',
    },
    runnerUp: (area) => `After that: ${area}`,
    call: { title: 'Your free strategy call', button: 'Choose a time for your call' },
    offers: {
      title: 'What goes well with your result',
      kinds: { video: 'Video', workshop: 'Workshop', guide: 'Guide' },
      open: { video: 'Watch the video', workshop: 'More about the workshop', guide: 'Open the guide' },
    },
    closing: 'Kind regards',
    why: (quiz) =>
      `You are receiving this email because you requested the full analysis at the end of “${quiz}” and confirmed your address.`,
  },
};
