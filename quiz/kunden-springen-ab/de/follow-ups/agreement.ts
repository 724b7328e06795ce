import type { FollowUps } from '../../../engine/texts.ts';
import type { model } from '../../model.ts';

export const agreement = {
  byArea: {
    agreement: {
      depth: {
        subject: 'Was gilt zwischen Ihnen? Ein Blatt dafür',
        opening: {
          thin: 'Wo nie klar war, was herauskommen soll, geht es im Streitfall nur noch um Stunden und Geld. Das können Sie drehen. Ein einziger Satz, den beide gleich verstehen, gibt dem Gespräch eine Richtung, selbst wenn am Ende ein Abschied steht.',
          patchy:
            'Ein Ziel gab es, nur hat lange niemand danach gefragt. Inzwischen verstehen Sie beide vielleicht Verschiedenes darunter. Daran ist niemand schuld, so etwas geschieht leicht. Wer zuerst nachfragt, macht den Anfang leicht.',
          sound:
            'Ihre Absprache war klar, und das ist mehr, als viele haben. Nun zeigt sich, ob sie auch für die neue Lage taugt. Eine gute Absprache darf man ändern, ohne dass jemand das Gesicht verliert.',
        },
        lead: 'Der erste Tipp zu Ihrem Fall hieß: {tip}. Ob Sie schon dabei sind oder noch warten: Hier steht, was beim ersten Anlauf oft geschieht und wie es dann weitergeht.',
        worksheet: {
          title: 'Fünf Zeilen, die für beide stimmen',
          intro:
            'Schreiben Sie zuerst Ihre Fassung auf. Im Gespräch fragen Sie nach der anderen und ändern, was nicht passt.',
          lines: [
            'Begonnen haben wir, weil: …',
            'Heute wäre ein gutes Ergebnis: …',
            'Woran man es in vier Wochen sieht: …',
            'Was ich dafür tue, und was die andere Seite: …',
            'Wann wir wieder darauf schauen: …',
          ],
        },
      },
      runnerUp: null,
      talk: 'Für künftige Aufträge lohnt ein Blick auf den Anfang: An welcher Stelle hätte ein Satz mehr genügt? Schreiben Sie diesen Satz heute in Ihre Vorlage für Angebote. Er kostet eine Zeile und erspart Ihnen vielleicht das nächste schwere Gespräch.',
      invitation: {
        subject: 'Klare Absprachen: drei Fragen im Gespräch',
        opening: {
          thin: 'Nach so einer Nachricht hat man viele Gedanken und wenige Menschen, mit denen man sie teilen kann. Das kostenlose Strategiegespräch ist ein Ort dafür. Es geht nicht um Schuld, sondern um den nächsten Anfang.',
          patchy:
            'Vermutlich sind Sie nicht weit von Absprachen entfernt, die auch in schweren Zeiten halten. Im kostenlosen Strategiegespräch lässt sich an diesem Fall sehen, was noch fehlt.',
          sound:
            'Ihre Absprachen tragen, dafür brauchen Sie keine Hilfe. Ein Gespräch kann nützen, wenn sich bei Ihrer Kundschaft gerade viel ändert. Das Strategiegespräch ist kostenlos und bleibt ohne Folgen, wenn Sie es so möchten.',
        },
        topics: [
          'Was sollte in Ihrem nächsten Angebot stehen, das diesmal gefehlt hat?',
          'Woran erkennen beide Seiten nach vier Wochen, dass es sich lohnt?',
          'Wie vereinbaren Sie Pause und Ende so, dass niemand sich davor fürchtet?',
        ],
        bring:
          'Nehmen Sie das Angebot oder die erste Mail zu diesem Auftrag mit, dazu die Nachricht, mit der alles ins Wanken kam. Namen dürfen Sie vorher schwärzen.',
        alone:
          'Ohne Termin geht es auch. Lesen Sie Ihr letztes Angebot und unterstreichen Sie jeden Satz, der ein Ergebnis nennt. Sind es weniger als zwei, ergänzen Sie: „Nach vier Wochen ist …“ und „Fertig sind wir, wenn …“. Mehr braucht es für den Anfang nicht.',
      },
      last: {
        subject: 'Ihre Absprachen: ein Rückblick',
        recap: {
          thin: 'Auslöser war eine Nachricht, und dahinter lag eine Absprache, die kaum ausgesprochen war. Es ging seitdem um das Gespräch selbst und um einen Satz, den beide gleich verstehen.',
          patchy:
            'Auslöser war eine Nachricht, und dahinter lag ein Ziel, über das lange niemand gesprochen hatte. Es ging seitdem um das Gespräch selbst und darum, was heute noch gilt.',
          sound:
            'Auslöser war eine Nachricht, obwohl Ihre Absprache trug. Es ging seitdem um das Gespräch selbst und darum, ein gutes Ziel an eine neue Lage anzupassen.',
        },
        measure:
          'Ob Ihre Absprachen besser werden, sehen Sie beim nächsten neuen Auftrag. Bitten Sie nach zwei Wochen um einen Satz: „Was wollen wir hier erreichen?“ Schreiben Sie Ihren eigenen vorher auf und vergleichen Sie. Stimmen die beiden im Kern überein, haben Sie viel gewonnen.',
      },
    },
  },
  byTip: {
    'agree-what-counts':
      'Oft kommt eine Antwort, die man nicht sehen kann: „mehr Ruhe“ oder „mehr Klarheit“. Fragen Sie dann nach einem Dienstag: „Was wäre an einem normalen Dienstag anders?“ So wird aus einem Gefühl ein Bild. Fällt auch dazu nichts ein, ist das ein ehrliches Zeichen, und eine Pause kann richtig sein.',
    'agree-first-sentence':
      'Manchmal findet sich der Satz nicht, weil alles am Telefon begann. Dann schreiben Sie ihn aus dem Gedächtnis auf und sagen das dazu. Wird er berichtigt, ist das ein gutes Zeichen. Man erinnert sich gemeinsam, und darum ging es.',
    'agree-half-page':
      'Häufig kommt auf die halbe Seite keine Antwort. Warten Sie zwei Tage und fragen Sie nach der Zeile mit dem größten Fragezeichen, nur nach dieser. Ein Ja zum Ganzen ist schwer, ein Wort zu einer Zeile ist leicht. Sind zwei Zeilen geklärt, folgen die anderen meist von selbst.',
    'agree-three-ways':
      'Manche wählen keinen der drei Wege und wollen nur Schluss machen. Nehmen Sie das an und beschreiben Sie das Ende so sorgfältig wie die anderen beiden. Wählt jemand die Pause, prüfen Sie noch eines: Steht ein Tag dabei? Ohne ihn ist es ein Ende, das sich nur freundlicher anhört.',
    'agree-new-situation':
      'Leicht findet man drei Dinge, die sich ändern sollten, und sagt sie alle. Dann klingt es nach einem neuen Verkauf. Halten Sie zwei zurück. Wirkt die eine Änderung nach zwei Wochen noch nicht, haben Sie die nächste schon bereit und müssen sich nicht rechtfertigen.',
    'agree-terms':
      'Was im Vertrag steht und was sich richtig anfühlt, fällt manchmal auseinander. Entscheiden Sie vor dem Gespräch, wo Sie großzügig sein wollen, und schreiben Sie die Grenze daneben. Wer sie kennt, kann ruhig geben. Geht es um viel Geld, holen Sie vorher Rat bei jemandem vom Fach.',
  },
} satisfies { [Part in 'byArea' | 'byTip']: Partial<FollowUps<typeof model>[Part]> };
