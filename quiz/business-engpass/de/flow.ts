import type { Texts } from '../../engine/texts.ts';
import type { model } from '../model.ts';

/** How the euros were worked out, in words. */
export const flow: Texts<typeof model>['flow'] = {
  figures: {
    enquiries: 'Passende Anfragen im Monat',
    closing: 'Aufträge aus zehn Erstgesprächen',
    value: 'Wert eines Auftrags',
    lost: 'Von zehn hören vorzeitig auf',
    hours: 'Stunden in der Woche für das Geschäft selbst',
  },
  assumptions: {
    'healthy-enquiries': 'Als gesund gelten {value} passende Anfragen im Monat: genug, um auszuwählen.',
    'healthy-closing': 'Als gesund gelten {value} Aufträge aus zehn Erstgesprächen, wenn die Anfragen passen.',
    'sharper-positioning':
      'Ein klares Profil hebt die Abschlüsse um höchstens {value}, denn wer sich gemeint fühlt, muss weniger überzeugt werden.',
    'better-offer': 'Klare Pakete heben den Wert eines Auftrags um höchstens {value}.',
    'healthy-lost':
      'Als gesund gilt, wenn von zehn höchstens {value} vorzeitig aufhört. Ganz vermeiden lässt es sich nie.',
    'healthy-hours': 'Als gesund gelten {value} Stunden in der Woche für das Geschäft selbst.',
    'working-week': 'Eine Arbeitswoche hat {value} Stunden.',
    'no-room':
      'Bleiben Ihnen höchstens zwei Stunden, ist die Woche voll: Der Platz für weitere Aufträge liegt bei {value}.',
    'little-room': 'Bleiben Ihnen drei bis fünf Stunden, ist für {value} mehr Aufträge Platz.',
    'some-room': 'Bleiben Ihnen sechs bis acht Stunden, ist für {value} mehr Aufträge Platz.',
  },
  lifts: {
    positioning: 'wenn Ihr Profil klar wäre',
    demand: 'wenn genug passende Anfragen kämen',
    sales: 'wenn mehr Gespräche zu Aufträgen würden',
    offer: 'wenn Ihr Angebot klar gefasst wäre',
    retention: 'wenn höchstens einer von zehn Aufträgen vorzeitig endete',
    capacity: 'wenn Ihnen genug Zeit für das Geschäft bliebe',
  },
};
