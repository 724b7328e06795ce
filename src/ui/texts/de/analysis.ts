import { change, costs } from '../../../../emails/texts/de/costs.ts';
import type { AnalysisTexts } from '../texts.ts';

export const analysis: AnalysisTexts = {
  title: 'Ihre Engpass-Analyse',
  titleAllWell: 'Ihre Analyse',
  nextGain: 'Ihr nächster Gewinn',
  bottlenecks: 'Ihre Engpässe',
  greeting: (firstName) => `Guten Tag, ${firstName}`,
  intro:
    'Diese Seite gehört Ihnen. Sie bleibt unter dieser Adresse erreichbar, und lesen kann sie nur, wer den Link hat.',
  contents: 'Auf dieser Seite',
  parts: {
    strength: 'Ihre Stärke',
    bottleneck: 'Ihr Engpass',
    picture: 'Alle Bereiche',
    reasons: 'Warum hier',
    costs: costs.title,
    tips: 'Was Sie tun können',
    guide: 'Wenn jemand gehen will',
    later: 'Was danach kommt',
    call: 'Strategiegespräch',
    offers: 'Passend dazu',
  },
  picture: 'Je breiter der Strom, desto besser steht der Bereich. Die Zahl ist der Reifegrad von 0 bis 100.',
  reasons:
    'Diese Antworten haben den Ausschlag gegeben. Der Anteil zeigt, wie viel jede davon den Bereich gekostet hat.',
  share: (percent) => `${percent} %`,
  change,
  costs,
  tips: {
    intro:
      'Nehmen Sie sich diese Woche einen Tipp vor. Einer, den Sie umsetzen, ist mehr wert als drei, die Sie sich merken.',
    how: 'So gehen Sie vor',
    time: 'Dauer',
    sign: 'Zur Kontrolle',
    together: 'Sie möchten das lieber gemeinsam angehen?',
    call: 'Zum kostenlosen Strategiegespräch',
  },
  guide: {
    intro:
      'Ein Leitfaden für das Gespräch, wenn jemand kündigen, pausieren oder verschieben möchte. Er richtet sich nach Ihren Antworten.',
    print: 'Wenn Sie diese Seite ausdrucken, steht der Leitfaden auf einem eigenen Blatt.',
    steps: 'Das Gespräch in drei Schritten',
    sie: 'Wenn Sie siezen',
    du: 'Wenn Sie duzen',
    avoid: 'Besser nicht sagen',
    because: 'Denn:',
    day: 'In den ersten 24 Stunden',
    week: 'In der ersten Woche',
    month: 'Im ersten Monat',
    mirror: 'Wie Sie bisher reagiert haben',
    repair: 'So knüpfen Sie wieder an',
    limits: 'Wo dieser Leitfaden nicht passt',
  },
  later: (name) => `Als Nächstes: ${name}`,
  call: {
    intro: 'Kostenlos und ohne Verpflichtung.',
    button: 'Strategiegespräch vereinbaren',
    with: (people) => `Sie sprechen mit ${people}.`,
  },
  offers: {
    intro: 'Auch das passt zu Ihrem Ergebnis:',
    kinds: { video: 'Video', workshop: 'Workshop', guide: 'Leitfaden' },
  },
  keep: 'Sie können diese Seite ausdrucken oder als PDF sichern.',
};
