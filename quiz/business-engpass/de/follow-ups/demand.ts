import type { FollowUps } from '../../../engine/texts.ts';
import type { model } from '../../model.ts';

export const demand = {
  byArea: {
    demand: {
      depth: {
        subject: 'Mehr Anfragen: wenn der erste Schritt stockt',
        opening: {
          critical:
            'Wenn zu wenig hereinkommt, sucht man gern den einen großen Wurf: eine neue Seite, eine Anzeige, einen neuen Kanal. Was jetzt hilft, ist kleiner und näher. Fast immer kennen Sie die Menschen schon, bei denen der nächste Auftrag beginnt.',
          shaky:
            'Bei Ihnen kommen Anfragen, nur nicht immer dann, wenn Sie sie brauchen. Das liegt selten am falschen Kanal. Meist hat das Werben keinen festen Platz in der Woche und verliert gegen jeden Auftrag. Ein kleiner Takt ist dann mehr wert als eine große Idee.',
          solid:
            'Um Anfragen müssen Sie sich nicht sorgen. Das ist der beste Zeitpunkt, um sich um sie zu kümmern. Wer ohne Not wirbt, kann wählen, warten und auch einmal etwas ausprobieren, das erst im nächsten Jahr wirkt.',
        },
        lead: 'Ihr erster Tipp war: {tip}. So etwas beginnt meist mit Schwung und stockt dann an einer bestimmten Stelle. Von ihr handelt diese Mail.',
        worksheet: {
          title: 'Ihre Liste für die nächsten vier Wochen',
          intro:
            'Eine Viertelstunde genügt. Schreiben Sie Namen auf und keine Zielgruppen, denn nur einen Namen kann man anrufen.',
          lines: [
            'Drei Menschen, die mich schon einmal empfohlen haben: …',
            'Zwei, mit denen ein Gespräch im Sand verlaufen ist: …',
            'Eine Stelle, an der meine Kundschaft kurz vorher fragt: …',
            'Meine ehrliche Frage in einem Satz: …',
            'Mein fester Platz in der Woche, Tag und Uhrzeit: …',
            'Nach vier Wochen will ich so viele Gespräche gezählt haben: …',
          ],
        },
      },
      runnerUp: {
        subject: 'Als Nächstes: woher Ihre Anfragen kommen',
        soFar:
          'Ein paar Tage nach der Analyse ist noch kein neuer Auftrag zu erwarten. Gut unterwegs sind Sie, wenn drei Nachrichten verschickt sind und ein fester Platz im Kalender steht. Antworten kommen oft erst in der zweiten Woche.',
        why: {
          critical:
            'Auf dem zweiten Platz stehen bei Ihnen die Anfragen, und auch sie sind sehr knapp. Warum dann nicht dort beginnen? Weil mehr Anfragen weniger bringen, solange im Bereich {bottleneck} noch etwas fehlt. Ist es dort etwas weiter, zählt jede einzelne mehr.',
          shaky:
            'Nach dem Bereich {bottleneck} sind bei Ihnen die Anfragen dran. Es kommen welche, nur lässt sich damit schlecht planen. Bevor Sie etwas Neues anfangen, lohnt ein Blick auf das, was schon da ist.',
          solid:
            'Mit Ihren Anfragen steht es gut, und doch kommen sie gleich hinter dem Bereich {bottleneck}. Hier geht es nicht um mehr, sondern um besser: um die eine Quelle, aus der die schönsten Aufträge stammen.',
        },
        step: 'Zeichnen Sie dazu die Herkunft Ihrer letzten fünf Aufträge nach, Schritt für Schritt zurück: Wer hat gefragt, wer hatte von Ihnen erzählt, wo hatten Sie diese Person kennengelernt? Oft führen drei der fünf Wege zum selben Menschen oder zum selben Abend. Dort stecken Sie im nächsten Vierteljahr Ihre Zeit hinein, zuerst mit einem Dank.',
        sign: 'An der Reihe ist das Thema, sobald Sie eine weitere Anfrage gut bedienen könnten, ohne dass etwas anderes liegen bleibt. Bis dahin reicht es, die Quelle zu kennen.',
      },
      talk: 'Für Ihre Anfragen lässt sich aus so einem Gespräch etwas mitnehmen. Auch wer geht, kennt andere mit der gleichen Aufgabe. Endet es gut, dürfen Sie fragen: „Wen sollte ich kennenlernen?“ Endet es schwierig, lassen Sie diese Frage weg.',
      invitation: {
        subject: 'Anfragen, auf die Sie zählen können: drei Fragen',
        opening: {
          critical:
            'Mit leerem Kalender probiert man leicht alles zugleich und nichts lange genug. Ein Blick von außen hilft beim Weglassen. Dafür ist das kostenlose Strategiegespräch gut.',
          shaky:
            'Sie brauchen vermutlich keinen neuen Kanal, sondern Ordnung in den alten. Was sich lohnt, sieht man zu zweit schneller. Genau das ist Thema im kostenlosen Strategiegespräch.',
          solid:
            'Bei Ihnen läuft das Werben schon. Ein Gespräch ist dann sinnvoll, wenn Sie wachsen oder sich die Aufträge aussuchen möchten. Das Strategiegespräch kostet nichts und verpflichtet zu nichts.',
        },
        topics: [
          'Welcher Ihrer Wege hat in den letzten zwölf Monaten wirklich Aufträge gebracht?',
          'Welche eine Quelle passt zu Ihrer Art, zu Ihrem Fach und zu Ihrer Woche?',
          'Was können Sie ab sofort lassen, ohne dass eine Anfrage weniger kommt?',
        ],
        bring:
          'Legen Sie sich Ihre letzten zehn Anfragen zurecht, so gut Sie sich erinnern: woher sie kamen und was daraus wurde. Ein Zettel mit Stichworten genügt.',
        alone:
          'Es geht auch ohne Gespräch. Nehmen Sie diese zehn Anfragen und streichen Sie alle, die nicht passten. Sehen Sie nach, welcher Weg dann noch übrig ist. Geben Sie ihm acht Wochen lang doppelt so viel Zeit und allen anderen gar keine.',
      },
      last: {
        subject: 'Ihre Anfragen: ein Rückblick',
        recap: {
          critical:
            'Ausgangspunkt war, dass zu wenige passende Anfragen kamen. In diesen Mails ging es um Menschen, die Sie schon kennen, und um einen festen Platz in der Woche.',
          shaky:
            'Ausgangspunkt waren Anfragen, die mal kommen und mal nicht. In diesen Mails ging es um einen kleinen Takt, der auch in vollen Wochen hält.',
          solid:
            'Ausgangspunkt waren genug Anfragen, mit denen sich noch besser planen ließe. In diesen Mails ging es darum, Ihre beste Quelle zu kennen und zu pflegen.',
        },
        measure:
          'Ob es wirkt, sehen Sie an einer einfachen Zahl: begonnene Gespräche pro Monat, nicht Klicks und nicht Kontakte. Schreiben Sie sie drei Monate lang am Monatsende auf. Steigt sie, bleiben Sie dabei, auch wenn die Aufträge noch auf sich warten lassen. Sie folgen meist mit einigen Wochen Abstand.',
      },
    },
  },
  byTip: {
    'demand-short-talk':
      'Oft antworten einige freundlich und buchen doch nicht. Dann war die Frage meist zu breit. Machen Sie sie enger, bis sie nur noch für drei der zehn stimmt, und schreiben Sie diesen drei noch einmal. Kommt es anders und viele sagen zu, führen Sie höchstens drei solcher Gespräche pro Woche. Sonst wird daraus eine zweite Arbeit.',
    'demand-referral-moment':
      'Bleibt es nach der Frage still, war sie oft zu groß. „In Ihrem Umfeld“ sind hundert Menschen. Machen Sie den Kreis klein: „Mit wem sprechen Sie in Ihrem Verband darüber?“ Kommt ein Name, schicken Sie die zwei Zeilen noch am selben Tag. Nach einer Woche ist der Moment vorbei.',
    'demand-monday':
      'Zwei oder drei Wochen lang klappt es, dann fällt ein Montag aus und mit ihm der ganze Takt. Planen Sie das ein: Wer eine Woche auslässt, schreibt beim nächsten Mal einfach weiter, ohne nachzuholen. Legen Sie sich außerdem zehn Namen bereit. Meist fehlt am Montag nicht die Zeit, sondern die Antwort auf die Frage: wem?',
    'demand-ten-names':
      'Drei antworten gleich, der Rest schweigt. Das ist normal und noch kein Nein. Warten Sie zehn Tage und schicken Sie eine zweite, noch kürzere Nachricht: einen Hinweis, einen Artikel oder einen Namen, der gerade nützt. Danach lassen Sie ein halbes Jahr Ruhe, ohne Groll. Manche melden sich genau in dieser Zeit.',
    'demand-fixed-hour':
      'Die Stunde steht im Kalender und wird doch zur Stunde für das Postfach. Das hilft: Entscheiden Sie am Abend davor, wen Sie zuerst anrufen, und legen Sie die Nummer auf den Tisch. Zählen Sie danach nicht die Anfragen, sondern die begonnenen Gespräche. Nach acht Wochen sehen Sie, was davon trägt.',
    'demand-question':
      'Die erste Fassung wird oft zu gründlich, und dann liest sie niemand zu Ende. Streichen Sie, bis nur Ihre Meinung und ein Beispiel bleiben. Antwortet keine der fünf Personen, fragen Sie eine am Telefon, was ihr gefehlt hat. Häufig war es die Antwort auf die nächste Frage. Damit haben Sie gleich Ihr zweites Thema.',
    'demand-partner':
      'Das erste Treffen ist nett, und danach vermittelt niemand. Meist liegt das daran, dass beide zu viel auf einmal meinen. Einigen Sie sich auf einen einzigen Fall: „Sobald jemand Sie nach … fragt, rufen Sie mich an.“ Melden Sie sich dann alle sechs Wochen mit einem eigenen Hinweis. Ein Bündnis lebt von dem, was man hineingibt.',
    'demand-start-dates':
      'Die erste Person möchte trotzdem sofort beginnen, und Sie geben nach. Halten Sie für solche Fälle einen Platz im Monat frei, der etwas mehr kostet. Alle anderen bleiben fest. Achten Sie auch auf das Gegenteil: Bleibt ein Platz zweimal leer, brauchen Sie mehr Vorlauf bei den Anfragen und nicht mehr Plätze.',
    'demand-origin':
      'Die häufigste Antwort lautet: „Ach, irgendwie aus dem Netz.“ Damit lässt sich wenig anfangen. Fragen Sie einmal nach: „Und wann haben Sie zum ersten Mal von mir gehört?“ Oft taucht dann ein Mensch auf. Danken Sie ihm noch am selben Tag. Wer erfährt, dass eine Empfehlung ankam, gibt gern die nächste.',
  },
} satisfies { [Part in 'byArea' | 'byTip']: Partial<FollowUps<typeof model>[Part]> };
