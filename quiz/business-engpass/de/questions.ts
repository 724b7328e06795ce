import type { Texts } from '../../engine/texts.ts';
import type { model } from '../model.ts';

/** `reason` says the answer back as a plain fact: it stands under the verdict. */
export const questions: Texts<typeof model>['questions'] = {
  referral: {
    ask: 'Jemand empfiehlt Sie weiter. Was wird dabei über Sie gesagt?',
    options: {
      clear: {
        label: 'In einem Satz, wem ich wobei helfe',
        reason: 'Wer Sie empfiehlt, sagt in einem Satz, wem Sie wobei helfen.',
      },
      field: {
        label: 'Mein Fachgebiet',
        reason: 'Wer Sie empfiehlt, nennt Ihr Fachgebiet, aber nicht, wem Sie wobei helfen.',
      },
      person: {
        label: 'Dass man gut mit mir arbeiten kann',
        reason: 'Wer Sie empfiehlt, lobt die gute Zusammenarbeit, nennt aber kein Problem, das Sie lösen.',
      },
      varied: {
        label: 'Jedes Mal etwas anderes',
        reason: 'Wer Sie empfiehlt, beschreibt Sie jedes Mal anders.',
      },
      unknown: {
        label: 'Das weiß ich nicht',
        reason: 'Sie wissen bisher nicht, mit welchen Worten man Sie empfiehlt.',
      },
    },
  },
  focus: {
    ask: 'Wie ähnlich waren sich Ihre letzten fünf Aufträge?',
    options: {
      same: {
        label: 'Gleiche Art Kundschaft, gleiches Problem',
        reason: 'Ihre letzten fünf Aufträge kamen von ähnlichen Menschen mit dem gleichen Problem.',
      },
      problem: {
        label: 'Gleiches Problem, gemischte Kundschaft',
        reason: 'Ihre letzten fünf Aufträge drehten sich um dasselbe Problem, aber bei sehr gemischter Kundschaft.',
      },
      clients: {
        label: 'Gleiche Art Kundschaft, verschiedene Probleme',
        reason: 'Ihre letzten fünf Aufträge kamen von ähnlichen Menschen, aber mit verschiedenen Problemen.',
      },
      mixed: {
        label: 'Jeder war anders',
        reason: 'Von Ihren letzten fünf Aufträgen war jeder anders.',
      },
      few: {
        label: 'Ich hatte noch keine fünf',
        reason: 'Sie hatten bisher weniger als fünf Aufträge, ein Muster kann sich da kaum zeigen.',
      },
    },
  },
  enquiries: {
    ask: 'Wie viele passende Anfragen erreichen Sie in einem normalen Monat?',
    help: 'Passend heißt: Sie könnten helfen, und Geld ist da.',
    options: {
      'under-1': {
        label: 'Weniger als eine',
        reason: 'In einem normalen Monat erreicht Sie weniger als eine passende Anfrage.',
      },
      'from-1': {
        label: '1 bis 2',
        reason: 'In einem normalen Monat erreichen Sie ein bis zwei passende Anfragen.',
      },
      'from-3': {
        label: '3 bis 5',
        reason: 'In einem normalen Monat erreichen Sie drei bis fünf passende Anfragen.',
      },
      'from-6': {
        label: '6 bis 10',
        reason: 'In einem normalen Monat erreichen Sie sechs bis zehn passende Anfragen.',
      },
      'over-10': {
        label: 'Mehr als 10',
        reason: 'In einem normalen Monat erreichen Sie mehr als zehn passende Anfragen.',
      },
    },
  },
  // Up to three may be ticked, and three give all points: as a reason an option stands for "few sources".
  channels: {
    ask: 'Woher kamen in den letzten drei Monaten Anfragen?',
    help: 'Nennen Sie die wichtigsten.',
    options: {
      referrals: {
        label: 'Empfehlungen und frühere Kundschaft',
        reason: 'Ihre Anfragen kamen zuletzt aus wenigen Quellen. Eine davon sind Empfehlungen und frühere Kundschaft.',
      },
      network: {
        label: 'Netzwerk und Partnerschaften',
        reason: 'Ihre Anfragen kamen zuletzt aus wenigen Quellen. Eine davon ist Ihr Netzwerk.',
      },
      content: {
        label: 'Eigene Texte, Vorträge oder Newsletter',
        reason: 'Ihre Anfragen kamen zuletzt aus wenigen Quellen. Eine davon sind Ihre Texte und Vorträge.',
      },
      direct: {
        label: 'Menschen, die ich angesprochen habe',
        reason: 'Ihre Anfragen kamen zuletzt aus wenigen Quellen. Eine davon ist Ihre direkte Ansprache.',
      },
      search: {
        label: 'Suche im Netz, Anzeigen oder Portale',
        reason: 'Ihre Anfragen kamen zuletzt aus wenigen Quellen. Eine davon sind Suche, Anzeigen oder Portale.',
      },
      none: {
        label: 'Es kamen keine',
        reason: 'In den letzten drei Monaten kam aus keiner Quelle eine Anfrage.',
      },
    },
  },
  outreach: {
    ask: 'In wie vielen der letzten vier Wochen haben Sie etwas für neue Anfragen getan?',
    options: {
      never: {
        label: 'In keiner',
        reason: 'In keiner der letzten vier Wochen haben Sie etwas für neue Anfragen getan.',
      },
      one: { label: 'In einer', reason: 'In einer der letzten vier Wochen haben Sie etwas für neue Anfragen getan.' },
      two: { label: 'In zwei', reason: 'In zwei der letzten vier Wochen haben Sie etwas für neue Anfragen getan.' },
      three: { label: 'In drei', reason: 'In drei der letzten vier Wochen haben Sie etwas für neue Anfragen getan.' },
      every: { label: 'In jeder', reason: 'In jeder der letzten vier Wochen haben Sie etwas für neue Anfragen getan.' },
    },
  },
  'price-first': {
    ask: 'Wie oft ging es in Ihren letzten Erstgesprächen früh um den Preis oder den Vergleich mit anderen?',
    options: {
      always: {
        label: 'Immer',
        reason: 'In Ihren Erstgesprächen geht es immer früh um den Preis oder den Vergleich mit anderen.',
      },
      mostly: {
        label: 'Meistens',
        reason: 'In Ihren Erstgesprächen geht es meistens früh um den Preis oder den Vergleich mit anderen.',
      },
      half: {
        label: 'Jedes zweite Mal',
        reason: 'In jedem zweiten Erstgespräch geht es früh um den Preis oder den Vergleich mit anderen.',
      },
      rarely: {
        label: 'Selten',
        reason: 'In Ihren Erstgesprächen geht es selten früh um den Preis oder den Vergleich mit anderen.',
      },
      never: {
        label: 'Nie',
        reason: 'In Ihren Erstgesprächen geht es nie früh um den Preis oder den Vergleich mit anderen.',
      },
      'no-talks': {
        label: 'Ich hatte noch keine Erstgespräche',
        reason: 'Erstgespräche haben Sie bisher noch nicht geführt.',
      },
    },
  },
  closing: {
    ask: 'Von zehn Erstgesprächen: Wie viele werden bei Ihnen zu Aufträgen?',
    help: 'Schätzen genügt.',
    options: {
      none: {
        label: 'Weniger als eines',
        reason: 'Von zehn Erstgesprächen wird bei Ihnen fast keines zu einem Auftrag.',
      },
      'from-1': { label: '1 bis 2', reason: 'Von zehn Erstgesprächen werden bei Ihnen ein bis zwei zu Aufträgen.' },
      'from-3': { label: '3 bis 4', reason: 'Von zehn Erstgesprächen werden bei Ihnen drei bis vier zu Aufträgen.' },
      'from-5': { label: '5 bis 7', reason: 'Von zehn Erstgesprächen werden bei Ihnen fünf bis sieben zu Aufträgen.' },
      'from-8': { label: '8 bis 10', reason: 'Von zehn Erstgesprächen werden bei Ihnen mindestens acht zu Aufträgen.' },
      'no-talks': {
        label: 'Ich hatte noch keine',
        reason: 'Wie viele Erstgespräche zu Aufträgen werden, lässt sich bei Ihnen noch nicht sagen.',
      },
    },
  },
  objection: {
    ask: '„Das muss ich mir noch überlegen.“ Was haben Sie beim letzten Mal getan?',
    options: {
      asked: {
        label: 'Nachgefragt, was genau noch offen ist',
        reason: 'Als sich jemand Bedenkzeit nahm, haben Sie gefragt, was noch offen ist.',
      },
      date: {
        label: 'Einen Termin für die Entscheidung vereinbart',
        reason: 'Als sich jemand Bedenkzeit nahm, haben Sie einen Termin für die Entscheidung vereinbart.',
      },
      wrote: {
        label: 'Einige Tage später noch einmal geschrieben',
        reason: 'Als sich jemand Bedenkzeit nahm, haben Sie einige Tage später noch einmal geschrieben.',
      },
      'gave-way': {
        label: 'Beim Preis nachgegeben',
        reason: 'Als sich jemand Bedenkzeit nahm, haben Sie beim Preis nachgegeben.',
      },
      waited: {
        label: 'Auf die Rückmeldung gewartet',
        reason: 'Als sich jemand Bedenkzeit nahm, haben Sie auf die Rückmeldung gewartet.',
      },
      'not-yet': {
        label: 'Das kam noch nicht vor',
        reason: 'Bedenkzeit hat sich bei Ihnen bisher noch niemand genommen.',
      },
    },
  },
  pricing: {
    ask: 'Wonach richtet sich Ihr Preis meistens?',
    options: {
      given: {
        label: 'Nach dem Budget, das man mir nennt',
        reason: 'Ihr Preis richtet sich meistens nach dem Budget, das man Ihnen nennt.',
      },
      hours: {
        label: 'Nach Stunden oder Tagen',
        reason: 'Ihr Preis richtet sich meistens nach Stunden oder Tagen und hängt damit an Ihrer eigenen Zeit.',
      },
      estimate: {
        label: 'Nach einer Schätzung, jedes Mal neu',
        reason: 'Ihren Preis schätzen Sie für jeden Auftrag neu.',
      },
      packages: {
        label: 'Nach festen Paketen',
        reason: 'Ihr Preis richtet sich nach festen Paketen.',
      },
      result: {
        label: 'Nach dem Wert des Ergebnisses',
        reason: 'Ihr Preis richtet sich nach dem Wert des Ergebnisses, nicht nach Ihrer Zeit.',
      },
    },
  },
  'order-value': {
    ask: 'Wie viel bringt ein durchschnittlicher Auftrag ein?',
    help: 'Netto, über seine ganze Dauer.',
    options: {
      'under-500': {
        label: 'Unter 500 €',
        reason: 'Ein durchschnittlicher Auftrag bringt Ihnen weniger als 500 € ein.',
      },
      'from-500': {
        label: '500 bis 1.500 €',
        reason: 'Ein durchschnittlicher Auftrag bringt Ihnen 500 bis 1.500 € ein.',
      },
      'from-1500': {
        label: '1.500 bis 5.000 €',
        reason: 'Ein durchschnittlicher Auftrag bringt Ihnen 1.500 bis 5.000 € ein.',
      },
      'from-5000': {
        label: '5.000 bis 15.000 €',
        reason: 'Ein durchschnittlicher Auftrag bringt Ihnen 5.000 bis 15.000 € ein.',
      },
      'over-15000': {
        label: 'Über 15.000 €',
        reason: 'Ein durchschnittlicher Auftrag bringt Ihnen mehr als 15.000 € ein.',
      },
    },
  },
  'next-step': {
    ask: 'Ein Auftrag ist gut abgeschlossen. Was folgt meistens?',
    options: {
      planned: {
        label: 'Ein nächster Schritt, der schon vorher feststand',
        reason: 'Nach einem Auftrag folgt bei Ihnen ein nächster Schritt, der schon vorher feststand.',
      },
      proposal: {
        label: 'Ich schlage etwas Passendes vor',
        reason: 'Nach einem Auftrag schlagen Sie vor, was als Nächstes passt.',
      },
      contact: {
        label: 'Ich melde mich ab und zu',
        reason: 'Nach einem Auftrag melden Sie sich ab und zu, ein fester nächster Schritt fehlt.',
      },
      wait: {
        label: 'Ich warte, ob sich jemand meldet',
        reason: 'Nach einem Auftrag warten Sie, ob man sich wieder bei Ihnen meldet.',
      },
      end: {
        label: 'Nichts, die Arbeit ist getan',
        reason: 'Nach einem Auftrag folgt bei Ihnen meistens nichts mehr.',
      },
      'not-yet': {
        label: 'Noch ist keiner abgeschlossen',
        reason: 'Einen abgeschlossenen Auftrag gibt es bei Ihnen noch nicht.',
      },
    },
  },
  lost: {
    ask: 'Von zehn Ihrer Kundinnen und Kunden: Wie viele hörten im letzten Jahr vorzeitig auf?',
    help: 'Kündigungen und Pausen zählen mit.',
    options: {
      none: { label: 'Niemand', reason: 'Im letzten Jahr hat bei Ihnen niemand vorzeitig aufgehört.' },
      one: {
        label: '1',
        reason:
          'Von zehn Ihrer Kundinnen und Kunden hat im letzten Jahr eine Person vorzeitig aufgehört oder pausiert.',
      },
      'from-2': {
        label: '2 bis 3',
        reason:
          'Von zehn Ihrer Kundinnen und Kunden haben im letzten Jahr zwei bis drei vorzeitig aufgehört oder pausiert.',
      },
      'from-4': {
        label: '4 bis 5',
        reason:
          'Von zehn Ihrer Kundinnen und Kunden haben im letzten Jahr vier bis fünf vorzeitig aufgehört oder pausiert.',
      },
      'from-6': {
        label: '6 oder mehr',
        reason:
          'Von zehn Ihrer Kundinnen und Kunden haben im letzten Jahr mindestens sechs vorzeitig aufgehört oder pausiert.',
      },
      'too-new': {
        label: 'Noch nicht zu sagen, ich fange gerade an',
        reason: 'Wer bei Ihnen bleibt, lässt sich so kurz nach dem Start noch nicht sagen.',
      },
    },
  },
  wavering: {
    ask: 'Will bei Ihnen gerade jemand kündigen, pausieren oder kürzen?',
    options: {
      'no-asked': {
        label: 'Nein, ich habe vor Kurzem nachgefragt',
        reason: 'Zurzeit will niemand gehen, und Sie wissen das, weil Sie nachgefragt haben.',
      },
      'no-guess': {
        label: 'Soweit ich weiß, nein',
        reason: 'Soweit Sie wissen, will zurzeit niemand gehen. Sicher ist das nicht.',
      },
      sense: {
        label: 'Ich spüre etwas, gesagt ist noch nichts',
        reason: 'Sie spüren, dass gerade jemand wackelt, auch wenn noch nichts gesagt ist.',
      },
      said: {
        label: 'Ja, es ist schon ausgesprochen',
        reason: 'Gerade hat jemand ausgesprochen, kündigen, pausieren oder kürzen zu wollen.',
      },
    },
  },
  trigger: {
    ask: 'Denken Sie an das letzte Mal, als jemand gehen wollte. Was war kurz davor?',
    options: {
      'bad-news': { label: 'Eine plötzliche schlechte Nachricht oder Krise' },
      'old-bill': { label: 'Eine Rechnung oder Notlage, nach langem Zögern' },
      'too-much': { label: 'Ein Schritt, der zu groß war' },
      quiet: { label: 'Funkstille, oder jemand Neues wurde zuständig' },
      reached: { label: 'Das Ziel war erreicht' },
      unknown: { label: 'Das weiß ich nicht' },
    },
  },
  signs: {
    ask: 'Wie hat es sich angekündigt?',
    options: {
      sudden: { label: 'Gar nicht, es ging in wenigen Tagen' },
      years: { label: 'Das Grundproblem war seit Jahren bekannt' },
      undone: { label: 'Aufgaben blieben liegen, Termine rutschten' },
      slower: { label: 'Antworten kamen später und kürzer' },
      less: { label: 'Es gab immer weniger zu tun' },
    },
  },
  words: {
    ask: 'Welcher Satz trifft am ehesten, was Sie gehört haben?',
    options: {
      stop: { label: '„Wir müssen jetzt alles stoppen.“' },
      money: { label: '„Dafür ist einfach kein Geld mehr da.“' },
      'too-much': { label: '„Ich komme nicht dazu, es ist zu viel.“' },
      priorities: { label: '„Gerade ist anderes wichtiger.“' },
      done: { label: '„Wir haben, was wir brauchten.“' },
      nothing: { label: 'Keiner, es wurde nichts gesagt' },
    },
  },
  response: {
    ask: 'Und was haben Sie getan?',
    options: {
      'gave-way': { label: 'Verständnis gezeigt und auf später verschoben' },
      discount: { label: 'Einen Nachlass angeboten' },
      argued: { label: 'Erklärt, warum Weitermachen besser wäre' },
      silent: { label: 'Es hingenommen oder noch nichts gesagt' },
      conversation: { label: 'Zugehört und dann gemeinsam geplant' },
    },
  },
  hours: {
    ask: 'Wie viele Stunden pro Woche arbeiten Sie an Ihrem Geschäft statt an Aufträgen?',
    help: 'Postfach und Buchhaltung zählen nicht.',
    options: {
      none: {
        label: 'Weniger als eine',
        reason: 'Für Ihr Geschäft selbst bleibt Ihnen weniger als eine Stunde pro Woche.',
      },
      'from-1': { label: '1 bis 2', reason: 'Für Ihr Geschäft selbst bleiben Ihnen ein bis zwei Stunden pro Woche.' },
      'from-3': { label: '3 bis 5', reason: 'Für Ihr Geschäft selbst bleiben Ihnen drei bis fünf Stunden pro Woche.' },
      'from-6': { label: '6 bis 8', reason: 'Für Ihr Geschäft selbst bleiben Ihnen sechs bis acht Stunden pro Woche.' },
      'over-8': {
        label: 'Mehr als 8',
        reason: 'Für Ihr Geschäft selbst bleiben Ihnen mehr als acht Stunden pro Woche.',
      },
    },
  },
  // Up to three of four: as a reason an option stands for "only a part".
  absence: {
    ask: 'Sie fallen morgen zwei Wochen aus. Was läuft ohne Sie weiter?',
    options: {
      clients: {
        label: 'Laufende Aufträge, oder sie können warten',
        reason: 'Fallen Sie zwei Wochen aus, läuft nur ein Teil weiter, etwa die laufenden Aufträge.',
      },
      enquiries: {
        label: 'Antworten auf neue Anfragen',
        reason: 'Fallen Sie zwei Wochen aus, läuft nur ein Teil weiter, etwa die Antworten auf Anfragen.',
      },
      dates: {
        label: 'Termine und Absprachen',
        reason: 'Fallen Sie zwei Wochen aus, läuft nur ein Teil weiter, etwa Termine und Absprachen.',
      },
      billing: {
        label: 'Rechnungen und Buchhaltung',
        reason: 'Fallen Sie zwei Wochen aus, läuft nur ein Teil weiter, etwa Rechnungen und Buchhaltung.',
      },
      none: {
        label: 'Nichts davon',
        reason: 'Fallen Sie zwei Wochen aus, steht bei Ihnen alles still.',
      },
    },
  },
  goal: {
    ask: 'Was soll in einem Jahr vor allem anders sein?',
    options: {
      revenue: { label: 'Mehr Umsatz' },
      'free-time': { label: 'Mehr freie Zeit' },
      plannable: { label: 'Planbare Einnahmen' },
      independence: { label: 'Weniger Abhängigkeit von Einzelnen' },
    },
  },
};
