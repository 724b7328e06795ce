import { change, costs } from '../../../../emails/texts/de/costs.ts';
import type { AnalysisTexts } from '../texts.ts';

export const analysis: AnalysisTexts = {
  about: {
    bottleneck: {
      title: 'Ihre Engpass-Analyse',
      titleAllWell: 'Ihre Analyse',
      nextGain: 'Ihr nächster Gewinn',
      bottlenecks: 'Ihre Engpässe',
      bottleneck: 'Ihr Engpass',
      guidePart: 'Wenn jemand gehen will',
      strengthPart: 'Ihre Stärke',
      picture: 'Je breiter der Strom, desto besser steht der Bereich. Die Zahl ist der Reifegrad von 0 bis 100.',
      change: change.bottleneck,
    },
    guide: {
      title: 'Ihr Gesprächsleitfaden',
      titleAllWell: 'Ihr Gesprächsleitfaden',
      nextGain: 'Wo noch etwas geht',
      bottlenecks: 'Wo es dünn geworden ist',
      bottleneck: 'Wo es dünn geworden ist',
      guidePart: 'So führen Sie das Gespräch',
      strengthPart: 'Das trägt',
      picture:
        'Je breiter der Strom, desto besser trägt die Zusammenarbeit an dieser Stelle. Die Zahl reicht von 0 bis 100.',
      change: change.guide,
    },
  },
  greeting: (firstName) => `Guten Tag, ${firstName}`,
  intro:
    'Diese Seite gehört Ihnen. Sie bleibt unter dieser Adresse erreichbar, und lesen kann sie nur, wer den Link hat.',
  ownPage: 'Auf einer eigenen Seite öffnen, zum Aufheben und Ausdrucken',
  contents: 'Auf dieser Seite',
  parts: {
    picture: 'Alle Bereiche',
    reasons: 'Warum hier',
    tips: 'Was Sie tun können',
    later: 'Was danach kommt',
    call: 'Strategiegespräch',
    offers: 'Passend dazu',
  },
  peers: {
    title: 'Im Vergleich',
    intro: ({ results, since, until }) =>
      `Neben ${results} Ergebnissen ${since === until ? `aus dem ${since}` : `von ${since} bis ${until}`}. Das sind Menschen, die dieses Quiz gemacht haben, keine Stichprobe des Marktes.`,
    own: (health, standing) => `Ihr Wert ${health}: ${standing}`,
    standing: {
      above: (percent) => `höher als bei etwa ${percent} %`,
      below: (percent) => `niedriger als bei etwa ${percent} %`,
      middle: 'etwa in der Mitte',
      alike: (percent) => `ähnlich wie bei etwa ${percent} %`,
    },
    bars: 'Jeder Balken von links: niedrigere Ergebnisse, ähnliche wie Ihres, höhere.',
  },
  reasons: (area) =>
    `Diese Antworten haben ${area ? `im Bereich ${area} ` : ''}den Ausschlag gegeben. Der Anteil zeigt, wie viel jede davon den Bereich gekostet hat.`,
  share: (percent) => `${percent} %`,
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
    intro: 'Kostenlos und unverbindlich.',
    button: 'Strategiegespräch vereinbaren',
    with: (people) => `Sie sprechen mit ${people}.`,
  },
  offers: {
    intro: 'Auch das passt zu Ihrem Ergebnis:',
    kinds: { video: 'Video', workshop: 'Workshop', guide: 'Leitfaden' },
  },
  keep: 'Sie können diese Seite ausdrucken oder als PDF sichern.',
};
