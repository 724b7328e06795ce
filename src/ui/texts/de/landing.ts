import type { LandingTexts } from '../visit.ts';

export const landing: LandingTexts = {
  description:
    'Finden Sie die engste Stelle in Ihrem Geschäft: sechs Bereiche, ein klares Ergebnis, konkrete Tipps. Ohne Anmeldung.',
  start: 'Quiz starten',
  idea: {
    title: 'Die Idee dahinter',
    text: 'Wer an der falschen Stelle nachdrückt, arbeitet mehr und erreicht wenig. Wer die engste Stelle weitet, merkt es überall.',
  },
  steps: {
    title: 'So läuft es ab',
    list: [
      {
        title: 'Sie beantworten Fragen',
        text: 'Es geht um Ihren Alltag: wie viele Anfragen kommen, wie Gespräche ausgehen, wie viel Zeit Ihnen bleibt. Schätzen genügt.',
      },
      {
        title: 'Sie sehen Ihren Engpass',
        text: 'Gleich nach der letzten Frage: Ihre Stärke, die engste Stelle, alle sechs Bereiche im Bild und ein Tipp für diese Woche.',
      },
      {
        title: 'Sie bekommen die Analyse',
        text: 'Wenn Sie möchten, senden wir sie Ihnen per Mail: mit den Gründen aus Ihren Antworten und weiteren Tipps, die zu Ihnen passen.',
      },
    ],
  },
  example: {
    title: 'So sieht ein Ergebnis aus',
    text: 'Ein erfundenes Beispiel. Anfragen und Gespräche laufen, und doch bleibt wenig übrig: Zu viele Aufträge enden früher als geplant.',
    caption: 'Je breiter der Strom, desto besser steht der Bereich. Wo er am schmalsten ist, sitzt der Engpass.',
  },
  facts: {
    title: 'Worauf Sie sich verlassen können',
    list: (duration) => [
      {
        title: duration,
        text: 'Die Restzeit steht über jeder Frage. Zurückgehen können Sie jederzeit.',
      },
      {
        title: 'Ergebnis ohne Adresse',
        text: 'Das Kurzergebnis sehen Sie sofort. Eine Adresse brauchen wir nur für die ausführliche Analyse.',
      },
      {
        title: 'Keine Cookies',
        text: 'Auch keine Kennungen: Gezählt werden nur Summen, nie Personen. Ihre Antworten speichern wir erst, wenn Sie die Analyse anfordern.',
      },
      {
        title: 'Nachvollziehbar',
        text: 'Gleiche Antworten führen zum gleichen Ergebnis. Jede Aussage stützt sich auf das, was Sie geantwortet haben.',
      },
    ],
  },
  people: {
    title: 'Wer dahintersteht',
    text: (site) => `Dieses Quiz kommt von ${site.brand.name}: ${site.people}.`,
  },
  last: {
    title: 'Wo ist es bei Ihnen am engsten?',
    text: 'Finden Sie es heraus. Danach wissen Sie, womit Sie anfangen.',
  },
};
