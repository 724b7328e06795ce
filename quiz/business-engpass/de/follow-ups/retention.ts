import type { FollowUps } from '../../../engine/texts.ts';
import type { model } from '../../model.ts';

export const retention = {
  byArea: {
    retention: {
      depth: {
        subject: 'Damit Menschen bleiben: nach dem ersten Anruf',
        opening: {
          critical:
            'Wenn jemand geht, tut das weh, und man schaut lieber nach vorn zu neuen Anfragen. Bleiben Sie noch einen Moment hier. Zwei oder drei offene Gespräche mit Menschen, die noch da sind, bringen jetzt mehr Sicherheit als alles andere.',
          shaky:
            'Vieles hält bei Ihnen, manches bleibt dem Zufall überlassen. Das Tückische daran ist, dass man es erst merkt, wenn jemand schon gegangen ist. Ein paar kleine Fragen zur rechten Zeit holen diesen Moment nach vorn.',
          solid:
            'Ihre Kundschaft bleibt, und das haben Sie sich erarbeitet. Was jetzt noch zu gewinnen ist, liegt nicht in den laufenden Aufträgen. Es liegt bei den Menschen, die zufrieden gegangen sind und von denen Sie lange nichts gehört haben.',
        },
        lead: 'Ihr erster Tipp aus der Analyse war: {tip}. Solche Gespräche laufen selten wie geplant. Das ist kein Fehler, und es gibt dafür einen nächsten Schritt.',
        worksheet: {
          title: 'Wie fest sitzt welcher Auftrag?',
          intro:
            'Machen Sie die Liste für jeden laufenden Auftrag einmal, je drei Minuten. Wo Ihnen die Antwort fehlt, rufen Sie zuerst an.',
          lines: [
            'Zuletzt in Ruhe gesprochen am: …',
            'Das Ziel, wie es die andere Seite heute nennen würde: …',
            'Der letzte Fortschritt, den man dort bemerkt hat: …',
            'Wer außer meinem Gegenüber mitentscheidet: …',
            'Ein Zeichen, das mir zu denken gibt: …',
            'Mein nächster Anruf, mit Tag: …',
          ],
        },
      },
      runnerUp: {
        subject: 'Als Nächstes: wer bei Ihnen bleibt',
        soFar:
          'Ein paar Tage nach der Analyse zählt noch kein Ergebnis. Gut unterwegs sind Sie, wenn Sie einen Menschen angerufen haben, bei dem Sie unsicher waren. Was Sie dabei gehört haben, ist mehr wert als jede Statistik.',
        why: {
          critical:
            'Die Kundenbindung steht auf Platz zwei, und sie ist sehr eng. Nach dem Bereich {bottleneck} sollte deshalb nichts anderes dazwischenkommen. Bis dahin genügt es, dass niemand leise geht. Dafür reicht ein kleiner Handgriff in der Woche.',
          shaky:
            'Auf den Bereich {bottleneck} folgt bei Ihnen die Kundenbindung. Einiges ist fest, anderes könnte fester sein. Sie müssen jetzt keine Programme aufsetzen. Ein wenig mehr Aufmerksamkeit an einer festen Stelle im Monat reicht zunächst.',
          solid:
            'Ihre Kundenbindung ist gut und rückt nur deshalb auf den zweiten Platz, weil außer dem Bereich {bottleneck} kaum etwas enger ist. Betrachten Sie sie als Schatz, den man pflegt, und nicht als Aufgabe.',
        },
        step: 'Richten Sie eine Seite ein, auf der alle laufenden Aufträge untereinanderstehen. Dahinter kommen zwei Spalten: Tag des letzten echten Gesprächs und ein Wort zur Stimmung. Gehen Sie die Seite jeden Freitag durch, das dauert fünf Minuten. Rufen Sie immer dort an, wo das Datum am ältesten ist, auch wenn alles ruhig scheint. Stille ist kein Beweis.',
        sign: 'Richtig beginnen Sie mit diesem Thema, wenn auf der Seite zum zweiten Mal ein Datum steht, das älter ist als vier Wochen. Dann braucht es einen festen Takt.',
      },
      talk: 'Zur Kundenbindung gehört auch, was nach diesem Gespräch kommt. Gehen Sie Ihre anderen Aufträge durch: Wo sehen Sie heute ein ähnliches Zeichen? Ein kurzer Anruf dort ist leicht, solange noch niemand ans Gehen denkt.',
      invitation: {
        subject: 'Wer bleibt, wer geht: drei Fragen im Gespräch',
        opening: {
          critical:
            'Über Menschen, die gehen, spricht man ungern, und so bleibt man mit seinen Vermutungen allein. Dabei zeigt sich im Erzählen oft sehr schnell, was sich wiederholt. Dafür ist im kostenlosen Strategiegespräch Platz.',
          shaky:
            'Wo bei Ihnen etwas verloren geht oder gehen könnte, sieht man allein schwer. Zu zweit lassen sich laufende und beendete Aufträge rasch nebeneinanderlegen. Das kostenlose Strategiegespräch ist ein guter Rahmen dafür.',
          solid:
            'Ihre Bindungen halten, dafür brauchen Sie niemanden. Reizvoll ist ein Gespräch, wenn Sie aus zufriedenen Menschen regelmäßige Aufträge machen möchten. Das Strategiegespräch kostet nichts.',
        },
        topics: [
          'Was haben Abschiede und unruhige Momente gemeinsam, auch wenn sie verschieden klangen?',
          'Woran hätten Sie es vier Wochen früher merken können?',
          'Mit wem sprechen Sie diese Woche, und wie lautet Ihr erster Satz?',
        ],
        bring:
          'Schreiben Sie bis zu drei Fälle auf, in denen jemand ging, pausierte oder stiller wurde: wann, mit welchen Worten und was kurz davor war. Die Namen bleiben bei Ihnen.',
        alone:
          'Sie können die Antwort auch allein finden. Legen Sie diese Fälle nebeneinander und suchen Sie jeweils den letzten Tag, an dem noch alles gut war. Was geschah in den zwei Wochen danach nicht, das sonst immer geschah? Genau das machen Sie künftig zur Regel.',
      },
      last: {
        subject: 'Ihre Kundschaft: ein Rückblick',
        recap: {
          critical:
            'Zuerst war da ein Loch weit hinten im Rohr: Menschen gingen, bevor Ihre Arbeit ganz wirken konnte. Danach ging es um offene Gespräche und um Zeichen, die früh warnen.',
          shaky:
            'Zuerst war da eine Bindung, die meistens hält und doch Lücken hat. Danach ging es um einen festen Takt und um Fragen, die man gern aufschiebt.',
          solid:
            'Zuerst war da eine Kundschaft, die bleibt. Danach ging es um den Faden zu jenen, die zufrieden gegangen sind und inzwischen neue Fragen haben.',
        },
        measure:
          'Zählen Sie in den nächsten drei Monaten nicht, wer bleibt, denn das ändert sich langsam. Zählen Sie, wie oft Sie von einem Zweifel gehört haben, bevor daraus ein Entschluss wurde. Jeder solche Moment ist ein Erfolg, auch wenn er unbequem war. Mit ihm wird das Loch kleiner.',
      },
    },
  },
  byTip: {
    'keep-shock':
      'Manchmal will die andere Seite trotzdem nur über den Vertrag reden. Wiederholen Sie dann Ihr Angebot in einem Satz und halten Sie das Blatt bereit. Wird es abgelehnt, fragen Sie, wer in den nächsten Tagen sonst hilft. Schicken Sie zwei Zeilen hinterher. Oft kommt der Rückruf nach einem Wochenende.',
    'keep-long-standing':
      'Viele hören aus diesem Satz zuerst eine Abfuhr. Sagen Sie deshalb, was bleibt: Die Unterlagen liegen bereit, und der Tag für Ihren Anruf steht fest. Rufen Sie an diesem Tag auch dann an, wenn Sie wenig Hoffnung haben. Wer in der Not nicht fallen gelassen wurde, kommt zurück oder spricht gut über Sie.',
    'keep-overload':
      'Auch der halbe Schritt bleibt manchmal liegen. Dann teilen Sie nicht weiter, sondern tun ihn gemeinsam am Telefon. Zehn Minuten genügen. Fragen Sie danach, was ihn so schwer gemacht hat: die Zeit, das Können oder die Angst vor der Antwort. Erst wenn Sie das wissen, planen Sie den nächsten.',
    'keep-drift':
      'Nach zwei Gesprächen sagt oft jemand: „Bei uns gibt es nichts Neues.“ Dann stirbt der Takt leise. Bringen Sie zu jedem Termin eine Beobachtung mit, die dort nützt. Und machen Sie ihn kürzer, nicht seltener. Zehn Minuten alle zwei Wochen halten mehr als eine Stunde im Vierteljahr.',
    'keep-finished':
      'Häufig lautet die Antwort: „Jetzt lassen wir es erst einmal laufen.“ Das ist kein Nein. Fragen Sie, woran man merken würde, dass es nicht mehr läuft, und bieten Sie an, genau das in drei Monaten zu prüfen. Aus dieser kleinen Prüfung entsteht oft der nächste Auftrag, ohne dass Sie ihn anbieten.',
    'keep-call-today':
      'Nimmt niemand ab, wird aus dem Anruf schnell doch eine lange Mail. Sprechen Sie lieber zwei Sätze auf die Mailbox, und nennen Sie eine Zeit für den nächsten Versuch. Hören Sie dann nur „alles gut“, fragen Sie einmal nach: „Was wäre ein Grund, dass es in drei Monaten nicht mehr gut ist?“',
    'keep-reopen':
      'Mit etwas Pech ist die Antwort kühl: „Das hat sich erledigt.“ Lassen Sie das stehen und fragen Sie, wie. Hat sich das Problem wirklich gelöst, freuen Sie sich mit und bitten um einen Satz dazu. Ist es noch da, hören Sie es am Ton. Dann reicht ein kleiner Vorschlag: ein Blick, eine Seite, ein Tag.',
    'keep-discount':
      'Manchmal heißt es auf die Frage: „Doch, es war der Preis.“ Dann nehmen Sie das ernst und kürzen den Umfang, sichtbar und mit Datum. Arbeiten Sie nicht still weiter wie zuvor. Wer für weniger Geld gleich viel bekommt, lernt daraus nur, dass der erste Preis nicht ernst gemeint war.',
    'keep-open-word':
      'Die erste Antwort ist meist freundlich und leer. Danken Sie und fragen Sie nach dem Tag: „Was war, als Sie es entschieden haben?“ Wird es unbequem, verteidigen Sie sich nicht. Ein Satz genügt: „Das hilft mir.“ Was Sie gehört haben, prüfen Sie noch in derselben Woche an zwei laufenden Aufträgen.',
    'keep-ask':
      'Oft kommt auf die Frage nur: „Alles bestens.“ Fragen Sie dann kleiner: „Was war in den letzten vier Wochen mühsam?“ Mühsames gibt es immer, und man darf es sagen, ohne jemanden zu kränken. Wichtig ist, was danach geschieht. Eine winzige Änderung sorgt dafür, dass man Ihnen beim nächsten Mal mehr erzählt.',
    'keep-first-result':
      'Zwei Wochen sind um, und der Schritt ist nur halb fertig. Zeigen Sie trotzdem, was da ist, und sagen Sie, was fehlt. Ein ehrlicher halber Stand schafft mehr Vertrauen als ein später ganzer. Wählen Sie den nächsten Schritt kleiner: etwas, das Sie auch an einem schlechten Tag schaffen.',
    'keep-check-call':
      'Die meisten sagen „acht“ und wechseln das Thema. Eine Acht ist oft eine höfliche Sechs, also fragen Sie auch dort, was zur Neun fehlt. Schreiben Sie die Zahlen mit Datum auf. Wertvoll wird der zweite Anruf, sechs Wochen später. Wer dann von acht auf sieben fällt, bekommt zuerst einen Termin.',
    'keep-goal':
      'Manchmal kommt auf den alten Satz gar keine Antwort. Auch das sagt etwas: Er bewegt niemanden mehr. Rufen Sie an und lesen Sie ihn vor. Nennt die andere Seite ein neues Ziel, das nicht Ihr Fach ist, sagen Sie es. Ein kleiner, ehrlicher Auftrag hält länger als ein großer mit altem Ziel.',
    'keep-quarter':
      'Der erste Rückblick gerät leicht zum Bericht: Sie zeigen, die andere Seite nickt. Drehen Sie es um und lassen Sie die andere Seite beginnen. Fällt der zweite Termin aus, verschieben Sie ihn um höchstens zwei Wochen. Ein Rückblick, der einmal still ausfällt, kommt selten von allein zurück.',
    'keep-former':
      'Bleibt es nach fünf Nachrichten still, war die Beobachtung meist zu allgemein. Sehen Sie sich dann bei zwei der fünf zehn Minuten lang an, was dort neu ist: eine Stelle, eine Seite, ein Standort. Schreiben Sie dazu einen einzigen Satz mit Ihrer Einschätzung. Darauf antwortet man gern.',
    'keep-signs':
      'Nach zwei Wochen steht überall „kein Zeichen“, und der Freitag wird lästig. Prüfen Sie dann, ob Ihre Zeichen zu grob sind. Gehen Sie einen früheren Abschied durch: Was war sechs Wochen davor anders? Nehmen Sie dieses Zeichen auf und streichen Sie dafür ein anderes. Drei genügen auch auf Dauer.',
  },
} satisfies { [Part in 'byArea' | 'byTip']: Partial<FollowUps<typeof model>[Part]> };
