import type { FollowUps } from '../../../engine/texts.ts';
import type { model } from '../../model.ts';

export const sales = {
  byArea: {
    sales: {
      depth: {
        subject: 'Ihre Verkaufsgespräche: die schwierige Stelle',
        opening: {
          critical:
            'Wer viele Gespräche ohne Auftrag führt, zweifelt irgendwann an sich. Dafür gibt es selten einen Grund. Meist fehlt im Ablauf ein einziges Stück, und es ist fast immer dasselbe. Sie müssen also nicht anders werden, nur eine Stelle finden.',
          shaky:
            'Ihre Gespräche beginnen gut, und irgendwo auf dem Weg geht die Spannung verloren. Sie spüren diese Stelle vermutlich schon: Man wird höflicher, schneller, unverbindlicher. Wer sie kennt, muss nur dort etwas anders machen.',
          solid:
            'Gute Gespräche haben einen Nachteil: Man denkt nicht mehr über sie nach. Was gelingt, wird zur Gewohnheit, und was fehlt, fällt kaum auf. Ein einzelnes Gespräch, das anders ausging, lehrt Sie jetzt mehr als zehn gelungene.',
        },
        lead: 'Der erste Tipp in Ihrer Analyse hieß: {tip}. Auf dem Papier klingt so etwas leicht. Am Tisch sieht es dann anders aus, und darum geht es heute.',
        worksheet: {
          title: 'Ein Gespräch unter der Lupe',
          intro:
            'Nehmen Sie das letzte Gespräch, das offen blieb oder mit Nein endete. Schreiben Sie auf, was gesagt wurde, und nicht, was Sie gedacht haben.',
          lines: [
            'Der Satz, bei dem mein Gegenüber wach wurde: …',
            'Der Satz, nach dem es ruhiger wurde: …',
            'Das hatte ich kurz davor gesagt: …',
            'Diese Frage hätte hier gepasst: …',
            'So haben wir uns am Ende verabredet: …',
            'Im nächsten Gespräch mache ich genau eines anders: …',
          ],
        },
      },
      runnerUp: {
        subject: 'Als Nächstes: Ihre Gespräche mit Interessierten',
        soFar:
          'Ein paar Tage nach der Analyse gab es vielleicht noch gar kein neues Gespräch. Das macht nichts. Gut unterwegs sind Sie, wenn Sie wissen, welchen einen Satz Sie im nächsten ändern. Zwei Änderungen auf einmal wären schon zu viel.',
        why: {
          critical:
            'Ihre Verkaufsgespräche sind die zweite sehr enge Stelle. Beides zugleich anzugehen wäre zu viel. Was Sie am Bereich {bottleneck} ändern, verändert auch Ihre Gespräche, denn man fragt Sie dann anders. Danach sehen Sie klarer, was am Gespräch selbst liegt.',
          shaky:
            'Ihre Verkaufsgespräche stehen an zweiter Stelle, gleich nach dem Bereich {bottleneck}. Sie sind ordentlich, nur bleibt noch manches offen. Zum Üben brauchen Sie dafür keine eigene Zeit: Jedes Gespräch, das ohnehin ansteht, ist eine Probe.',
          solid:
            'Gespräche führen Sie gut, und dennoch liegen sie hinter dem Bereich {bottleneck} auf Rang zwei. Bei Ihnen geht es nur noch um Feinheiten. Sie müssen nichts umstellen, ein genauer Blick genügt.',
        },
        step: 'Wählen Sie ein Stück des Gesprächs aus, zum Beispiel nur die ersten fünf Minuten, und führen Sie diese drei Mal auf dieselbe Weise. Ändern Sie dann genau eine Sache, etwa die erste Frage, und führen Sie sie wieder drei Mal. So hören Sie, was den Unterschied macht. Wer alles zugleich ändert, lernt aus keinem Gespräch etwas.',
        sign: 'Der richtige Zeitpunkt ist da, wenn Sie im Monat wenigstens vier Gespräche mit Menschen führen, die wirklich passen. Vorher wäre das Üben Zufall.',
      },
      talk: 'Ein Gespräch über das Ende gleicht dem Gespräch am Anfang: Auch hier hilft Fragen mehr als Reden. Was Sie dabei lernen, gilt für Ihre Verkaufsgespräche genauso. Notieren Sie danach den Satz, bei dem Ihr Gegenüber offener wurde.',
      invitation: {
        subject: 'Wo Ihre Gespräche kippen: drei Fragen dazu',
        opening: {
          critical:
            'Im eigenen Gespräch hört man sich selbst schlecht zu. Man ist mit dem nächsten Satz beschäftigt. Wer nicht dabei war und nachfragt, findet die Stelle oft in zehn Minuten. Das Strategiegespräch ist dafür da und kostet nichts.',
          shaky:
            'Zwei bessere Sätze am Schluss können bei Ihnen viel bewirken. Welche zwei, hängt davon ab, wie Sie sprechen. Das lässt sich im kostenlosen Strategiegespräch ausprobieren, laut und ohne Folgen.',
          solid:
            'Ihre Gespräche brauchen keine Hilfe im engeren Sinn. Ein Austausch lohnt sich, wenn Sie größere Aufträge gewinnen oder mit Menschen sprechen wollen, die mehr zu entscheiden haben. Das Strategiegespräch ist kostenlos.',
        },
        topics: [
          'An welcher Stelle Ihres letzten offenen Gesprächs ist das Interesse gesunken?',
          'Welche Frage passt dort zu Ihnen, ohne dass sie gelernt klingt?',
          'Wie endet Ihr nächstes Gespräch so, dass beide wissen, was folgt?',
        ],
        bring:
          'Denken Sie an ein Gespräch, das noch nicht lange her ist. Notieren Sie drei Sätze daraus, so wörtlich wie möglich, und auch, was danach per Mail kam.',
        alone:
          'Allein geht es so: Sprechen Sie Ihr letztes Gespräch als kurze Sprachnachricht nach, beide Rollen, nur für sich. Hören Sie es am nächsten Tag an. Wo Sie sich selbst langweilen, hat sich auch Ihr Gegenüber gelangweilt. Dort setzen Sie eine Frage ein.',
      },
      last: {
        subject: 'Ihre Gespräche: ein Rückblick',
        recap: {
          critical:
            'Begonnen hat es damit, dass aus zu wenigen Gesprächen ein Auftrag wird. Danach ging es um einen ruhigen Ablauf und um die eine Stelle, an der es kippt.',
          shaky:
            'Begonnen hat es mit guten Gesprächen, die vor der Entscheidung stehen bleiben. Danach ging es um die letzten Minuten und um eine klare Verabredung.',
          solid:
            'Begonnen hat es mit Gesprächen, die gut laufen und selten offen enden. Danach ging es um den genauen Blick auf die wenigen, die anders ausgingen.',
        },
        measure:
          'Führen Sie eine Strichliste mit drei Spalten: Ja, Nein, offen. Hängen Sie das Blatt dort auf, wo Sie telefonieren. Nach zehn Gesprächen zählen Sie nur die dritte. Wird sie kürzer, wirkt Ihre Arbeit, selbst wenn einige Nein dazukommen. Ein klares Nein spart Ihnen Wochen und macht Platz für jemanden, der passt.',
      },
    },
  },
  byTip: {
    'sales-think-over':
      'Die Nachfrage klingt beim ersten Mal leicht wie aus dem Lehrbuch. Dann sagt Ihr Gegenüber „alles zusammen“ und macht zu. Nehmen Sie ruhig eigene Worte und fragen Sie nur nach einem: „Ist es eher der Preis?“ Ein falscher Vorschlag wird gern berichtigt. So kommt die echte Antwort oft von selbst.',
    'sales-scope':
      'Das Schwerste ist die Stille danach. Viele füllen sie und bessern das eigene Angebot noch einmal nach. Trinken Sie in diesem Moment einen Schluck Wasser. Heißt es dann „das brauchen wir aber alles“, fragen Sie: „Was davon zuerst?“ Oft zeigt sich, dass die kleinere Fassung für den Anfang genügt.',
    'sales-price-range':
      'Manche hören nur die untere Zahl. Sagen Sie deshalb zuerst, was man für die obere bekommt. Will jemand sofort einen festen Betrag, antworten Sie: „Den haben Sie nach zwei Fragen.“ Bricht das Gespräch dort ab, haben Sie keinen Auftrag verloren, sondern eine Stunde gewonnen.',
    'sales-fit':
      'Schnell kommt die Sorge: Schrecken zwei Fragen nicht auch gute Leute ab? Zählen Sie mit, wer nicht antwortet, und rufen Sie die erste dieser Personen einfach an. Dann wissen Sie, ob die Frage zu lang war oder der Bedarf zu klein. Ändern Sie danach nur eine der zwei Fragen, nie beide zugleich.',
    'sales-ask-first':
      'Nach zehn Minuten kommt oft die Gegenfrage: „Und wie würden Sie das machen?“ Wer dann losredet, verliert den Faden. Antworten Sie in einem Satz und fragen Sie weiter: „Das hängt davon ab, was Sie schon probiert haben.“ Merken Sie sich die Stelle, an der Sie schwach wurden. Dort üben Sie beim nächsten Mal.',
    'sales-ending':
      'Am Ende fehlen die fünf Minuten, weil die Mitte zu lang war. Stellen Sie sich ein leises Zeichen auf zehn Minuten vor Schluss. Kommt keine Entscheidung, fragen Sie nach dem Weg dorthin: „Was muss bei Ihnen noch passieren, bevor Sie entscheiden?“ Daraus wird fast immer ein Datum.',
    'sales-lost-calls':
      'Am Telefon hört man zuerst das Bequeme: kein Geld, keine Zeit. Fragen Sie dann: „Was haben Sie stattdessen getan?“ Das lässt sich leichter beantworten, und der wahre Grund steckt meist darin. Drei Anrufe zeigen noch kein Muster. Machen Sie jeden Monat einen, dann sehen Sie es nach einem halben Jahr.',
    'sales-half-page':
      'Oft folgt die Bitte um „etwas mehr Details“. Das ist selten Wissensdurst. Meist muss Ihr Gegenüber das Blatt jemandem zeigen. Fragen Sie also: „Wer liest es noch, und was will diese Person wissen?“ Ergänzen Sie dann genau diese zwei Zeilen. Die halbe Seite bleibt eine halbe Seite.',
    'sales-review':
      'Beim Erinnern glättet man gern. Bitten Sie deshalb beim nächsten Mal darum, sich im Gespräch Notizen machen zu dürfen, und schreiben Sie die Uhrzeit dazu. Lassen Sie den gefundenen Satz weg, fehlt er Ihnen zunächst. Das ist gewollt. Die kleine Pause, die dort entsteht, füllt meist die andere Seite.',
    'sales-three-questions':
      'Manche antworten nicht, und das Gespräch beginnt mit einer Entschuldigung. Nehmen Sie das leicht und stellen Sie die erste Frage einfach mündlich. Kommen fast nie Antworten, sind drei Fragen zu viel. Behalten Sie die eine, die Ihnen beim letzten Auftrag am meisten geholfen hätte.',
  },
} satisfies { [Part in 'byArea' | 'byTip']: Partial<FollowUps<typeof model>[Part]> };
