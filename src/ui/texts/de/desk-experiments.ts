import type { DeskExperimentsTexts } from '../desk-experiments.ts';

export const deskExperiments: DeskExperimentsTexts = {
  title: 'Versuche',
  intro:
    'Zwei Varianten, der Zufall entscheidet, wer welche bekommt. Hier steht, welche mehr bewirkt. Gezählt werden nur Summen, und vor der ersten Antwort wird auf dem Gerät nichts gespeichert.',
  parts: { headline: 'Überschrift', intro: 'Einleitung', order: 'Reihenfolge der Fragen' },
  subject: (mail) => `Betreff: ${mail}`,
  mails: {
    confirmation: 'Bitte um Bestätigung',
    analysis: 'Analyse',
    depth: 'erste Folgemail',
    second: 'zweite Folgemail',
    invitation: 'dritte Folgemail',
    last: 'vierte Folgemail',
  },
  states: {
    running: (from, until) => ['läuft', from && `seit ${from}`, until && `bis ${until}`].filter(Boolean).join(' '),
    planned: (from) => `beginnt am ${from}`,
    over: (from, until) => (from && until ? `beendet, ${from} bis ${until}` : 'beendet'),
  },
  variants: {
    title: 'Die beiden Varianten',
    a: 'A',
    b: 'B',
    unchanged: 'wie das Quiz jetzt ist',
    usualSubject: 'der übliche Betreff',
    gone: 'steht nicht mehr in site.config.ts',
  },
  beginsWith: (questions) => `beginnt mit ${questions.map((question) => `„${question}“`).join(', ')}`,
  nothing: 'Noch ist nichts gezählt.',
  verdict: {
    early: 'Noch zu früh',
    better: { a: 'A ist besser', b: 'B ist besser' },
    tooFew: (each, hits, step) =>
      `Für ein Urteil braucht es mindestens ${each} Menschen je Variante und in beiden zusammen ${hits}-mal „${step}“. Vorher kann ein einziger Mensch mehr das Ergebnis drehen.`,
    tooClose: (probability) =>
      `Die Wahrscheinlichkeit, dass B besser ist, liegt bei ${probability}. Was Sie sehen, kann gut Zufall sein. Entschieden ist es erst unter 5 oder über 95 %.`,
    decided: {
      a: (probability) => `A bewirkt mehr als B, und zwar mit einer Wahrscheinlichkeit von ${probability}.`,
      b: (probability) => `B bewirkt mehr als A, und zwar mit einer Wahrscheinlichkeit von ${probability}.`,
    },
    more: (more, days) =>
      days === null
        ? `Bleibt es so, fehlen je Variante noch etwa ${more}.`
        : `Bleibt es so, fehlen je Variante noch etwa ${more}. Das dauert ungefähr ${days}.`,
    days: (days, count) => (days === 1 ? 'einen Tag' : `${count} Tage`),
    noMore: 'Wie viele noch fehlen, lässt sich nicht sagen: Bisher unterscheiden sich die Varianten kaum.',
    runsUntil: (until) => `Der Versuch läuft noch bis ${until}. Entscheiden Sie erst dann.`,
  },
  rate: {
    title: (step, of) => `Darum geht es: ${step}, von allen, ${of}`,
    note: (scale) => `Die Balken reichen bis ${scale}. Der Strich zeigt, wo der wahre Wert wahrscheinlich liegt.`,
    difference: 'B gegenüber A',
    points: (difference, low, high) => `${difference} Prozentpunkte, wahrscheinlich ${low} bis ${high}`,
    probability: 'Wahrscheinlichkeit, dass B besser ist',
    unsubscribed: 'Danach abgemeldet',
    each: (a, b) => `A ${a}, B ${b}`,
  },
  way: {
    title: 'Der ganze Weg',
    note: 'Jeder Anteil ist einer von allen in dieser Variante. Die hinteren Schritte wachsen noch, wenn der Versuch schon vorbei ist.',
  },
  steps: {
    seen: 'Quiz gesehen',
    started: 'Angefangen',
    finished: 'Alles beantwortet',
    asked: 'Analyse angefordert',
    sent: 'Mail gesendet',
    confirmed: 'Adresse bestätigt',
    booked: 'Gespräch gebucht',
    held: 'Gespräch geführt',
    client: 'Auftrag',
  },
  of: { seen: 'die das Quiz gesehen haben', sent: 'die die Mail bekommen haben' },
  peeking: {
    title: 'Nicht beim ersten Ausschlag aufhören',
    text: [
      'Sehen Sie einmal nach, am Ende, irrt sich das Urteil in etwa einem von zehn Versuchen: Die Varianten sind gleich gut, und es sieht nur anders aus. Wer täglich nachsieht und aufhört, sobald hier etwas entschieden ist, irrt sich in etwa vier von zehn.',
      'Legen Sie deshalb vorher mit „until“ fest, wann Schluss ist, und lassen Sie ganze Wochen laufen: Dienstags kommen andere Menschen als sonntags.',
    ],
  },
  empty: {
    title: 'Noch kein Versuch',
    text: 'Ein Versuch ist ein Eintrag in site.config.ts. Variante A ist das Quiz, wie es ist. Was in Variante B anders ist, schreiben Sie dazu.',
  },
  begin: {
    title: 'So beginnen Sie einen',
    another: 'Einen weiteren beginnen',
    steps: [
      'Setzen Sie diese Zeilen in site.config.ts ein, etwa nach „landing“, und schreiben Sie Ihre eigene Überschrift hinein. Steht dort schon „experiments“, kommt nur das Stück in geschweiften Klammern dazu.',
      'Veröffentlichen Sie. Von da an bekommt etwa die Hälfte aller, die neu kommen, Variante B.',
      'Ist der letzte Tag vorbei, sehen alle wieder Variante A. Gefällt Ihnen B besser, übernehmen Sie den Wortlaut ins Quiz.',
    ],
    other:
      "Ebenso lassen sich Einleitung (on: 'intro'), Reihenfolge der Fragen (on: 'order') und Betreff einer Mail (on: 'subject') ausprobieren. Wie das geht, steht in docs/experiments.md.",
  },
  sample: 'Was bremst Ihr Geschäft gerade am meisten?',
};
