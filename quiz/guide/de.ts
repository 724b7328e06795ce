import type { ChurnGuide } from './churn.ts';

/** `sie`, `du` and `say` are spoken words; the page sets the quotation marks. */
export const guide: ChurnGuide = {
  limits:
    'Dieser Leitfaden gilt für Leistungen, die man erklären muss und bei denen Menschen eng zusammenarbeiten. Wer nur ein einfaches Produkt abbestellt, etwa ein Abo für Socken, braucht kein Gespräch, sondern einen Knopf, der funktioniert. Sagt jemand wohlüberlegt Nein, ist ein freundlicher Abschied die beste Antwort. Und was im Vertrag steht, gilt für beide Seiten auch in schweren Zeiten.',

  kinds: {
    shock: {
      name: 'Der Schock',
      meaning:
        'Ein plötzliches Ereignis hat Ihr Gegenüber aufgeschreckt, und die Entscheidung fiel schnell. In solchen Tagen schaltet der Kopf auf Gefahr, das ruhige Abwägen fällt für eine Weile aus. Kündigen tut dann gut, weil man wenigstens etwas tut. Oft geht es dabei gar nicht um Sie und auch nicht um das Ende der Zusammenarbeit.',
      steps: [
        {
          title: 'Erst hören, dann reden',
          why: 'Wer sich verstanden fühlt, wird ruhiger. Rufen Sie an oder treffen Sie sich, denn eine Mail kann nicht zuhören.',
          sie: 'Danke, dass Sie mir das so offen sagen. Das ist viel auf einmal. Was macht Ihnen im Moment am meisten Sorge?',
          du: 'Danke, dass du mir das so offen sagst. Das ist viel auf einmal. Was macht dir im Moment am meisten Sorge?',
        },
        {
          title: 'Den Blick auf die nächsten Wochen lenken',
          why: 'Im Kopf kreist gerade nur ein Gedanke: raus hier. Ein klarer Plan für die nahe Zeit unterbricht ihn. Über den Vertrag wird in diesem Gespräch nicht entschieden.',
          sie: 'Über unsere Arbeit sprechen wir nächste Woche in Ruhe, das verspreche ich Ihnen. Heute möchte ich mit Ihnen aufschreiben, was in den nächsten vier Wochen sicher sein muss.',
          du: 'Über unsere Arbeit sprechen wir nächste Woche in Ruhe, das verspreche ich dir. Heute möchte ich mit dir aufschreiben, was in den nächsten vier Wochen sicher sein muss.',
        },
        {
          title: 'Andere Wege zeigen',
          why: 'Unter Druck sieht man vor allem Gefahren. Nahe, kleine Schritte machen wieder Möglichkeiten sichtbar. Das kann eine schnelle Maßnahme sein statt des großen Plans. Oder Menschen, die gerade jetzt brauchen, was Ihr Gegenüber anbietet.',
          sie: 'Ich sehe zwei Dinge, die Ihnen bis zum Ende des Monats helfen könnten. Das eine ist … Das andere: Wer braucht gerade jetzt, was Sie können? Womit wollen wir anfangen?',
          du: 'Ich sehe zwei Dinge, die dir bis zum Ende des Monats helfen könnten. Das eine ist … Das andere: Wer braucht gerade jetzt, was du kannst? Womit wollen wir anfangen?',
        },
      ],
      avoid: [
        {
          say: 'Das wird schon wieder.',
          because: 'Das können Sie nicht wissen, und Ihr Gegenüber weiß, dass Sie es nicht wissen.',
        },
        {
          say: 'Verstehe ich gut, dann machen wir nächstes Jahr weiter.',
          because: 'Das klingt freundlich. Doch das Problem bleibt und ist bis dahin oft größer.',
        },
        {
          say: 'Aber wir haben einen Vertrag.',
          because: 'Druck trifft dann auf Angst. Danach geht es nur noch darum, wer recht hat.',
        },
        {
          say: 'Soll ich Ihnen beim Preis entgegenkommen?',
          because: 'Damit reden Sie doch über den Vertrag. Und nach dem Preis hat niemand gefragt.',
        },
      ],
      day: [
        'Rufen Sie an und vereinbaren Sie ein Gespräch in den nächsten zwei Tagen.',
        'Bestätigen Sie schriftlich nur, dass die Nachricht da ist und Sie sich melden.',
        'Notieren Sie für das Gespräch zwei nahe Schritte und eine Gruppe, die jetzt Hilfe braucht.',
      ],
      week: [
        'Bringen Sie den Plan für vier Wochen auf eine Seite und schicken Sie ihn.',
        'Tun Sie den ersten Schritt gemeinsam, damit etwas in Bewegung kommt.',
        'Sprechen Sie nach etwa einer Woche über die Zusammenarbeit: weiter, kleiner, anders oder Pause.',
      ],
      month: [
        'Sehen Sie sich gemeinsam an, was der Plan gebracht hat.',
        'Passen Sie den Auftrag an die neue Lage an, auch wenn er kleiner wird.',
        'Fragen Sie sich, wen das gleiche Ereignis noch trifft. Melden Sie sich dort, bevor jemand kündigt.',
      ],
      ask: 'Welches Ereignis stand hinter der Entscheidung, und wen aus Ihrer Kundschaft könnte es als Nächstes treffen?',
    },

    'long-standing': {
      name: 'Das lange Aufgeschobene',
      meaning:
        'Das eigentliche Problem war lange bekannt, oft über Jahre, und niemand hat gehandelt. Nun zwingt eine Rechnung oder eine Notlage dazu. Für das, wofür man Sie geholt hat, fehlt jetzt vielleicht das Geld oder die Kraft. Dann sind Sie womöglich nicht die erste Hilfe, und es zeigt Größe, das auszusprechen.',
      steps: [
        {
          title: 'Gemeinsam ehrlich hinsehen',
          why: 'Erst die Lage, dann die Lösung. Fragen Sie ruhig nach Fristen und Zahlen, ohne zu werten.',
          sie: 'Lassen Sie uns offen hinsehen: Was muss bis wann geregelt sein? Und was geschieht, wenn es nicht klappt?',
          du: 'Lass uns offen hinsehen: Was muss bis wann geregelt sein? Und was geschieht, wenn es nicht klappt?',
        },
        {
          title: 'Die passende Hilfe nennen',
          why: 'Drängen zuerst Geld, Recht oder Gesundheit, sind andere besser geeignet. Ein guter Name hilft dann mehr als ein gut gemeinter Rat.',
          sie: 'Ehrlich gesagt bin ich dafür im Moment nicht die beste Hilfe. Ich kenne eine gute Adresse genau für diese Frage. Darf ich Sie dort ankündigen?',
          du: 'Ehrlich gesagt bin ich dafür im Moment nicht die beste Hilfe. Ich kenne eine gute Adresse genau für diese Frage. Darf ich dich dort ankündigen?',
        },
        {
          title: 'Gut enden oder mit Datum pausieren',
          why: 'Ein Ende in der Schwebe belastet beide. Ein sauberer Schluss oder eine Pause mit festem Tag lässt die Tür offen.',
          sie: 'Ich schlage vor, dass wir hier gut abschließen. Heute in acht Wochen rufe ich Sie an, und dann entscheiden Sie in Ruhe, ob wir weitermachen.',
          du: 'Ich schlage vor, dass wir hier gut abschließen. Heute in acht Wochen rufe ich dich an, und dann entscheidest du in Ruhe, ob wir weitermachen.',
        },
      ],
      avoid: [
        {
          say: 'Wir ziehen das jetzt trotzdem durch.',
          because: 'Wer um das Nötigste ringt, hat dafür keine Kraft. Am Ende leiden Ergebnis und Vertrauen.',
        },
        {
          say: 'Das war doch seit Jahren absehbar.',
          because: 'Das mag stimmen. Es beschämt aber nur und ändert nichts.',
        },
        {
          say: 'Zahlen Sie einfach später.',
          because: 'Damit wird aus Ihnen eine Bank, und der schwere Moment kommt nur später.',
        },
        {
          say: 'Melden Sie sich, wenn es wieder geht.',
          because: 'Ohne Datum meldet sich kaum jemand, oft aus Scham.',
        },
      ],
      day: [
        'Rufen Sie an und hören Sie zu. Entscheiden müssen Sie heute nichts.',
        'Schreiben Sie auf, was drängt: Frist, Betrag, wer betroffen ist.',
        'Suchen Sie eine gute Adresse für das, was am meisten drängt.',
      ],
      week: [
        'Stellen Sie den Kontakt dorthin her, wenn Sie die Erlaubnis haben.',
        'Schließen Sie offene Arbeiten und Rechnungen sauber ab.',
        'Halten Sie Ende oder Pause mit Datum fest, in freundlichen Worten.',
      ],
      month: [
        'Rufen Sie am vereinbarten Tag an, auch wenn es nichts zu verkaufen gibt.',
        'Notieren Sie, an welchen Zeichen man es früher hätte sehen können.',
        'Fragen Sie künftig schon im Erstgespräch: „Seit wann besteht das Problem, und was passiert, wenn es bleibt?“',
      ],
      ask: 'Woran war das Problem schon früh zu sehen, und was sprach damals dagegen, darüber zu reden?',
    },

    overload: {
      name: 'Die Überforderung',
      meaning:
        'Der Wille war da, doch die Schritte waren zu groß und der Fortschritt kaum zu sehen. Erst blieben Aufgaben liegen, dann kam das schlechte Gewissen, dann der Rückzug. Wer so geht, sucht die Schuld oft bei sich. Das lässt sich gut wenden, sobald der Weg leichter wird.',
      steps: [
        {
          title: 'Den Druck herausnehmen',
          why: 'Was liegen geblieben ist, ist vielen peinlich. Übernehmen Sie Ihren Teil daran, dann kann Ihr Gegenüber wieder offen sprechen.',
          sie: 'Ich glaube, ich habe Ihnen zu viel auf einmal zugemutet. An welcher Stelle ist es schwer geworden?',
          du: 'Ich glaube, ich habe dir zu viel auf einmal zugemutet. An welcher Stelle ist es schwer geworden?',
        },
        {
          title: 'Das gewünschte Ergebnis nach vorn holen',
          why: 'Vor lauter Aufgaben gerät aus dem Blick, wozu das alles dient. Ein Bild vom Ergebnis gibt wieder Kraft.',
          sie: 'Vergessen wir kurz die Liste. Was soll in drei Monaten spürbar leichter sein?',
          du: 'Vergessen wir kurz die Liste. Was soll in drei Monaten spürbar leichter sein?',
        },
        {
          title: 'Einen Schritt wählen, der in zwei Wochen wirkt',
          why: 'Ein kleiner Erfolg, den man sieht, zählt jetzt mehr als ein vollständiger Plan.',
          sie: 'Dann machen wir in den nächsten zwei Wochen nur diesen einen Schritt. Er kostet Sie eine halbe Stunde, den Rest übernehme ich.',
          du: 'Dann machen wir in den nächsten zwei Wochen nur diesen einen Schritt. Er kostet dich eine halbe Stunde, den Rest übernehme ich.',
        },
      ],
      avoid: [
        {
          say: 'Sie müssten sich nur die Zeit nehmen.',
          because: 'Das macht das schlechte Gewissen größer. Genau davor läuft Ihr Gegenüber gerade weg.',
        },
        {
          say: 'Wir sind doch schon fast fertig.',
          because: 'Für Sie vielleicht. Die andere Seite sieht den Berg.',
        },
        {
          say: 'Ich schicke Ihnen noch ein paar Unterlagen.',
          because: 'Noch mehr Stoff ist das Letzte, was jetzt hilft.',
        },
      ],
      day: [
        'Rufen Sie an und fragen Sie, wo es schwer wurde.',
        'Setzen Sie alle offenen Aufgaben für zwei Wochen aus.',
        'Suchen Sie einen Schritt heraus, der höchstens eine halbe Stunde dauert.',
      ],
      week: [
        'Beginnen Sie den Schritt gemeinsam, am besten gleich im Gespräch.',
        'Halten Sie fest, wo die Sache heute steht, damit man den Fortschritt sieht.',
        'Vereinbaren Sie einen kurzen Anruf zur Halbzeit.',
      ],
      month: [
        'Zeigen Sie das erste Ergebnis: vorher und nachher nebeneinander.',
        'Teilen Sie den restlichen Weg in Schritte von zwei Wochen.',
        'Planen Sie bei neuen Aufträgen den ersten Erfolg für die ersten zwei Wochen ein.',
      ],
      ask: 'An welcher Stelle wurde es der anderen Seite zu viel, und wie sähe dort ein Schritt aus, der in eine halbe Stunde passt?',
    },

    drift: {
      name: 'Das leise Auseinandergehen',
      meaning:
        'Streit gab es keinen. Der Kontakt wurde dünner, anderes wurde wichtiger, vielleicht ist auch jemand Neues zuständig. Irgendwann sieht niemand mehr, wozu es Sie braucht. Das liegt selten an Ihrer Leistung und meist am Gespräch, das gefehlt hat.',
      steps: [
        {
          title: 'Den Faden wieder aufnehmen',
          why: 'Sprechen Sie die Stille an, aber ohne Vorwurf. Sie ist auf beiden Seiten entstanden.',
          sie: 'Wir haben eine Weile wenig gesprochen, das lag auch an mir. Was beschäftigt Sie gerade am meisten?',
          du: 'Wir haben eine Weile wenig gesprochen, das lag auch an mir. Was beschäftigt dich gerade am meisten?',
        },
        {
          title: 'Beim heutigen Ziel anfangen',
          why: 'Das Ziel vom Anfang gilt oft nicht mehr. Und wer neu zuständig ist, hat es nie gewählt.',
          sie: 'Begonnen haben wir mit dem Ziel … Was daran zählt für Sie heute noch, und was ist dazugekommen?',
          du: 'Begonnen haben wir mit dem Ziel … Was daran zählt für dich heute noch, und was ist dazugekommen?',
        },
        {
          title: 'Einen Takt vereinbaren',
          why: 'Nähe braucht feste Zeiten. Kurze Gespräche alle zwei Wochen und ein Rückblick im Vierteljahr reichen oft aus.',
          sie: 'Lassen Sie uns alle zwei Wochen zwanzig Minuten sprechen und nach drei Monaten in Ruhe zurückblicken. Passt Ihnen der Dienstag?',
          du: 'Lass uns alle zwei Wochen zwanzig Minuten sprechen und nach drei Monaten in Ruhe zurückblicken. Passt dir der Dienstag?',
        },
      ],
      avoid: [
        {
          say: 'Sie haben sich ja nicht mehr gemeldet.',
          because: 'Ein Vorwurf macht aus Stille einen Streit.',
        },
        {
          say: 'Ich wollte nur mal hören, wie es so geht.',
          because: 'Ohne Anlass kostet der Anruf Zeit und gibt keinen Grund, zu bleiben.',
        },
        {
          say: 'Das war vor Ihrer Zeit so abgemacht.',
          because: 'Wer neu ist, will selbst entscheiden. Fragen Sie lieber, was jetzt zählt.',
        },
      ],
      day: [
        'Sehen Sie nach, wann Sie zuletzt wirklich gesprochen haben und worüber.',
        'Rufen Sie an, mit einer Beobachtung, die für die andere Seite zählt.',
        'Finden Sie heraus, wer dort heute entscheidet.',
      ],
      week: [
        'Führen Sie ein Gespräch mit allen, die heute mitreden.',
        'Schreiben Sie das Ziel neu auf und lassen Sie es bestätigen.',
        'Tragen Sie drei Termine im festen Takt ein.',
      ],
      month: [
        'Halten Sie den ersten Rückblick: Was ist gelungen, was fehlt, was kommt als Nächstes?',
        'Lernen Sie in jedem Auftrag eine zweite Person kennen.',
        'Legen Sie drei Warnzeichen fest, bei denen Sie am selben Tag anrufen.',
      ],
      ask: 'Was hat sich auf der anderen Seite verändert, während es zwischen Ihnen stiller wurde, und wer entscheidet dort heute?',
    },

    finished: {
      name: 'Das erreichte Ziel',
      meaning:
        'Sie haben geliefert, und genau deshalb ist Schluss. Das ist ein guter Abschied, nur wird er leicht zum Abschied für immer. Es fehlte nicht an Vertrauen, sondern an einem nächsten Schritt, über den jemand gesprochen hätte. Noch ist die Freude über das Ergebnis frisch.',
      steps: [
        {
          title: 'Das Ergebnis würdigen',
          why: 'Was niemand ausspricht, verblasst. Stellen Sie Anfang und Heute nebeneinander.',
          sie: 'Als wir anfingen, war … Heute ist … Was war für Sie der wichtigste Schritt dazwischen?',
          du: 'Als wir anfingen, war … Heute ist … Was war für dich der wichtigste Schritt dazwischen?',
        },
        {
          title: 'Nach dem Danach fragen',
          why: 'Ein gelöstes Problem macht das nächste sichtbar. Fragen Sie danach, statt etwas zu verkaufen.',
          sie: 'Was wird dadurch für Sie möglich? Und was könnte Ihnen dabei noch in den Weg kommen?',
          du: 'Was wird dadurch für dich möglich? Und was könnte dir dabei noch in den Weg kommen?',
        },
        {
          title: 'Eine Brücke bauen',
          why: 'Gibt es etwas zu tun, machen Sie es klein und klar. Gibt es nichts, bleiben Sie mit Datum in Verbindung.',
          sie: 'Ich hätte eine Idee für den nächsten Schritt, klein und mit festem Preis. Ist es dafür zu früh, darf ich Sie dann in drei Monaten anrufen?',
          du: 'Ich hätte eine Idee für den nächsten Schritt, klein und mit festem Preis. Ist es dafür zu früh, darf ich dich dann in drei Monaten anrufen?',
        },
      ],
      avoid: [
        {
          say: 'Da ließe sich noch vieles verbessern.',
          because: 'Das macht klein, was gerade gelungen ist, und klingt nach Suche nach Arbeit.',
        },
        {
          say: 'Melden Sie sich jederzeit.',
          because: 'Das tut kaum jemand, auch wenn alle zufrieden sind.',
        },
        {
          say: 'Dann hänge ich noch einen Monat dran.',
          because: 'Arbeit ohne Ziel verdirbt den guten Eindruck vom Schluss.',
        },
      ],
      day: [
        'Danken Sie persönlich, mit einem Satz zum Ergebnis.',
        'Halten Sie Vorher und Nachher auf einer halben Seite fest.',
        'Vereinbaren Sie ein Gespräch zum Abschluss.',
      ],
      week: [
        'Führen Sie dieses Gespräch und fragen Sie nach dem Danach.',
        'Bitten Sie um eine Empfehlung und darum, von dem Fall erzählen zu dürfen.',
        'Tragen Sie einen Anruf in drei Monaten ein.',
      ],
      month: [
        'Beschreiben Sie zu Ihrer häufigsten Leistung einen zweiten Schritt.',
        'Nehmen Sie ihn in jedes neue Angebot auf, ohne Pflicht.',
        'Planen Sie in laufenden Aufträgen vier Wochen vor Schluss ein Gespräch ein.',
      ],
      ask: 'Das Ziel ist erreicht: Was steht dort als Nächstes an, und bei welchem Teil davon könnten Sie helfen?',
    },
  },

  reflexes: {
    'gave-way': {
      name: 'Nachgeben und vertagen',
      mirror:
        'Sie haben Verständnis gezeigt und auf später verschoben. Das ist menschlich und ehrt Sie. Nur hat man Sie nicht aus Freundlichkeit geholt, sondern weil etwas gelöst werden sollte. Dieses Problem ist noch da und wächst oft weiter. So wird aus der guten Absicht leicht ein schlechter Dienst.',
      repair:
        'Rufen Sie noch einmal an, ohne Vertrag im Sinn: „Ich habe schnell Ja gesagt. Seitdem frage ich mich, wie es mit … weitergeht. Wollen wir eine halbe Stunde gemeinsam darauf schauen?“ Die Pause darf bleiben. Sie bekommt jetzt nur einen Plan und ein Datum.',
    },
    discount: {
      name: 'Der Nachlass',
      mirror:
        'Sie sind beim Preis entgegengekommen, um die Zusammenarbeit zu halten. Das verschafft Luft. Ein Nachlass beantwortet aber eine Frage, die oft niemand gestellt hat. Wer aus Sorge, aus Überlastung oder ohne Ziel gehen will, geht auch beim kleineren Preis, nur etwas später. Und der alte Preis sieht danach zu hoch aus.',
      repair:
        'Sprechen Sie den eigentlichen Punkt an: „Mit dem Preis habe ich vielleicht auf das Falsche geantwortet. Was müsste anders sein, damit es sich für Sie lohnt?“ Einigen Sie sich dann auf einen Umfang, der zum Preis passt. Oder auf einen Tag, ab dem wieder der alte gilt.',
    },
    argued: {
      name: 'Überzeugen wollen',
      mirror:
        'Sie haben erklärt, warum Weitermachen besser wäre. In der Sache hatten Sie vielleicht recht. Nur erreicht ein Argument kaum jemanden, der unter Druck steht. Es fühlt sich dann wie Gegenwind an, und man hält umso fester an der Entscheidung fest.',
      repair:
        'Gehen Sie einen Schritt zurück: „Ich habe beim letzten Mal viel erklärt und wenig gefragt. Erzählen Sie mir bitte noch einmal, was Sie dazu gebracht hat.“ Schweigen Sie danach länger, als es angenehm ist. Ihre Gründe kommen später dran, wenn man Sie danach fragt.',
    },
    silent: {
      name: 'Schweigen und abwarten',
      mirror:
        'Sie haben es hingenommen oder bisher nichts gesagt. Dahinter steckt oft Respekt, manchmal auch die Sorge, sich aufzudrängen. Auf der anderen Seite kommt leicht etwas anderes an: dass es Ihnen nicht so wichtig ist. Dabei wollen viele vor allem, dass ihnen jemand zuhört.',
      repair:
        'Melden Sie sich, auch wenn es spät scheint: „Ich habe mich nicht gemeldet, und das war nicht gut. Ich möchte verstehen, was los ist. Haben Sie diese Woche eine Viertelstunde?“ Sagen Sie dazu, dass Sie nichts verkaufen wollen. Und halten Sie sich daran.',
    },
    conversation: {
      name: 'Das Gespräch suchen',
      mirror:
        'Sie haben zugehört und dann gemeinsam geplant. Genau das hilft, und es braucht Mut. Ob jemand bleibt, liegt trotzdem nicht allein bei Ihnen. Wichtig ist jetzt, dass auf das gute Gespräch ein Schritt folgt, den man sehen kann.',
      repair:
        'Fassen Sie das Gespräch in fünf Zeilen zusammen und schicken Sie sie: „So habe ich uns verstanden. Stimmt das noch?“ Vereinbaren Sie einen kurzen Anruf in zwei Wochen. Dann sehen Sie beide, ob der Plan trägt.',
    },
  },
};
