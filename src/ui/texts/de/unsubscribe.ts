import type { UnsubscribeTexts } from '../unsubscribe.ts';

export const unsubscribe: UnsubscribeTexts = {
  title: 'Welche Mails Sie bekommen',
  getting:
    'Sie haben zugestimmt, nach der Analyse weitere Mails mit Tipps und der Einladung zum Strategiegespräch zu bekommen. Mit dem Knopf beenden Sie das. Es gilt sofort.',
  stop: 'Keine weiteren Mails senden',
  stopped: {
    title: 'Sie bekommen keine weiteren Mails',
    text: 'Das gilt sofort, auch für Mails, die schon vorbereitet waren.',
  },
  kept: 'Ihre Analyse bleibt über den Link in Ihrer Mail erreichbar.',
  renew: {
    title: 'Doch lieber weiterlesen?',
    text: 'Dann stimmen Sie mit dem Knopf noch einmal zu:',
    button: 'Mails wieder bekommen',
  },
  barred: {
    booked:
      'Sie haben ein Strategiegespräch gebucht. Damit enden die Mails zum Quiz. Wenn Sie das Quiz noch einmal machen, können Sie sie neu bestellen.',
    bounced: 'Unsere Mails kommen unter Ihrer Adresse nicht an. Deshalb schicken wir keine mehr dorthin.',
    complained:
      'Eine unserer Mails wurde unter Ihrer Adresse als Spam gemeldet. Deshalb schicken wir keine mehr dorthin. War das ein Versehen, schreiben Sie uns bitte.',
    suppressed: 'Unsere Mails werden unter Ihrer Adresse nicht angenommen. Deshalb schicken wir keine mehr dorthin.',
  },
  erased:
    'Zu diesem Link sind keine Angaben mehr gespeichert. Mit dem Knopf sperren Sie Ihre Adresse für weitere Mails.',
  purposes: {
    title: 'Ihre Mails im Überblick',
    analysis: 'Bestätigung und Analyse',
    followUp: 'Tipps nach der Analyse und die Einladung zum Strategiegespräch',
    on: 'bestellt',
    off: 'nicht bestellt',
    always: 'nur auf Ihre Anforderung',
  },
};
