import type { FollowUps } from '../../../engine/texts.ts';
import type { model } from '../../model.ts';

/** Some days ago a client wrote: by now there has been a conversation, or there has not. */
export const churn = {
  byKind: {
    shock: {
      depth:
        'Ihr Gegenüber steht nach der plötzlichen Nachricht vermutlich noch unter Druck. Halten Sie deshalb alles kurz: ein Blatt, eine Frage, ein naher Tag.',
      invitation:
        'Wenn Sie mögen, geht es auch um den Schreck selbst: wie Sie ruhig bleiben, wenn jemand von heute auf morgen alles stoppen will.',
      last: 'Der Schreck der ersten Tage dürfte nun vorbei sein. Das ist ein guter Moment für einen Anruf ohne jedes Anliegen: „Wie geht es Ihnen inzwischen?“',
      talk: {
        subject: 'Wie lief das Gespräch nach dem ersten Schreck?',
        opening:
          'Einige Tage sind vergangen, seit alles gestoppt werden sollte. Inzwischen kann man meist wieder abwägen. Wie es weitergeht, hängt davon ab, was bisher gesagt wurde.',
        well: 'Dann liegt jetzt vermutlich ein Plan für die nahe Zeit auf dem Tisch. Tun Sie Ihren Teil daran zuerst und melden Sie kurz, dass er fertig ist. Über Umfang und Preis sprechen Sie an dem Tag, den Sie dafür genannt haben, nicht früher.',
        badly:
          'Ein Nein in diesen Tagen ist oft noch kein Nein für immer. Bestätigen Sie es freundlich, ohne Gegenrede. Notieren Sie sich einen Anruf in drei Wochen, und bringen Sie dann eine Sache mit, die in der neuen Lage hilft.',
        notYet:
          'Dann ist heute ein guter Tag dafür. Eine Nachricht genügt als Anfang: „Ich habe Ihre Mail nicht vergessen. Darf ich morgen zehn Minuten anrufen, nur um zu hören, wie es steht?“',
      },
    },
    'long-standing': {
      depth:
        'Hinter der Nachricht steht ein altes Problem. Prüfen Sie deshalb bei jedem Schritt, ob Ihr Gegenüber dafür gerade Kraft und Geld hat. Wenn nicht, lassen Sie ihn weg.',
      invitation:
        'Wenn Sie mögen, geht es auch um Ihre eigene Grenze: wie lange Sie helfen, wenn Rechnungen offen sind, und wie Sie das aussprechen.',
      last: 'Bei einem alten Problem zeigt sich erst nach Wochen, ob die Pause guttut. Prüfen Sie, ob Ihr Anruf dafür im Kalender steht, und halten Sie ihn kurz.',
      talk: {
        subject: 'Wie lief das Gespräch über das alte Problem?',
        opening:
          'Ein Problem, das über Jahre gewachsen ist, löst sich nicht in einem Gespräch. Es kann aber klarer geworden sein, wer jetzt helfen soll. Je nachdem, wie es war, geht es so weiter.',
        well: 'Konnten Sie offen reden? Dann schreiben Sie auf, was vereinbart ist: Ende oder Pause, offene Rechnungen, der Tag für Ihren Anruf. Schicken Sie es als kurze Mail, in freundlichem Ton. Schwarz auf Weiß entlastet beide.',
        badly:
          'Wurde es eng oder laut? Dann ging es vermutlich um Geld und Scham. Trennen Sie beides: eine sachliche Zeile zur Rechnung mit einem Vorschlag in Raten, und an einem anderen Tag ein Gruß ohne Zahl.',
        notYet:
          'Haben Sie noch gewartet? Dann fragen Sie sich, worauf. Das Problem wird in einer Woche kaum kleiner sein. Rufen Sie mit einer einzigen Frage an: „Was muss bei Ihnen als Erstes geregelt werden?“',
      },
    },
    overload: {
      depth:
        'Bei Ihrem Gegenüber war zuletzt alles zu viel. Schicken Sie deshalb nichts davon weiter. Das Blatt ist für Sie, und hinüber geht nur ein einziger kleiner Schritt.',
      invitation:
        'Wenn Sie mögen, geht es auch darum, wie Sie früh merken, dass jemand nicht mehr mitkommt, obwohl alle freundlich nicken.',
      last: 'Nach einer Überforderung meldet sich kaum jemand von selbst. Fragen Sie einmal nach: „Was ist seitdem leichter geworden?“ Mehr soll diese Nachricht nicht wollen.',
      talk: {
        subject: 'Wie lief das Gespräch, und was ist jetzt leichter?',
        opening:
          'Es war zu viel auf einmal, so sah es aus, als Sie den Leitfaden bekamen. Seitdem sollte sich vor allem eines geändert haben: die Menge. Sehen Sie nach, wo Sie gerade stehen.',
        well: 'War ein Aufatmen zu hören? Das verführt dazu, wieder Tempo zu machen. Bleiben Sie noch vier Wochen beim kleinen Schritt, auch wenn mehr ginge. Zeigen Sie nach jedem, was er gebracht hat, und lassen Sie die andere Seite den nächsten wählen.',
        badly:
          'Kam nur ein müdes Nein? Dann fehlt die Kraft auch für Gespräche. Schreiben Sie, dass nichts offen ist und nichts erwartet wird. Legen Sie ein fertiges Stück bei, das ohne Arbeit nützt. Danach lassen Sie einige Wochen Ruhe.',
        notYet:
          'Steht das Gespräch noch bevor? Kürzen Sie auch dieses. Bitten Sie um acht Minuten und sagen Sie vorher, dass Sie nur eine Frage haben: „Was darf ich Ihnen abnehmen?“',
      },
    },
    drift: {
      depth:
        'Bei Ihnen ist der Kontakt leise eingeschlafen. Geben Sie dem ersten Schritt daher kein großes Gewicht. Ein kurzer, echter Anruf ist besser als eine lange Erklärung.',
      invitation:
        'Wenn Sie mögen, geht es auch um neue Zuständige: wie Sie sich vorstellen, wenn Ihr altes Gegenüber nicht mehr da ist.',
      last: 'Nach einer langen Stille zeigt erst der zweite Anruf, ob der Faden hält. Falls er noch fehlt, ist er heute fällig. Fragen Sie nach dem, was zuletzt offen blieb.',
      talk: {
        subject: 'Wie lief das Gespräch nach der langen Stille?',
        opening:
          'Vor einigen Tagen kam eine Absage, der viel Stille vorausging. So etwas braucht meist mehr als einen Anlauf. Darum lohnt es sich, genau hinzusehen, wie der erste ausging.',
        well: 'War es warm? Dann nutzen Sie die nächsten Tage und machen etwas daraus: einen Satz zum heutigen Ziel, eine zweite Person, die dabei ist, und einen festen Tag im Monat. Eines davon genügt für diese Woche.',
        badly:
          'War es knapp und förmlich? Dann hat man sich innerlich schon verabschiedet. Danken Sie für die Zusammenarbeit und nennen Sie ein Ergebnis, das bleibt. Ein guter letzter Eindruck ist der Grund, aus dem man Sie später wieder anruft.',
        notYet:
          'Haben Sie sich noch nicht getraut? Das ist nach langer Stille ganz normal. Nehmen Sie sich nur den ersten Satz vor: „Ich habe mich lange nicht gemeldet, und heute möchte ich hören, was bei Ihnen ansteht.“ Der Rest ergibt sich.',
      },
    },
    finished: {
      depth:
        'Bei Ihnen war das Ziel erreicht. Lesen Sie diesen Tipp darum als Weg zu einem runden Schluss, der eine Tür offen lässt, und nicht als Rettung.',
      invitation:
        'Wenn Sie mögen, geht es auch um das, was nach einem gelungenen Auftrag kommt, damit der nächste nicht wieder bei null beginnt.',
      last: 'Ein erreichtes Ziel zeigt seinen Wert erst mit der Zeit. Fragen Sie in drei Monaten: „Was ist daraus geworden?“ Die Antwort ist Ihre schönste Empfehlung.',
      talk: {
        subject: 'Wie lief das Gespräch zum guten Schluss?',
        opening:
          'Eine Absage, weil alles geschafft ist: Das ist die beste Art, verabschiedet zu werden. Ob daraus mehr wird, entscheidet sich in den Wochen danach. Hier kommt der nächste Schritt.',
        well: 'War es ein schönes Gespräch? Schreiben Sie noch heute auf, welche Sätze über das Ergebnis gefallen sind. Schicken Sie zwei davon zurück mit der Frage, ob Sie sie weitererzählen dürfen. Das ehrt die andere Seite und hilft Ihnen.',
        badly:
          'War man kurz angebunden? Dann ist der Kopf schon beim nächsten Vorhaben. Halten Sie es ebenso kurz: ein Dank, ein Ergebnis, ein Datum, an dem Sie fragen, wie es sich bewährt. Mehr würde nach Festhalten aussehen.',
        notYet:
          'Gab es noch keinen Abschluss? Laden Sie dazu ein, ehe die Freude verblasst: „Zwanzig Minuten, um zu sehen, was wir geschafft haben.“ Bringen Sie etwas mit, das den Anfang zeigt.',
      },
    },
  },
  byReflex: {
    'gave-way':
      'Sie haben im ersten Moment Verständnis gezeigt und verschoben. Daran ist nichts verloren. Sie können heute noch ergänzen, was gefehlt hat: einen Tag, an dem Sie beide wieder darauf schauen, und eine Sache, die bis dahin geschieht.',
    discount:
      'Sie haben im ersten Moment einen Nachlass angeboten. Wurde er angenommen, schreiben Sie dazu, wofür er gilt und wie lange. Wurde er abgelehnt, haben Sie eine wertvolle Auskunft: Am Preis lag es nicht. Fragen Sie weiter.',
    argued:
      'Sie haben im ersten Moment gute Gründe genannt. Vielleicht klingen sie bei Ihrem Gegenüber noch nach. Lassen Sie sie ruhen und stellen Sie beim nächsten Mal nur Fragen, die mit „Was“ oder „Wie“ beginnen. Sie klingen weniger nach Prüfung als ein „Warum“.',
    silent:
      'Sie haben es im ersten Moment hingenommen. Nachfragen können Sie auch Tage später noch. Es braucht keine Erklärung, nur ehrliches Interesse: „Ihre Nachricht geht mir nach. Erzählen Sie mir, wie es dazu kam?“',
    conversation:
      'Sie haben gleich zugehört und gemeinsam geplant. Damit ist der schwerste Teil geschafft. Prüfen Sie jetzt, ob beide dasselbe verstanden haben: Bitten Sie Ihr Gegenüber, den Plan in einem Satz zu nennen. Weicht er von Ihrem ab, klären Sie es sofort.',
  },
  byTier: {
    thin: 'Sehr dünn war in Ihrem Fall der Bereich {bottleneck}. Hat das Gespräch dort etwas bewegt, ist es ein Erfolg, auch wenn sonst noch vieles offen ist.',
    patchy:
      'Etwas dünn war in Ihrem Fall der Bereich {bottleneck}. Eine einzige Vereinbarung dazu genügt, um den nächsten Wochen Halt zu geben.',
    sound:
      'Selbst der schwächste Bereich, {bottleneck}, trägt in Ihrem Fall gut. Sie dürfen also gelassen sein: Verpasst haben Sie wenig, und zu retten ist vieles.',
  },
} satisfies Partial<FollowUps<typeof model>>;
