import type { Texts } from '../../../engine/texts.ts';
import type { model } from '../../model.ts';

export const sales = {
  'sales-think-over': {
    title: 'Nehmen Sie „Ich überlege es mir“ als Frage',
    what: 'Hinter diesem Satz steckt fast immer etwas, das noch offen ist. Wer freundlich nachfragt, hilft beim Denken und drängt nicht.',
    how: [
      'Sagen Sie zuerst: „Gern, das ist ja auch keine Kleinigkeit.“',
      'Dann: „Worüber möchten Sie noch nachdenken: über den Weg, den Preis oder den Zeitpunkt?“',
      'Hören Sie zu und fragen Sie: „Was kostet es Sie, wenn sich in den nächsten drei Monaten nichts ändert?“',
      'Vereinbaren Sie einen Tag: „Wann wissen Sie mehr? Dann rufe ich Sie an.“',
      'Holen Sie das diese Woche bei zwei offenen Fällen nach.',
    ],
    time: '30 Minuten',
    sign: 'Es hat geklappt, wenn aus zwei offenen Fällen eine klare Antwort geworden ist, gleich welche.',
  },
  'sales-scope': {
    title: 'Tauschen Sie Preis nur gegen Umfang',
    what: 'Ein Nachlass ohne Gegenleistung lässt den ersten Preis zu hoch aussehen. Weniger Geld für weniger Umfang verstehen dagegen alle.',
    how: [
      'Schreiben Sie vor dem nächsten Gespräch auf, was in einer kleineren Fassung wegfiele.',
      'Sagen Sie: „Für diesen Umfang bleibt es bei dem Preis. Wir können aber kleiner beginnen.“',
      'Nennen Sie genau zwei Möglichkeiten und schweigen Sie dann.',
      'Soll es der volle Umfang zum kleinen Preis sein, lehnen Sie freundlich ab.',
    ],
    time: '20 Minuten',
    sign: 'Es hat geklappt, wenn Sie beim nächsten Preisgespräch über Umfang gesprochen haben statt über einen Nachlass.',
  },
  'sales-price-range': {
    title: 'Antworten Sie auf die Preisfrage mit einer Spanne',
    what: 'Wer früh nach dem Preis fragt, sucht oft nur Halt. Eine ehrliche Spanne nimmt den Druck und öffnet das Gespräch.',
    how: [
      'Legen Sie eine Spanne fest, die zu Ihren letzten fünf Aufträgen passt.',
      'Sagen Sie: „Die meisten zahlen zwischen … und … Euro. Wo Sie liegen, hängt von zwei Dingen ab. Darf ich danach fragen?“',
      'Stellen Sie dann Ihre zwei Fragen: eine zum Problem, eine zum Ziel.',
      'Üben Sie das dreimal laut, bis es ruhig klingt.',
    ],
    time: '20 Minuten',
    sign: 'Es hat geklappt, wenn das nächste Gespräch nach der Preisfrage weitergeht und wieder vom Problem handelt.',
  },
  'sales-fit': {
    title: 'Prüfen Sie vor dem Gespräch, ob es passt',
    what: 'Enden viele Gespräche ohne Auftrag, fehlt am Tisch oft etwas: der Anlass, das Geld oder wer entscheidet. Zwei Fragen vorab sparen beiden Seiten eine Stunde.',
    how: [
      'Notieren Sie, was Ihre letzten drei Aufträge gemeinsam hatten: Anlass, Größe, wer entschied.',
      'Machen Sie zwei Fragen daraus, etwa: „Wer außer Ihnen entscheidet mit?“ und „Was passiert, wenn Sie nichts tun?“',
      'Stellen Sie sie am Telefon oder per Mail, bevor Sie einen langen Termin vergeben.',
      'Wo es nicht passt, sagen Sie es gleich und nennen eine bessere Adresse.',
    ],
    time: '30 Minuten',
    sign: 'Es hat geklappt, wenn Sie diese Woche ein Gespräch gar nicht erst geführt oder eines besser vorbereitet haben.',
  },
  'sales-ask-first': {
    title: 'Fragen Sie zwanzig Minuten, bevor Sie etwas anbieten',
    what: 'Wer früh erklärt, erntet Einwände. Wer erst fragt, hört den Grund, aus dem jemand kaufen will.',
    how: [
      'Legen Sie vier Fragen auf einen Zettel: Was ist los? Seit wann? Was haben Sie versucht? Was soll in einem Jahr anders sein?',
      'Sagen Sie zu Beginn: „Ich möchte erst verstehen. Danach sage ich Ihnen offen, ob ich helfen kann.“',
      'Reden Sie in den ersten zwanzig Minuten höchstens ein Drittel der Zeit.',
      'Fassen Sie zusammen: „Habe ich Sie richtig verstanden, dass …?“ Vom Angebot sprechen Sie erst nach dem Ja.',
    ],
    time: '15 Minuten Vorbereitung',
    sign: 'Es hat geklappt, wenn Ihr Gegenüber sagt: „Ja, genau das ist der Punkt.“',
  },
  'sales-ending': {
    title: 'Beenden Sie jedes Gespräch mit einer Verabredung',
    what: 'Ein offenes Ende kostet beide Seiten Kraft. Auch ein Nein oder ein Datum ist ein gutes Ergebnis.',
    how: [
      'Planen Sie für das Ende fünf Minuten fest ein.',
      'Fragen Sie: „Was spricht aus Ihrer Sicht dafür, was dagegen?“',
      'Dann: „Wollen wir beginnen, wollen wir es lassen, oder brauchen Sie noch etwas, um zu entscheiden?“',
      'Fehlt noch etwas, vereinbaren Sie sofort Tag und Uhrzeit für das nächste Gespräch.',
    ],
    time: '10 Minuten Vorbereitung',
    sign: 'Es hat geklappt, wenn Ihr nächstes Gespräch mit Ja, Nein oder einem Datum endet.',
  },
  'sales-lost-calls': {
    title: 'Rufen Sie drei an, die sich anders entschieden haben',
    what: 'Die ehrlichsten Hinweise geben Menschen, die nicht gekauft haben. Manche sind noch unentschieden und freuen sich über den Anruf.',
    how: [
      'Wählen Sie drei Gespräche aus dem letzten halben Jahr, aus denen nichts wurde.',
      'Sagen Sie: „Ich will Sie nicht umstimmen. Ich möchte besser werden. Was hat Ihnen damals gefehlt?“',
      'Fragen Sie weiter: „Und wenn das da gewesen wäre?“',
      'Schreiben Sie die Worte auf. Nennen zwei den gleichen Grund, ändern Sie dort zuerst etwas.',
    ],
    time: 'Dreimal 10 Minuten',
    sign: 'Es hat geklappt, wenn Sie einen Grund kennen, der nicht „zu teuer“ heißt.',
  },
  'sales-half-page': {
    title: 'Schicken Sie noch am selben Tag eine halbe Seite',
    what: 'Lange Angebote landen auf dem Stapel. Eine halbe Seite in den Worten Ihres Gegenübers wird gelesen und weitergegeben.',
    how: [
      'Vier Punkte reichen: Lage, Ziel, Weg, Preis.',
      'Nehmen Sie für Lage und Ziel die Worte aus dem Gespräch.',
      'Enden Sie mit einem Termin: „Ich rufe Sie am Donnerstag um zehn an.“',
      'Alles Weitere, etwa Ablauf und Vertrag, folgt nach dem Ja.',
    ],
    time: '20 Minuten je Angebot',
    sign: 'Es hat geklappt, wenn binnen drei Tagen eine Antwort kommt, die sich auf den Inhalt bezieht.',
  },
  'sales-review': {
    title: 'Gehen Sie Ihre letzten fünf Gespräche noch einmal durch',
    what: 'Ihre Gespräche laufen gut. Besser werden sie nur, wenn Sie wissen, an welcher Stelle sie kippen.',
    how: [
      'Zeichnen Sie für jedes der fünf eine Linie: Wo stieg das Interesse, wo sank es?',
      'Schreiben Sie an jeden Knick, was Sie kurz davor gesagt hatten.',
      'Suchen Sie den Satz, der zweimal vor einem Knick stand.',
      'Ersetzen Sie ihn im nächsten Gespräch durch eine Frage.',
    ],
    time: '45 Minuten',
    sign: 'Es hat geklappt, wenn Sie einen Satz gefunden haben, den Sie ab jetzt weglassen.',
  },
  'sales-three-questions': {
    title: 'Senden Sie vor dem Gespräch drei Fragen',
    what: 'Wer sich vorbereitet, kommt schneller auf den Punkt. Und Sie sehen vorher, ob es passt.',
    how: [
      'Schreiben Sie eine Vorlage mit drei Fragen: Was soll sich ändern? Warum gerade jetzt? Wer entscheidet mit?',
      'Senden Sie sie mit der Zusage des Termins: „Zwei Minuten genügen, dann nutzen wir die Zeit gut.“',
      'Lesen Sie die Antworten kurz vor dem Gespräch.',
      'Steigen Sie damit ein: „Sie schreiben, dass … Erzählen Sie mir mehr davon.“',
    ],
    time: '20 Minuten',
    sign: 'Es hat geklappt, wenn die nächste Person antwortet und Sie ohne Vorrede beim Kern sind.',
  },
} satisfies Partial<Texts<typeof model>['tips']>;
