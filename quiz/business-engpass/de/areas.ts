import type { Texts } from '../../engine/texts.ts';
import type { model } from '../model.ts';

export const areas: Texts<typeof model>['areas'] = {
  positioning: {
    name: 'Positionierung',
    about: 'Für wen, wobei und warum gerade Sie',
    strength:
      'Am klarsten ist bei Ihnen, für wen Sie da sind und wobei. Das ist fester Boden, denn jedes Gespräch und jeder Text fängt damit an.',
    verdict: {
      critical: 'Es klemmt ganz am Anfang: Von außen ist kaum zu erkennen, für wen Sie die richtige Wahl sind.',
      shaky: 'Ihr Profil ist da, aber noch nicht so scharf, dass andere es gut weitersagen können.',
      solid: 'Bei Ihnen läuft vieles gut. Der nächste Gewinn liegt in einem noch schärferen Profil.',
    },
    meaning: {
      critical:
        'Die Positionierung ist die Öffnung des Rohrs. Ist sie eng, kommt schon am Anfang wenig hinein, und vieles davon passt nicht. Wer nicht weiß, wobei Sie helfen, kann Sie nicht empfehlen und vergleicht am Ende nur den Preis. Mehr Werbung brächte jetzt vor allem mehr Gespräche, die zu nichts führen. Ein klarer Satz kostet dagegen kein Geld und wirkt auf jeden Schritt danach.',
      shaky:
        'Manche verstehen schnell, was Sie tun, andere müssen nachfragen. So geht an der Öffnung des Rohrs bei jedem Kontakt etwas verloren, meist ohne dass Sie es merken. Bessere Texte oder neue Kanäle gleichen das nicht aus, denn auch dort stünde derselbe halb scharfe Satz. Viel fehlt nicht: oft nur die Entscheidung für ein Problem oder für eine Gruppe.',
      solid:
        'Keiner Ihrer sechs Bereiche ist wirklich eng. Trotzdem beginnt das Rohr hier, und jedes Stück mehr Klarheit kommt allen Bereichen dahinter zugute. Es geht nicht mehr um Grundlagen. Es geht darum, an noch mehr Stellen so klar zu klingen wie in Ihren besten Gesprächen.',
    },
    later:
      'Schauen Sie danach auf die Positionierung. Sammeln Sie schon jetzt Sätze, mit denen andere Ihre Arbeit beschreiben. Wenn der Engpass gelöst ist, machen Sie daraus den einen Satz, der auf Ihrer Seite ganz oben steht.',
    call: 'Im Strategiegespräch geht es um eine Frage: Bei welchem Problem und für wen sind Sie die erste Wahl? Sie gehen mit einem Satz hinaus, den Sie noch am selben Tag ausprobieren können.',
    ask: [
      'Welcher Auftrag des letzten Jahres passte am besten zu Ihnen, und welches Problem hat man Ihnen dort geschildert?',
      'Wie viele Stunden im Monat verlieren Sie an Gespräche, die von Anfang an nicht passten, und woran hätten Sie es vorher sehen können?',
      'Wenn Sie sich ab morgen auf ein Problem festlegen: Welchen Auftrag müssten Sie ablehnen, und wie schwer fiele Ihnen das?',
    ],
  },
  demand: {
    name: 'Anfragen',
    about: 'Genug Anfragen, die passen, aus mehr als einer Quelle',
    strength:
      'Am weitesten sind Sie bei den Anfragen: Sie werden gefunden oder sorgen selbst dafür. Das gibt Ihnen die Ruhe, an anderer Stelle etwas zu ändern.',
    verdict: {
      critical: 'Es kommt zu wenig an: Ihnen fehlen passende Anfragen, auf die Sie zählen können.',
      shaky: 'Anfragen kommen, aber zu wenige oder zu unregelmäßig, um damit zu planen.',
      solid: 'Bei Ihnen läuft vieles gut. Der nächste Gewinn liegt in Anfragen, die sich noch besser planen lassen.',
    },
    meaning: {
      critical:
        'Hinter dieser Stelle ist im Rohr noch Platz, nur fließt zu wenig nach. Sie könnten besser verkaufen oder den Preis heben, doch das wirkt nur auf die wenigen, die überhaupt fragen. Mit leerem Kalender fällt außerdem jedes Nein schwer. Deshalb zahlt sich jetzt am meisten aus, was diese oder nächste Woche neue Gespräche bringt. Größere Pläne dürfen warten.',
      shaky:
        'Ein Teil Ihrer Anfragen hängt am Zufall, und das Rohr ist mal voll, mal leer. Das kostet doppelt: In vollen Wochen bleibt das Werben liegen, in leeren fehlt es dann. Arbeit an Angebot oder Ablauf hilft dagegen wenig. Was hilft, ist ein kleiner fester Takt und eine Quelle mehr.',
      solid:
        'Anfragen sind bei Ihnen kein Notfall, und die übrigen Bereiche tragen mindestens ebenso gut. Genau deshalb lohnt der Blick hierher: Was vorne mehr hineinkommt, geht weiter hinten kaum verloren. Lauter werden müssen Sie dafür nicht. Es geht um Verlass: zu wissen, woher die nächsten Anfragen kommen und wann.',
    },
    later:
      'Danach sind die Anfragen an der Reihe. Fragen Sie bis dahin jedes Mal, wie jemand auf Sie gekommen ist, und schreiben Sie es auf. So wissen Sie später, welche Quelle Ihre Zeit verdient.',
    call: 'Im Strategiegespräch suchen Sie gemeinsam die eine Quelle, die zu Ihnen und Ihrer Kundschaft passt. Am Ende steht ein Plan für die nächsten vier Wochen, der in Ihren Kalender passt.',
    ask: [
      'Wie ist Ihr bester Auftrag der letzten zwei Jahre entstanden, vom ersten Kontakt bis zum Ja?',
      'Was haben Sie für neue Anfragen schon versucht und wieder gelassen, und woran lag das?',
      'Welche drei Menschen könnten Sie noch diese Woche ansprechen, und was hätten die von dem Gespräch?',
    ],
  },
  sales: {
    name: 'Verkaufsgespräche',
    about: 'Vom ersten Gespräch zum Auftrag, auf Augenhöhe',
    strength:
      'Am besten gelingt Ihnen das Gespräch mit Menschen, die überlegen, ob sie mit Ihnen arbeiten. Das lernt man nicht an einem Tag, und es hilft Ihnen an jeder anderen Stelle.',
    verdict: {
      critical: 'Es wird mitten im Rohr eng: Menschen sprechen mit Ihnen, aber zu selten wird daraus ein Auftrag.',
      shaky: 'In Ihren Gesprächen steckt viel Gutes, doch auf dem Weg zur Entscheidung bleiben noch zu viele stehen.',
      solid: 'Bei Ihnen läuft vieles gut. Der nächste Gewinn liegt in den Gesprächen, die heute noch offen enden.',
    },
    meaning: {
      critical:
        'Jede Anfrage hat Sie schon Zeit oder Geld gekostet, bevor das Gespräch beginnt. Geht sie hier verloren, war der ganze Weg davor umsonst. Mehr Anfragen würden das nicht lösen, sie würden nur mehr Gespräche ohne Ergebnis bringen. Oft fehlt nicht das Talent zum Verkaufen, sondern ein ruhiger Ablauf: erst fragen, dann anbieten, am Ende eine klare Verabredung. Das lässt sich in wenigen Gesprächen üben.',
      shaky:
        'Viele Gespräche gehen gut los und verlieren sich dann: in Bedenkzeit, in langen Angeboten oder beim Preis. An dieser Stelle des Rohrs ist schon fast alles bezahlt, deshalb zählt jeder Auftrag mehr hier besonders. Neue Werbung brächte weniger als zwei bessere Sätze am Ende des Gesprächs. Es geht um Feinarbeit, nicht um Tricks.',
      solid:
        'Sie führen Ihre Gespräche gut, und der Rest des Rohrs ist noch weiter. Darum bringt hier jede kleine Verbesserung sofort etwas. Suchen Sie nicht nach neuen Methoden. Sehen Sie sich die wenigen Gespräche an, die anders ausgingen, als Sie dachten.',
    },
    later:
      'Danach lohnen sich die Verkaufsgespräche. Notieren Sie bis dahin nach jedem Gespräch einen Satz: Wann stieg das Interesse, wann ließ es nach? Nach zehn Gesprächen sehen Sie, wo Sie ansetzen.',
    call: 'Im Strategiegespräch gehen Sie eines Ihrer letzten Gespräche Schritt für Schritt durch. Sie sehen, wo es gekippt ist, und nehmen Worte für das nächste mit.',
    ask: [
      'Nehmen wir das letzte Gespräch, aus dem kein Auftrag wurde: Wann haben Sie gemerkt, dass es kippt, und was haben Sie dann gesagt?',
      'Wer entscheidet am Ende über den Auftrag, und wie oft sitzt diese Person schon beim ersten Gespräch am Tisch?',
      'Wie lange schreiben Sie an einem Angebot, und was wurde aus den letzten fünf?',
    ],
  },
  offer: {
    name: 'Angebot & Preis',
    about: 'Was Sie verkaufen, zu welchem Preis und was danach kommt',
    strength:
      'Am besten geregelt ist bei Ihnen, was Sie anbieten und was es kostet. Das macht Gespräche leichter und lässt Ihnen Raum für gute Arbeit.',
    verdict: {
      critical: 'Sie leisten viel, doch vom Wert Ihrer Arbeit kommt zu wenig bei Ihnen an.',
      shaky: 'Ihr Angebot trägt, doch Preis und nächster Schritt lassen noch einiges liegen.',
      solid: 'Bei Ihnen läuft vieles gut. Der nächste Gewinn liegt in einem Angebot, das noch mehr für Sie arbeitet.',
    },
    meaning: {
      critical:
        'Durch diese Stelle geht jeder einzelne Auftrag. Ist sie eng, bringt auch ein voller Kalender wenig ein, und Sie gleichen es mit Stunden aus. Mehr Anfragen hieße dann vor allem mehr Arbeit. Ein klares Angebot mit festem Preis ändert die Rechnung, ohne dass Sie einen Tag mehr arbeiten. Deshalb gehört es vor jede Werbung.',
      shaky:
        'Sie bekommen gute Aufträge, aber jeder endet für sich oder bringt weniger ein, als er könnte. Das Rohr ist hier nicht verstopft, nur schmaler als nötig. Wer jetzt zuerst neue Anfragen sucht, füllt die schmale Stelle mit noch mehr Arbeit. Oft genügt eine Änderung: ein fester Preis, eine größere Einheit oder ein nächster Schritt, der schon feststeht.',
      solid:
        'Ihr Angebot ist klar und trägt. Weil die anderen Bereiche noch weiter sind, wirkt eine kleine Änderung an dieser Stelle sofort auf jeden Auftrag. Jetzt geht es um Mut statt um Grundlagen: ein höherer Preis bei neuen Anfragen oder eine Begleitung über das Jahr.',
    },
    later:
      'Danach gehört Ihr Blick dem Angebot. Schreiben Sie bis dahin bei jedem Auftrag mit, was Sie zusätzlich tun, ohne es zu berechnen. Aus dieser Liste wird später Ihr besseres Angebot.',
    call: 'Im Strategiegespräch legen Sie Ihr wichtigstes Angebot auf den Tisch: Ergebnis, Umfang, Preis und nächster Schritt. Sie gehen mit einer Fassung hinaus, die Sie der nächsten Anfrage schicken können.',
    ask: [
      'Was hat Ihr letzter Auftrag auf der anderen Seite verändert, und was ist das dort wert, in Euro oder in Stunden?',
      'Wann haben Sie Ihren Preis zuletzt erhöht, um wie viel, und was ist daraufhin passiert?',
      'Was tun Sie in fast jedem Auftrag, ohne dass es auf der Rechnung steht, und wie viele Stunden sind das?',
    ],
  },
  retention: {
    name: 'Kundenbindung',
    about: 'Wer bleibt, wer geht und wer wiederkommt',
    strength:
      'Am tragfähigsten ist bei Ihnen die Bindung zu Ihrer Kundschaft. Das ist viel wert, denn wer bleibt oder wiederkommt, muss nicht neu gewonnen werden.',
    verdict: {
      critical: 'Ihr Rohr hat weit hinten ein Loch: Menschen gehen, bevor Ihre Arbeit ganz wirken kann.',
      shaky: 'Vieles hält, doch an dieser Stelle verlieren Sie mehr, als Sie müssten.',
      solid: 'Bei Ihnen läuft vieles gut. Der nächste Gewinn liegt bei Menschen, die Sie schon kennen.',
    },
    meaning: {
      critical:
        'Wer hier geht, ist den ganzen Weg schon gegangen: hat Sie gefunden, mit Ihnen gesprochen, Ja gesagt. Darum ist ein Verlust an dieser Stelle der teuerste im ganzen Rohr. Neue Anfragen füllen nur auf, was unten wieder abfließt. Erst abdichten, dann nachgießen: Ein paar offene Gespräche wirken jetzt stärker als jede Werbung. Oft war gar nicht die Leistung der Grund, sondern ein Moment, in dem niemand nachgefragt hat.',
      shaky:
        'Sie tun schon einiges, damit Menschen bleiben, und trotzdem tropft es. Mal endet eine Zusammenarbeit ohne nächsten Schritt, mal weiß niemand genau, wie zufrieden die andere Seite ist. Was so verloren geht, fehlt am Ende des Rohrs, und man sucht den Grund dann vorne. Mit einem festen Takt für Gespräche lässt es sich gut halten.',
      solid:
        'Die Zusammenarbeit mit Ihrer Kundschaft hält, und Sie tun etwas dafür. Da alle anderen Bereiche mindestens ebenso gut dastehen, liegt der nächste Gewinn trotzdem hier. Frühere Kundschaft kennt Sie, vertraut Ihnen und hat inzwischen neue Fragen. Ein guter Anlass genügt, um wieder ins Gespräch zu kommen.',
    },
    later:
      'Danach kommt die Kundenbindung dran. Fragen Sie bis dahin in jedem laufenden Auftrag einmal, wie sicher man sich ist, auf dem richtigen Weg zu sein. Die Antworten zeigen Ihnen früh, wo etwas wackelt.',
    call: 'Im Strategiegespräch sehen Sie sich an, wer zuletzt gegangen ist, wer gerade wackelt und warum. Sie nehmen die Worte für ein Gespräch mit, das Sie diese Woche führen können.',
    ask: [
      'Wer ist zuletzt gegangen, obwohl Sie gern weitergearbeitet hätten, und von wem kennen Sie den Grund?',
      'Wie lange dauert es bei Ihnen, bis ein verlorener Auftrag ersetzt ist, und was kostet Sie das bis dahin?',
      'Wenn Sie diese Woche nur bei einer Kundin oder einem Kunden nachfragen könnten: Bei wem wäre es am wichtigsten, und warum?',
    ],
  },
  capacity: {
    name: 'Freiraum',
    about: 'Zeit für das Geschäft selbst, nicht nur für Aufträge',
    strength:
      'Am weitesten sind Sie beim Freiraum: Nicht alles hängt jede Stunde an Ihnen. Das ist kostbar, denn ohne Luft lässt sich an keiner anderen Stelle etwas ändern.',
    verdict: {
      critical: 'Die engste Stelle sind Sie selbst: Fast alles läuft über Ihren Tisch und hängt an Ihrer Zeit.',
      shaky: 'Etwas Luft ist da, doch sobald viel los ist, geht sie als Erstes verloren.',
      solid: 'Bei Ihnen läuft vieles gut. Der nächste Gewinn liegt in noch mehr Unabhängigkeit von Ihrem Kalender.',
    },
    meaning: {
      critical:
        'Am Ende des Rohrs stehen Sie, und durch diese Öffnung muss alles hindurch. Mehr Anfragen oder bessere Gespräche bringen einer vollen Woche nichts, sie machen sie nur voller. Auch gute Ideen für die anderen Bereiche bleiben leicht liegen, weil sie auf Sie warten. Deshalb kommt hier zuerst das Weglassen und dann das Abgeben. Schon zwei freie Stunden in der Woche machen den Anfang.',
      shaky:
        'In ruhigen Wochen kommen Sie zu dem, was Sie voranbringt, in vollen nicht. Dann hängt wieder alles an Ihnen, und der Fluss richtet sich nach Ihrer Kraft. Mehr Nachfrage würde das verschärfen. Hilfreicher ist, eine Aufgabe nach der anderen so aufzuschreiben, dass sie auch ohne Sie gut erledigt wird.',
      solid:
        'Manches läuft schon ohne Sie, und das ist viel. Weil die übrigen Bereiche mindestens ebenso gut dastehen, wird Ihr Kalender trotzdem als Erstes eng, wenn Sie wachsen. Sorgen Sie vor, solange es ruhig ist. Der beste Test ist eine Woche, in der Sie fehlen.',
    },
    later:
      'Danach ist der Freiraum dran. Notieren Sie bis dahin jeden Freitag eine Sache, die Sie getan haben, obwohl sie auch jemand anderes gekonnt hätte. Nach vier Wochen wissen Sie, was Sie zuerst abgeben.',
    call: 'Im Strategiegespräch gehen Sie eine Ihrer letzten Wochen durch: Was war nur mit Ihnen möglich, was nicht? Am Ende steht fest, was Sie als Erstes lassen und was Sie abgeben.',
    ask: [
      'Welche Arbeit der letzten Woche hätte auch jemand anderes gekonnt, und warum lag sie trotzdem bei Ihnen?',
      'Was haben Sie schon einmal abgegeben und dann zurückgeholt, und woran ist es gescheitert?',
      'Was schieben Sie seit Monaten vor sich her, und was hätten Sie davon, wenn es fertig wäre?',
    ],
  },
};
