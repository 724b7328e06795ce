import type { DemoTexts } from '../visit.ts';

export const demo: DemoTexts = {
  blog: 'Notizen aus der Beratung',
  topic: 'Zusammenarbeit',
  title: 'Wenn der beste Auftrag plötzlich wackelt',
  description:
    'Warum Kündigungen selten vom Himmel fallen, was im ersten Gespräch hilft und wo sonst noch Umsatz versickert.',
  lead: 'Dienstag, kurz nach acht. Im Posteingang liegt eine Mail mit dem Betreff „Kurze Frage zum Projekt“. Wer länger berät, ahnt, was darin steht.',
  byline: (people) => `Von ${people}`,
  before: [
    {
      text: 'Die Nachricht ist freundlich. Das Budget werde gerade überprüft, man müsse leider pausieren, vielleicht im Herbst wieder. Drei Sätze, und ein Viertel des Jahresumsatzes steht auf einmal in Klammern.',
    },
    {
      text: 'Der erste Gedanke ist meist ein netter: Ich will es niemandem schwer machen. Also antworten viele mit Verständnis und schieben den Auftrag auf. Das fühlt sich anständig an. Nur löst es nichts. Das Problem, für das man Sie geholt hat, arbeitet ohne Sie weiter, und im Herbst ist es größer.',
    },
    { heading: 'Erst fragen, wovor jemand flieht' },
    {
      text: 'Eine Absage klingt immer ähnlich. Dahinter stecken sehr verschiedene Dinge. Manche haben am Vorabend eine schlechte Nachricht bekommen und wollen nur noch eines: irgendetwas tun. In dieser Lage wägt niemand in Ruhe ab. Andere haben jahrelang gehofft, dass sich eine Sorge von selbst erledigt, und nun liegt eine Rechnung auf dem Tisch. Wieder andere kommen im Projekt nicht mehr mit und sagen es nicht.',
    },
    {
      text: 'Wer all das gleich behandelt, liegt oft daneben. Ein Rabatt hilft nicht gegen Angst. Ein Argument hilft nicht gegen Überforderung. Und manchmal ist ein sauberer, herzlicher Abschied die bessere Beratung.',
    },
    {
      quote:
        'Über den Vertrag reden wir später. Lassen Sie uns zuerst klären, wie Sie gut durch die nächsten sechs Wochen kommen.',
    },
    {
      text: 'Ein Satz wie dieser verändert das Gespräch. Er zeigt, dass die Botschaft angekommen ist. Er nimmt den Druck vom Vertrag. Und er lenkt den Blick auf etwas, das sich gestalten lässt. Am besten fällt er am Telefon oder am Tisch, nicht in einer Mail.',
    },
    { heading: 'Die Kündigung ist selten der Anfang' },
    {
      text: 'Trotzdem lohnt der Schritt zurück. Springt eine Kundin ab, ist das ein Ereignis. Springen drei im Jahr ab, ist es ein Muster. Dann hilft kein noch so gutes Gespräch, denn die undichte Stelle sitzt woanders.',
    },
    {
      text: 'Stellen Sie sich Ihr Geschäft als Rohr vor. Vorn kommt Aufmerksamkeit hinein, hinten kommen Umsatz und freie Zeit heraus. Dazwischen liegen Anfragen, Gespräche, Angebote, die Zusammenarbeit. Irgendwo ist dieses Rohr am schmalsten. Nur dort lohnt sich im Moment die Mühe. Wer stattdessen vorn mehr hineinpumpt, erzeugt vor allem Druck.',
    },
    {
      text: 'Von innen ist diese Stelle schwer zu sehen. Deshalb haben wir ein paar Fragen zusammengestellt, die sie eingrenzen:',
    },
  ],
  after: [
    { heading: 'Und dann nur an einer Stelle arbeiten' },
    {
      text: 'Kennen Sie Ihren Engpass, wird vieles leichter, vor allem das Weglassen. Ein voller Kalender braucht keine weitere Kampagne. Gute Gespräche, nach denen nichts folgt, brauchen keinen neuen Auftritt, sondern einen klaren nächsten Schritt. Und wenn Aufträge früh enden, beginnt die Arbeit beim Kontakt zwischen den Terminen.',
    },
    {
      text: 'Nehmen Sie sich für die engste Stelle vier Wochen. Eine Sache, jede Woche ein fester Termin dafür. Danach messen Sie neu. Oft ist der Engpass dann weitergewandert. Das ist kein Rückschlag, sondern das Zeichen, dass es geklappt hat.',
    },
    {
      text: 'Und die Mail vom Dienstag? Rufen Sie an. Heute noch. Hören Sie lange zu, bevor Sie etwas vorschlagen.',
    },
  ],
};
