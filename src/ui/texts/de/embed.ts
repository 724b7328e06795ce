import type { EmbedTexts } from '../embed.ts';

export const embed: EmbedTexts = {
  title: 'Das Quiz auf Ihrer Website',
  lead: 'Wählen Sie, wie es erscheinen soll. Dann kopieren Sie die fertigen Zeilen an die Stelle Ihrer Website, an der das Quiz stehen soll.',
  form: {
    title: 'So soll es erscheinen',
    quiz: 'Quiz',
    mode: 'Art',
    modes: {
      inline: { name: 'Im Text', text: 'Das Quiz steht dort, wo Sie die Zeilen einfügen.' },
      button: { name: 'Schwebender Knopf', text: 'Unten rechts bleibt ein Knopf stehen, der das Quiz öffnet.' },
      popup: { name: 'Fenster', text: 'Das Quiz öffnet sich in der Mitte, die Seite tritt zurück.' },
      'slide-in': { name: 'Karte', text: 'Das Quiz kommt vom rechten Rand herein.' },
    },
    trigger: 'Öffnet sich',
    triggers: {
      click: 'mit einem Klick auf einen Knopf',
      exit: 'wenn jemand die Seite verlassen will',
      scroll: 'wenn ein Teil der Seite gelesen ist',
      delay: 'nach einer Weile',
    },
    scroll: 'Gelesener Teil in Prozent',
    delay: 'Sekunden nach dem Öffnen der Seite',
    theme: 'Hell oder dunkel',
    themes: { auto: 'wie das Gerät es möchte', light: 'immer hell', dark: 'immer dunkel' },
    accent: 'Farbe',
    language: 'Sprache des Quiz',
    ofPage: 'wie Ihre Seite',
    start: 'Ohne Einleitung gleich mit der ersten Frage beginnen',
    source: 'Herkunft',
    sourceHint: 'Ein Wort, an dem Sie später erkennen, woher eine Anfrage kam, zum Beispiel „blog“. Darf leer bleiben.',
    apply: 'Zeilen anzeigen',
  },
  snippet: {
    title: 'Ihre Zeilen',
    link: 'Kann ein Browser sie nicht ausführen, bleibt ein Link, der zum Quiz führt.',
    noLink: 'Kann ein Browser sie nicht ausführen, erscheint das Quiz nicht.',
    local: 'Diese Zeilen zeigen auf Ihren Rechner. Zum Einbauen kopieren Sie sie von Ihrer veröffentlichten Adresse.',
    copy: 'Zeilen kopieren',
    copied: 'Kopiert. Fügen Sie die Zeilen jetzt auf Ihrer Website ein.',
    failed: 'Das Kopieren ist hier nicht erlaubt. Bitte markieren Sie die Zeilen und kopieren Sie sie von Hand.',
  },
  preview: {
    title: 'Vorschau',
    text: 'So verhält es sich auf einer Seite mit etwas Text. Sie können das Quiz hier ausprobieren.',
    frame: 'Vorschau des Quiz auf einer Website',
  },
  origins: {
    title: 'Welche Websites das Quiz zeigen dürfen',
    text: 'Ergebnisse gehen nur an Websites, die Sie freigeben.',
    none: 'Noch ist keine freigegeben.',
    some: 'Freigegeben sind:',
    add: 'Fehlt Ihre Website? Tragen Sie sie in der Datei site.config.ts ein, mit https:// davor und ohne Schrägstrich am Ende. Mit und ohne www sind zwei Einträge.',
    example: "embed: { allowedOrigins: ['https://www.ihre-website.de', 'https://ihre-website.de'] },",
    afterwards: 'Danach veröffentlichen Sie das Quiz neu. Bis dahin hilft der einfache Link, er funktioniert überall.',
  },
  guides: {
    title: 'Schritt für Schritt',
    text: 'Die Namen der Knöpfe ändern sich bei den Anbietern ab und zu. Finden Sie etwas nicht, suchen Sie dort nach „HTML“ oder „Code einbetten“.',
    list: [
      {
        id: 'wordpress',
        name: 'WordPress mit dem Block-Editor',
        steps: [
          'Öffnen Sie die Seite oder den Beitrag zum Bearbeiten.',
          'Klicken Sie auf das Plus und wählen Sie den Block „Individuelles HTML“.',
          'Fügen Sie Ihre Zeilen ein und speichern Sie die Seite.',
        ],
        note: 'Verschwindet die Zeile mit „script“ beim Speichern, fehlt Ihrem Zugang ein Recht. Mit einem Zugang als Administratorin oder Administrator bleibt sie stehen. Sonst nehmen Sie die Zeilen für den Rahmen oder den einfachen Link.',
      },
      {
        id: 'elementor',
        name: 'WordPress mit Elementor',
        steps: [
          'Öffnen Sie die Seite mit Elementor.',
          'Ziehen Sie das Widget „HTML“ an die gewünschte Stelle.',
          'Fügen Sie Ihre Zeilen in das Feld „HTML-Code“ ein und aktualisieren Sie die Seite.',
        ],
      },
      {
        id: 'squarespace',
        name: 'Squarespace',
        steps: [
          'Bearbeiten Sie die Seite und fügen Sie einen Block „Code“ hinzu.',
          'Stellen Sie ihn auf „HTML“ und fügen Sie Ihre Zeilen ein.',
          'Speichern Sie und öffnen Sie die Seite in einem privaten Fenster. Solange Sie angemeldet sind, zeigt Squarespace das Quiz nicht immer.',
        ],
        note: 'Eigene Skripte gehören bei Squarespace nicht zu jedem Tarif. Ohne sie bleibt der Link stehen, und auch der führt zum Quiz.',
      },
      {
        id: 'wix',
        name: 'Wix',
        steps: [
          'Öffnen Sie im Editor „Elemente hinzufügen“ und dort „Code einbetten“.',
          'Wählen Sie „Website einbetten“ und ziehen Sie den Rahmen an seine Stelle.',
          'Fügen Sie als Adresse ein, was unten in den Anführungszeichen hinter „src“ steht. Machen Sie den Rahmen etwa 800 Pixel hoch.',
        ],
        note: 'Wix setzt eigenen Code in einen Rahmen mit fremder Adresse. Deshalb ist die Einbettung als Website hier der sichere Weg.',
        code: 'frame',
      },
      {
        id: 'webflow',
        name: 'Webflow',
        steps: [
          'Öffnen Sie im Designer das Feld zum Hinzufügen und ziehen Sie „Code Embed“ an die gewünschte Stelle.',
          'Fügen Sie Ihre Zeilen ein und speichern Sie.',
          'Veröffentlichen Sie die Website. Im Designer selbst läuft das Quiz nicht.',
        ],
        note: '„Code Embed“ braucht bei Webflow einen bezahlten Tarif.',
      },
      {
        id: 'jimdo',
        name: 'Jimdo',
        steps: [
          'Im Creator: Klicken Sie auf „Element hinzufügen“ und wählen Sie „Widget / HTML“.',
          'Fügen Sie Ihre Zeilen ein und speichern Sie.',
          'Im neuen Jimdo ohne dieses Element: Legen Sie einen Knopf an und hinterlegen Sie die Adresse des einfachen Links.',
        ],
      },
      {
        id: 'html',
        name: 'Eigene HTML-Seite',
        steps: [
          'Fügen Sie die Zeilen an der gewünschten Stelle in den Quelltext ein.',
          'Hat Ihre Seite eine Content Security Policy, erlauben Sie die Adresse dieses Quiz unter script-src und connect-src. Mehr braucht es nicht.',
          'Verbietet die Policy auch style-Attribute, schreiben Sie die Mindesthöhe in Ihre eigene CSS-Datei: engpass-quiz { display: block; min-height: 640px }',
        ],
      },
      {
        id: 'frame',
        name: 'Rahmen (iframe)',
        steps: [
          'Nehmen Sie diese Zeilen, wenn Ihre Website keine fremden Skripte zulässt.',
          'Die zweite Zeile hält den Rahmen so hoch wie das Quiz. Geht auch sie nicht, lassen Sie sie weg; dann hat der Rahmen einen eigenen Rollbalken.',
        ],
        code: 'frame',
      },
      {
        id: 'link',
        name: 'Einfacher Link',
        steps: [
          'Geht überall: in Mails, in Profilen, hinter jedem Knopf. Das Quiz öffnet sich auf seiner eigenen Seite.',
        ],
        code: 'link',
      },
    ],
  },
  sample: {
    title: 'Eine Seite auf Ihrer Website',
    before: [
      'Hier steht Ihr Text. Er ist so breit wie auf einer gewöhnlichen Seite und hat mit dem Quiz nichts zu tun.',
      'Wer bis hierher gelesen hat, ist meist neugierig auf den nächsten Schritt. Das ist eine gute Stelle für das Quiz.',
    ],
    after: [
      'Danach geht Ihr Text weiter. Was darunter steht, rückt nicht nach, wenn das Quiz erscheint.',
      'Noch ein Absatz, damit es etwas zu rollen gibt. Ein Fenster, das nach einem Teil der Seite aufgeht, braucht eine Seite mit etwas Länge.',
      'Und ein letzter, mit dem die Seite schließt.',
    ],
  },
};
