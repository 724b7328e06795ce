import { change, costs } from './de/costs.ts';
import type { MailTexts, Moment } from './texts.ts';

const NUMBERS = ['Kein', 'Ein', 'Zwei', 'Drei', 'Vier', 'Fünf', 'Sechs'];

const counted = (count: number, one: string, more: string): string =>
  `${NUMBERS[count] ?? count} ${count === 1 ? one : more}`;

const lower = (count: number): string => NUMBERS[count]?.toLowerCase() ?? String(count);

const date = ({ weekday, day, month, year }: Moment): string => `${weekday}, ${day}.\u00a0${month} ${year}`;
const days = (count: number): string => (count === 1 ? '1\u00a0Tag' : `${count}\u00a0Tage`);
const afterDays = (count: number): string => (count === 1 ? '1\u00a0Tag' : `${count}\u00a0Tagen`);

/** German, in the Sie form. */
export const de: MailTexts = {
  greeting: (name) => (name ? `Guten Tag ${name},` : 'Guten Tag,'),
  legalNotice: 'Anbieter dieser Mail',
  myData: 'Meine Daten ansehen oder löschen',
  quoted: (words) => (/^[„»"]/.test(words) ? words : `„${words}“`),

  confirmation: {
    subjects: (quiz) => [`Bitte bestätigen Sie Ihre Adresse: ${quiz}`, 'Bitte bestätigen Sie Ihre E-Mail-Adresse'],
    about: {
      bottleneck: {
        preview: 'Erst nach Ihrer Bestätigung senden wir die Analyse an diese Adresse.',
        requested: 'die Analyse',
        please:
          'Kam die Anfrage von Ihnen, dann bestätigen Sie bitte Ihre Adresse. Erst danach senden wir Ihnen die Analyse.',
      },
      guide: {
        preview: 'Erst nach Ihrer Bestätigung senden wir den Leitfaden mit Analyse an diese Adresse.',
        requested: 'der Leitfaden mit Analyse',
        please:
          'Kam die Anfrage von Ihnen, dann bestätigen Sie bitte Ihre Adresse. Erst danach senden wir Ihnen Ihren Leitfaden mit Analyse.',
      },
    },
    title: 'Bitte bestätigen Sie Ihre Adresse',
    asked: ({ requested, quiz, site, at, name }) =>
      `am ${date(at)}, um ${at.time} Uhr (Berliner Zeit) wurde bei ${site} ${requested} zu „${quiz}“ für diese Adresse angefordert${name ? `, mit dem Vornamen „${name}“` : ''}.`,
    ticked: (wording) => `Angekreuzt wurde dabei auch: „${wording}“ Ihre Bestätigung gilt auch dafür.`,
    button: 'Adresse bestätigen',
    lifetime: (count, until) =>
      `Der Link führt auf eine Seite mit einem Knopf zum Bestätigen. Er gilt ${days(count)}, bis ${date(until)}, ${until.time}\u00a0Uhr.`,
    otherwise: (count) =>
      `Kam die Anfrage nicht von Ihnen, brauchen Sie nichts zu tun. Ohne Bestätigung senden wir nichts weiter und löschen die Angaben nach ${afterDays(count)}.`,
  },

  analysis: {
    subjects: {
      bottleneck: (areas, allWell) => {
        if (allWell) return [`Ihr nächster Gewinn: ${areas.join('')}`];
        return areas.length > 1
          ? [
              `Ihre zwei Engpässe: ${areas.join(' und ')}`,
              `Zwei Engpässe: ${areas.join(' und ')}`,
              'Ihre Analyse: zwei Engpässe',
            ]
          : [`Ihr Engpass: ${areas.join('')} – was Sie zuerst tun können`, `Ihr Engpass: ${areas.join('')}`];
      },
      guide: (kind) => [`Ihr Gesprächsleitfaden: ${kind}`],
    },
    about: {
      bottleneck: {
        title: 'Ihre Analyse',
        intro: (quiz) =>
          `hier ist Ihre Analyse aus „${quiz}“. Jeder Satz darin geht auf Ihre Antworten zurück. Nehmen Sie sich eine ruhige Viertelstunde, und beginnen Sie mit einem einzigen Tipp.`,
        strength: 'Ihre Stärke',
        bottlenecks: (count, allWell) => {
          if (allWell) return 'Ihr nächster Gewinn';
          return count > 1 ? 'Ihre zwei Engpässe' : 'Ihr Engpass';
        },
        picture: {
          title: (count) => `Ihre ${lower(count)} Bereiche im Bild`,
          explain: 'Reifegrad von 0 bis 100 Punkten. Je weniger Punkte, desto enger die Stelle.',
          bottleneck: 'Engpass',
          nextGain: 'Nächster Gewinn',
          strength: 'Stärke',
          runnerUp: 'als Nächstes',
        },
        guideTitle: 'Ihr Gesprächsleitfaden: wenn jemand gehen will',
        change: change.bottleneck,
      },
      guide: {
        title: 'Ihr Gesprächsleitfaden',
        intro: (quiz) =>
          `hier ist Ihr Leitfaden aus „${quiz}“, gewählt nach Ihren Antworten. Lesen Sie ihn einmal in Ruhe, bevor Sie das Gespräch führen. Darunter steht, wo die Zusammenarbeit dünn geworden ist und was Sie diese Woche tun können.`,
        strength: 'Das trägt',
        bottlenecks: (_, allWell) => (allWell ? 'Wo noch etwas geht' : 'Wo es dünn geworden ist'),
        picture: {
          title: () => 'Ihre Zusammenarbeit im Bild',
          explain: 'Die Zahl reicht von 0 bis 100. Je mehr Punkte, desto besser trägt diese Stelle.',
          bottleneck: 'Am dünnsten',
          nextGain: 'Hier geht noch etwas',
          strength: 'Trägt am besten',
          runnerUp: 'als Nächstes',
        },
        guideTitle: 'So führen Sie das Gespräch',
        change: change.guide,
      },
    },
    open: 'Analyse im Browser lesen',
    private: 'Der Link ist nur für Sie gedacht: Wer ihn kennt, kann Ihre Analyse lesen.',
    health: (points) => `${points}\u00a0von\u00a0100`,
    reasons: {
      title: (area) => `Warum gerade ${area}`,
      explain: (area) =>
        `Diese Antworten wiegen am schwersten. Die Zahl sagt, welchen Teil der fehlenden Punkte im Bereich ${area} die Antwort ausmacht.`,
      share: (percent) => `${percent}\u00a0%`,
    },
    costs,
    tips: {
      title: (count) => `${counted(count, 'Tipp', 'Tipps')} für diese Woche`,
      explain: 'Einer davon genügt für den Anfang. Wählen Sie den, der Ihnen am leichtesten fällt.',
      number: (position) => `Tipp ${position}`,
    },
    guide: {
      steps: (count) => `Das Gespräch in ${lower(count)} Schritten`,
      step: (position) => `Schritt ${position}`,
      sie: 'Per Sie',
      du: 'Per Du',
      avoid: 'Was Sie besser nicht sagen',
      day: 'In den ersten 24 Stunden',
      week: 'In der ersten Woche',
      month: 'Im ersten Monat',
      reflex: (name) => `Ihre erste Reaktion: ${name}`,
      repair: 'So knüpfen Sie wieder an:',
      limits: 'Wann dieser Leitfaden nicht passt',
    },
    runnerUp: (area) => `Danach an der Reihe: ${area}`,
    call: { title: 'Ihr kostenloses Strategiegespräch', button: 'Gesprächstermin aussuchen' },
    offers: {
      title: 'Was zu Ihrem Ergebnis passt',
      kinds: { video: 'Video', workshop: 'Workshop', guide: 'Leitfaden' },
      open: { video: 'Video ansehen', workshop: 'Mehr zum Workshop', guide: 'Leitfaden öffnen' },
    },
    closing: 'Mit freundlichen Grüßen',
    why: (quiz) =>
      `Sie erhalten diese Mail, weil Sie am Ende von „${quiz}“ die ganze Analyse angefordert und Ihre Adresse bestätigt haben.`,
  },
};
