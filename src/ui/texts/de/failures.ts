import type { UiTexts } from '../texts.ts';

const TO_QUIZ = 'Zurück zum Quiz';

export const failure: UiTexts['failure'] = {
  code: 'Kennung für Rückfragen',
  home: 'Zur Startseite',
  texts: {
    'bad-request': {
      title: 'Hier fehlt etwas',
      text: 'Beim Senden ist ein Teil der Angaben verloren gegangen. Bitte gehen Sie zurück und versuchen Sie es noch einmal.',
      action: 'Noch einmal versuchen',
    },
    'forbidden-origin': {
      title: 'Von dieser Website aus geht das nicht',
      text: 'Die Seite, von der Sie kommen, ist hier nicht eingetragen. Öffnen Sie das Quiz bitte direkt, dort klappt es.',
      action: 'Quiz öffnen',
    },
    'not-found': {
      title: 'Diese Seite gibt es nicht',
      text: 'Vielleicht ist die Adresse unvollständig, oder die Seite ist umgezogen. Von der Startseite aus finden Sie weiter.',
    },
    'unknown-quiz': {
      title: 'Dieses Quiz gibt es nicht',
      text: 'Vielleicht ist der Link veraltet. Auf der Startseite finden Sie das aktuelle Quiz.',
    },
    'link-invalid': {
      title: 'Dieser Link stimmt nicht',
      text: 'Wahrscheinlich wurde er beim Kopieren abgeschnitten. Öffnen Sie ihn bitte direkt aus der Mail. Wenn das nicht hilft, fordern Sie die Analyse einfach neu an.',
      action: 'Quiz öffnen',
    },
    'call-link-invalid': {
      title: 'Dieser Link stimmt nicht',
      text: 'Wahrscheinlich wurde er beim Kopieren abgeschnitten. Öffnen Sie ihn bitte direkt aus der Mail. Wenn das nicht hilft, antworten Sie auf eine unserer Mails oder buchen Sie neu.',
      action: 'Gespräch buchen',
    },
    'own-link-invalid': {
      title: 'Dieser Link stimmt nicht',
      text: 'Wahrscheinlich wurde er beim Kopieren abgeschnitten. Öffnen Sie ihn bitte direkt aus der Mail, oder fordern Sie hier einen neuen Link an. Damit können Sie auch Mails abbestellen.',
      action: 'Neuen Link anfordern',
    },
    'link-expired': {
      title: 'Dieser Link ist abgelaufen',
      text: 'Er galt nur für einige Tage. Wenn Sie schon bestätigt haben, finden Sie Ihre Analyse in unserer zweiten Mail; sonst haben wir die Angaben gelöscht, und Sie bekommen einen neuen Link, wenn Sie die Fragen noch einmal beantworten.',
      action: 'Quiz neu beginnen',
    },
    'link-gone': {
      title: 'Diese Analyse gibt es nicht mehr',
      text: 'Die Angaben dazu wurden gelöscht. Wenn Sie möchten, machen Sie das Quiz noch einmal.',
      action: 'Quiz neu beginnen',
    },
    'not-confirmed': {
      title: 'Ihre Adresse ist noch nicht bestätigt',
      text: 'Öffnen Sie bitte zuerst den Link in der Mail, die wir Ihnen geschickt haben. Danach sehen Sie Ihre Analyse.',
    },
    'too-large': {
      title: 'Das war zu viel auf einmal',
      text: 'Die gesendeten Angaben sind größer, als dieses Formular braucht. Bitte kürzen Sie sie und versuchen Sie es noch einmal.',
      action: 'Noch einmal versuchen',
    },
    'unknown-version': {
      title: 'Das Quiz hat sich inzwischen geändert',
      text: 'Während Sie geantwortet haben, ist eine neue Fassung erschienen. Ihre Antworten, die noch passen, sind vorausgefüllt. Bitte sehen Sie sie kurz durch.',
      action: 'Weiter im Quiz',
    },
    'unknown-question': {
      title: 'Eine Antwort passt nicht zum Quiz',
      text: 'Der Link enthält eine Frage, die es hier nicht gibt. Alle anderen Antworten bleiben erhalten.',
      action: 'Weiter im Quiz',
    },
    'unknown-option': {
      title: 'Eine Antwort passt nicht zum Quiz',
      text: 'Eine der Antworten gibt es nicht mehr. Bitte wählen Sie an dieser Stelle neu. Alle anderen bleiben erhalten.',
      action: 'Weiter im Quiz',
    },
    'too-many-options': {
      title: 'Das waren zu viele Antworten',
      text: 'Bei einer Frage sind mehr Antworten angekreuzt als möglich. Bitte wählen Sie an dieser Stelle neu.',
      action: 'Weiter im Quiz',
    },
    incomplete: {
      title: 'Eine Frage ist noch offen',
      text: 'Für ein Ergebnis brauchen wir alle Antworten. Was Sie schon beantwortet haben, bleibt erhalten.',
      action: 'Weiter im Quiz',
    },
    'missing-email': {
      title: 'Die E-Mail-Adresse fehlt',
      text: 'Ohne Adresse können wir die Analyse nicht senden. Bitte gehen Sie zurück und tragen Sie sie ein.',
      action: 'Zurück zum Formular',
    },
    'invalid-email': {
      title: 'Diese E-Mail-Adresse stimmt so nicht',
      text: 'Sie sollte aussehen wie name@example.de. Umlaute vor dem @ sind leider nicht möglich. Bitte gehen Sie zurück und sehen Sie nach.',
      action: 'Zurück zum Formular',
    },
    'long-name': {
      title: 'Der Vorname ist zu lang',
      text: 'Bitte gehen Sie zurück und kürzen Sie ihn auf höchstens 80 Zeichen.',
      action: 'Zurück zum Formular',
    },
    'looks-automatic': {
      title: 'Das ging schneller, als unser Schutz erlaubt',
      text: 'Bitte senden Sie es noch einmal ab.',
      action: 'Zurück zum Formular',
    },
    'looks-filled': {
      title: 'Das Formular sieht aus, als hätte ein Programm es ausgefüllt',
      text: 'Bitte füllen Sie es noch einmal von Hand aus. Hilft das nicht, öffnen Sie die Seite neu.',
      action: 'Zurück zum Formular',
    },
    'rate-limited': {
      title: 'Bitte einen Moment Geduld',
      text: 'Von hier kamen gerade sehr viele Anfragen. Versuchen Sie es in einer Minute noch einmal. Ihre Antworten gehen nicht verloren.',
      action: 'Noch einmal versuchen',
    },
    internal: {
      title: 'Hier ist etwas schiefgegangen',
      text: 'Der Fehler liegt bei uns, und wir haben ihn notiert. Bitte versuchen Sie es in ein paar Minuten noch einmal.',
      action: TO_QUIZ,
    },
    closed: {
      title: 'Das geht gerade nicht',
      text: 'Hier wird noch etwas eingerichtet. Bitte kommen Sie später wieder.',
      action: TO_QUIZ,
    },
  },
};
