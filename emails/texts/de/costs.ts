import type { About, ChangeTexts, CostTexts } from '../texts.ts';

/** What the bottleneck costs; pages and mails say it in the same words. */
export const costs: CostTexts = {
  title: 'Was es kostet',
  titleAllWell: 'Was noch möglich ist',
  perYear: (euros) => `${euros} im Jahr`,
  means: (what) => `So viel käme nach Ihren Zahlen mehr herein, ${what} und alles andere bliebe, wie es ist.`,
  nothing: (what) => `Nach Ihren Zahlen käme nicht messbar mehr Geld herein, ${what}.`,
  still: 'Der Grund, trotzdem hier anzufangen, sind Ihre übrigen Antworten: An dieser Stelle ist es am engsten.',
  fullWeek: 'Eine volle Woche: Mehr Anfragen oder Abschlüsse bringen nichts, solange keine Stunde frei wird.',
  limitedWeek: 'Mehr lässt Ihre Woche nicht zu, solange keine weitere Stunde frei wird.',
  churn: (euros) => `Mit vorzeitigen Kündigungen und Pausen gehen nach Ihren Zahlen ${euros} im Jahr verloren.`,
  areas: 'Was jeder Bereich für sich brächte',
  caption: (most) =>
    most
      ? `Mehr Umsatz im Jahr, wenn nur dieser eine Bereich gesund wäre. Ein voller Balken steht für ${most}.`
      : 'Mehr Umsatz im Jahr, wenn nur dieser eine Bereich gesund wäre.',
  columns: { area: 'Bereich', euros: 'Mehr im Jahr' },
  bottleneck: 'Engpass',
  nextGain: 'Nächster Gewinn',
  how: 'So haben wir gerechnet',
  formula:
    'Umsatz im Jahr = passende Anfragen im Monat × 12 × Anteil der Erstgespräche, aus denen ein Auftrag wird × Wert eines Auftrags × Anteil der Aufträge, die nicht vorzeitig enden.',
  today: (euros) =>
    `Mit Ihren Angaben ergibt das heute ${euros}. Liegt Ihr tatsächlicher Umsatz weit davon entfernt, dann gelten auch die anderen Beträge nur als grobe Richtung.`,
  each: 'Dann heben wir einen einzigen Bereich auf ein gesundes Maß und lassen alles andere, wie es ist. Die Beträge der Bereiche lassen sich deshalb nicht zusammenzählen.',
  brackets:
    'Ihre Angaben sind Spannen. Der kleine Betrag liest jede davon vorsichtig, der große hoffnungsvoll. Beide sind nach außen auf zwei Stellen gerundet.',
  churnWorking:
    'Beim Verlust zählt jeder vorzeitig beendete Auftrag mit seinem ganzen Wert. Ist ein Teil schon bezahlt, verlieren Sie weniger.',
  figures: 'Ihre Angaben',
  open: (answer) => `Sie haben „${answer}“ angegeben; wir rechnen vorsichtig mit der Untergrenze.`,
  assumptions: 'Unsere Annahmen',
  assumption: 'Annahme',
  source: 'Quelle',
};

/** What would turn the verdict. */
export const change: Record<About, ChangeTexts> = {
  bottleneck: {
    title: 'Was das Ergebnis drehen würde',
    intro: 'Schon eine einzige andere Antwort ergäbe einen anderen Engpass:',
    now: 'Heute',
    other: 'Stattdessen',
    bottleneck: 'Dann wäre der Engpass',
    none: 'Keine einzelne andere Antwort hätte einen anderen Engpass ergeben. Fragen, bei denen Sie mehreres ankreuzen konnten, haben wir dafür nicht durchgespielt.',
  },
  guide: {
    title: 'Was das Bild drehen würde',
    intro: 'Schon eine einzige andere Antwort, und eine andere Stelle wäre die dünnste:',
    now: 'Heute',
    other: 'Stattdessen',
    bottleneck: 'Dann wäre am dünnsten',
    none: 'Keine einzelne andere Antwort hätte daran etwas geändert: Am dünnsten bliebe dieselbe Stelle.',
  },
};
