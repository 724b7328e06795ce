import type { MailSite, Offer } from '../../../emails/message.ts';
import type { Analysis } from '../../../quiz/engine/analysis.ts';
import { palettes } from '../../../src/ui/theme.ts';

/** A believable analysis: retention is clearly the bottleneck, and a client left after a sudden event. */
export const sampleAnalysis: Analysis = {
  quiz: 'business-engpass',
  title: 'Business-Engpass-Quiz',
  allWell: false,
  about: 'bottleneck',
  strength: {
    name: 'Positionierung',
    health: 84,
    text: 'Sie sagen in einem Satz, für wen Sie da sind und welches Problem Sie lösen. Menschen, die Sie empfehlen, können diesen Satz wiederholen. Darauf lässt sich alles Weitere bauen.',
  },
  bottlenecks: [
    {
      area: 'retention',
      name: 'Kundenbindung',
      about: 'Wer bleibt, wer pausiert, wer wiederkommt',
      health: 23,
      tier: 'kritisch',
      verdict: 'Sie gewinnen Aufträge, doch zu viele davon enden, bevor das Ergebnis sichtbar ist.',
      meaning:
        'Von zehn Menschen, die bei Ihnen beginnen, gehen drei oder vier vorzeitig. Jeder neue Auftrag ersetzt damit zuerst einen verlorenen. Das kostet Umsatz, und es kostet Kraft: Sie fangen immer wieder bei null an, obwohl Ihre Arbeit gut ist.',
    },
  ],
  clarity: {
    id: 'clear',
    text: 'Das Ergebnis ist deutlich: Kein anderer Bereich kommt der Kundenbindung nahe.',
  },
  goal: 'Sie wünschen sich planbare Einnahmen. Planbar wird es erst, wenn die Menschen bleiben, die Sie schon gewonnen haben. Deshalb lohnt sich die Arbeit an der Kundenbindung für Sie doppelt.',
  areas: [
    { id: 'positioning', name: 'Positionierung', health: 84, level: 3, tier: 'stark', role: 'strength' },
    { id: 'demand', name: 'Anfragen', health: 58, level: 2, tier: 'solide', role: null },
    { id: 'sales', name: 'Verkaufsgespräche', health: 71, level: 2, tier: 'solide', role: null },
    { id: 'offer', name: 'Angebot & Preis', health: 46, level: 1, tier: 'eng', role: 'runner-up' },
    { id: 'retention', name: 'Kundenbindung', health: 23, level: 0, tier: 'kritisch', role: 'bottleneck' },
    { id: 'capacity', name: 'Freiraum', health: 50, level: 1, tier: 'eng', role: null },
  ],
  reasons: [
    { text: 'In den letzten zwölf Monaten haben drei oder vier von zehn Aufträgen vorzeitig geendet.', share: 0.444 },
    { text: 'Sie fragen erst am Ende eines Auftrags, wie zufrieden die andere Seite ist.', share: 0.3125 },
    { text: 'Nach dem ersten Auftrag gibt es bei Ihnen keinen festen nächsten Schritt.', share: 0.18 },
  ],
  change: {
    now: 'Von zehn Erstgesprächen werden bei Ihnen ein bis zwei zu Aufträgen.',
    other: 'Von zehn Erstgesprächen werden bei Ihnen acht oder mehr zu Aufträgen.',
    bottleneck: 'Freiraum',
  },
  calculation: {
    revenue: { low: 40_000, high: 98_000 },
    churn: { low: 18_000, high: 65_000 },
    areas: [
      {
        id: 'positioning',
        name: 'Positionierung',
        what: 'wenn Ihr Profil klar wäre',
        euros: { low: 0, high: 0 },
        fullWeek: false,
        bottleneck: false,
      },
      {
        id: 'demand',
        name: 'Anfragen',
        what: 'wenn genug passende Anfragen kämen',
        euros: { low: 0, high: 12_000 },
        fullWeek: true,
        bottleneck: false,
      },
      {
        id: 'sales',
        name: 'Verkaufsgespräche',
        what: 'wenn mehr Gespräche zu Aufträgen würden',
        euros: { low: 3_000, high: 14_000 },
        fullWeek: false,
        bottleneck: false,
      },
      {
        id: 'offer',
        name: 'Angebot & Preis',
        what: 'wenn Ihr Angebot klar gefasst wäre',
        euros: { low: 3_400, high: 8_200 },
        fullWeek: false,
        bottleneck: false,
      },
      {
        id: 'retention',
        name: 'Kundenbindung',
        what: 'wenn höchstens einer von zehn Aufträgen vorzeitig endete',
        euros: { low: 9_000, high: 44_000 },
        fullWeek: false,
        bottleneck: true,
      },
      {
        id: 'capacity',
        name: 'Freiraum',
        what: 'wenn Ihnen genug Zeit für das Geschäft bliebe',
        euros: { low: 1_100, high: 8_000 },
        fullWeek: false,
        bottleneck: false,
      },
    ],
    figures: [
      { name: 'Wert eines Auftrags', answer: 'Mehr als 15.000 €', open: true },
      { name: 'Von zehn hören vorzeitig auf', answer: '4 bis 5', open: false },
    ],
    assumptions: [{ text: 'Als gesund gilt, wenn von zehn höchstens 1 vorzeitig aufhört.', source: null }],
  },
  tips: [
    {
      id: 'retention-first-result',
      title: 'Das erste Ergebnis nach zwei Wochen zeigen',
      what: 'Wer früh einen Fortschritt sieht, bleibt. Legen Sie für jeden laufenden Auftrag fest, was nach vierzehn Tagen sichtbar sein soll, und zeigen Sie es dann auch.',
      how: [
        'Schreiben Sie alle laufenden Aufträge untereinander.',
        'Notieren Sie zu jedem ein Ergebnis, das in zwei Wochen zu sehen ist.',
        'Vereinbaren Sie dafür einen Termin von fünfzehn Minuten.',
        'Zeigen Sie dort zuerst den Unterschied zu vorher, dann den nächsten Schritt.',
      ],
      time: '45 Minuten',
      sign: 'Es hat geklappt, wenn die andere Seite beim nächsten Termin von sich aus erzählt, was sich verändert hat.',
    },
    {
      id: 'retention-quarter-review',
      title: 'Ein Gespräch im Quartal fest verabreden',
      what: 'Die meisten Absagen kündigen sich an, nur fragt niemand danach. Ein kurzes Gespräch im Quartal macht aus einer Ahnung eine Auskunft.',
      how: [
        'Wählen Sie die drei Aufträge, die Ihnen am wichtigsten sind.',
        'Schlagen Sie ein Gespräch von zwanzig Minuten vor, ohne Tagesordnung.',
        'Stellen Sie drei Fragen: Was hilft? Was fehlt? Was ändert sich bei Ihnen?',
      ],
      time: '30 Minuten',
      sign: 'Es hat geklappt, wenn Sie von einer Veränderung hören, bevor sie in einer Kündigung steht.',
    },
    {
      id: 'retention-next-step',
      title: 'Den nächsten Schritt vor dem Ende anbieten',
      what: 'Ein Auftrag, nach dem nichts kommt, endet von allein. Beschreiben Sie den nächsten Schritt, solange der erste noch läuft.',
      how: [
        'Fragen Sie sich: Welche Aufgabe entsteht, weil die erste gelöst ist?',
        'Fassen Sie sie in drei Sätze mit Ergebnis, Dauer und Preis.',
        'Sprechen Sie darüber nach zwei Dritteln der Laufzeit.',
      ],
      time: '60 Minuten',
      sign: 'Es hat geklappt, wenn von drei endenden Aufträgen mindestens einer weitergeht.',
    },
  ],
  guide: {
    kind: {
      name: 'Schock: ein plötzliches Ereignis hat alles verändert',
      meaning:
        'Eine schlechte Nachricht, ein Notfall, eine Krise: Die Entscheidung fiel schnell. In solchen Tagen ist ruhiges Abwägen kaum möglich. Eine Kündigung gibt das Gefühl zurück, etwas in der Hand zu haben. Sie richtet sich selten gegen Ihre Arbeit.',
      steps: [
        {
          title: 'Erst zeigen, dass Sie gehört haben',
          why: 'Solange der Alarm läuft, kommt kein Argument an. Wer sich gehört fühlt, wird ruhiger.',
          sie: 'Danke, dass Sie es mir selbst sagen. Das klingt nach einer Woche, in der vieles auf einmal kam. Was beschäftigt Sie gerade am meisten?',
          du: 'Danke, dass du es mir selbst sagst. Das klingt nach einer Woche, in der vieles auf einmal kam. Was beschäftigt dich gerade am meisten?',
        },
        {
          title: 'Den Blick auf die nächsten Wochen lenken',
          why: 'Ein greifbarer Plan für die nächste Zeit unterbricht das Gespräch, das im Kopf längst geführt ist.',
          sie: 'Über unsere Zusammenarbeit können wir gleich sprechen. Zuerst möchte ich mit Ihnen darauf schauen, was Sie in den nächsten vier Wochen brauchen.',
          du: 'Über unsere Zusammenarbeit können wir gleich sprechen. Zuerst möchte ich mit dir darauf schauen, was du in den nächsten vier Wochen brauchst.',
        },
        {
          title: 'Die Entscheidung auf einen festen Tag legen',
          why: 'Ein Datum nimmt den Druck. Es ist kein Aufschub ins Ungewisse, sondern eine Verabredung.',
          sie: 'Lassen Sie uns heute nichts entscheiden. Ich schlage den Donnerstag nächster Woche vor, eine halbe Stunde. Dann sehen wir klarer.',
          du: 'Lass uns heute nichts entscheiden. Ich schlage den Donnerstag nächster Woche vor, eine halbe Stunde. Dann sehen wir klarer.',
        },
      ],
      avoid: [
        {
          say: 'Das wird schon wieder.',
          because: 'Das wissen Sie nicht, und die andere Seite weiß, dass Sie es nicht wissen.',
        },
        {
          say: 'Sie haben aber einen Vertrag.',
          because: 'Das stimmt vielleicht. Es beendet das Gespräch und bald auch die Beziehung.',
        },
        {
          say: 'Ich kann Ihnen beim Preis entgegenkommen.',
          because: 'Der Preis war nicht der Grund. Ein Nachlass löst das Problem nicht.',
        },
      ],
      day: [
        'Rufen Sie an, statt zu schreiben. Noch besser: Treffen Sie sich.',
        'Bestätigen Sie den Eingang der Nachricht in zwei Sätzen, ohne Gegenvorschlag.',
        'Schreiben Sie auf, was Sie über den Anlass wissen und was Sie nur vermuten.',
      ],
      week: [
        'Schicken Sie einen Plan auf einer Seite: drei kleine Schritte für vier Wochen.',
        'Bieten Sie Nahes statt Langes an: eine Aufgabe, die sofort entlastet.',
      ],
      month: [
        'Sprechen Sie am vereinbarten Tag über die Zusammenarbeit.',
        'Prüfen Sie gemeinsam, ob neue Kundengruppen erreichbar sind.',
        'Halten Sie fest, woran Sie es beim nächsten Mal früher merken.',
      ],
      ask: 'Was war geschehen, und wen aus Ihrer Kundschaft könnte es als Nächstes treffen?',
    },
    reflex: {
      name: 'Verständnis gezeigt und verschoben',
      mirror:
        'Sie haben Verständnis gezeigt und die Sache ruhen lassen. Das war freundlich gemeint. Das Problem auf der anderen Seite wächst in dieser Zeit allerdings weiter, und mit jeder Woche Stille wird die Rückkehr schwerer.',
      repair:
        'Melden Sie sich mit einer Frage statt mit einem Angebot: Was hat sich seit unserem letzten Gespräch verändert? Nennen Sie dann einen Tag für ein kurzes Gespräch.',
    },
    limits:
      'Der Leitfaden ist für Leistungen gedacht, die erklärt werden müssen und bei denen Menschen zusammenarbeiten. Bei einem Sockenabonnement hilft eher ein guter Knopf zum Pausieren.',
  },
  runnerUp: {
    name: 'Angebot & Preis',
    health: 46,
    text: 'Wenn mehr Menschen bleiben, lohnt sich der Blick auf Ihr Angebot. Noch rechnen Sie nach Stunden ab. Sobald die Bindung trägt, können Sie das erste Paket nach Ergebnis statt nach Zeit bepreisen.',
  },
  call: 'Im Gespräch gehen wir die letzten drei Absagen durch: Was war der Auslöser, was das erste Zeichen? Danach wissen Sie, an welcher Stelle Ihres Ablaufs Sie zuerst etwas ändern.',
};

/** The same practice with two areas that are equally low. */
export const evenAnalysis: Analysis = {
  ...sampleAnalysis,
  bottlenecks: [
    ...sampleAnalysis.bottlenecks,
    {
      area: 'offer',
      name: 'Angebot & Preis',
      about: 'Klare Pakete, Preis nach Ergebnis',
      health: 25,
      tier: 'kritisch',
      verdict: 'Ihr Angebot ist gut, doch wer es kaufen möchte, muss es sich selbst zusammensetzen.',
      meaning:
        'Jedes Angebot entsteht bei Ihnen neu, und der Preis hängt an den Stunden. Das macht die Entscheidung auf der anderen Seite schwer und Ihre Zeit zur Obergrenze.',
    },
  ],
  clarity: {
    id: 'even',
    text: 'Kundenbindung und Angebot & Preis liegen gleichauf. Beginnen Sie mit der Kundenbindung: Sie liegt weiter hinten im Ablauf, und was dort verloren geht, war schon bezahlt.',
  },
  areas: sampleAnalysis.areas.map((area) =>
    area.id === 'offer' ? { ...area, health: 25, level: 0, tier: 'kritisch', role: 'bottleneck' } : area,
  ),
  runnerUp: null,
};

/** A practice that loses nobody: no conversation guide. */
export const analysisWithoutGuide: Analysis = { ...sampleAnalysis, guide: null };

export const sampleSite: MailSite = {
  brand: {
    name: 'Beispiel & Partner',
    claim: 'Mehr Umsatz und mehr Luft für Beratungen und Selbstständige',
    people: 'Anna Beispiel und Jonas Muster',
  },
  look: {
    ...palettes('#1f5f5b'),
    radius: 12,
    font: 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", sans-serif',
  },
  legal: {
    notice: [
      'Beispiel & Partner GbR',
      'Anna Beispiel, Jonas Muster',
      'Musterweg 1',
      '12345 Musterstadt',
      'Telefon 030 123456',
      'hallo@example.de',
      'USt-IdNr. DE123456789',
    ],
  },
};

export const sampleOffers: readonly Offer[] = [
  {
    kind: 'workshop',
    title: 'Drei Schlüssel für das nächste Quartal',
    text: 'Ein Workshop am Vormittag: weniger Arbeit an der falschen Stelle.',
    url: 'https://www.example.de/workshop',
  },
  {
    kind: 'guide',
    title: 'Gespräche ohne Druck',
    text: 'Ein Leitfaden zum Herunterladen: Erstgespräche auf Augenhöhe führen.',
    url: 'https://www.example.de/leitfaden',
  },
];
