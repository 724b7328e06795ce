import type { DeskTexts } from '../desk.ts';

const AGAIN = 'Neuen Link anfordern';
const BACK = 'Zurück';

export const refused: DeskTexts['refused'] = {
  viewer: {
    title: 'Das dürfen nur Inhaberinnen und Inhaber',
    text: 'Mit Ihrer Adresse können Sie alles ansehen und nichts ändern. Es wurde nichts geändert.',
    action: BACK,
  },
  'rate-limited': {
    title: 'Bitte einen Moment Geduld',
    text: 'Von hier oder für diese Adresse wurden gerade sehr viele Links angefordert. Ein Link, den Sie schon haben, gilt weiter. Einen neuen bekommen Sie spätestens in einer Stunde.',
    action: 'Zur Anmeldung',
  },
  'link-invalid': {
    title: 'Dieser Link stimmt nicht',
    text: 'Wahrscheinlich wurde er beim Kopieren abgeschnitten. Öffnen Sie ihn bitte direkt aus der Mail, oder fordern Sie einen neuen an.',
    action: AGAIN,
  },
  'link-expired': {
    title: 'Dieser Link ist abgelaufen',
    text: 'Er galt eine Viertelstunde. Ein neuer ist gleich da.',
    action: AGAIN,
  },
  'link-used': {
    title: 'Dieser Link wurde schon benutzt',
    text: 'Jeder Link gilt für eine einzige Anmeldung. Sind Sie in diesem Browser noch angemeldet, geht es ohne Link weiter.',
    action: 'Zum Schreibtisch',
  },
  'other-browser': {
    title: 'Dieser Link gehört zu einem anderen Browser',
    text: 'Er geht nur in dem Browser, in dem Sie ihn angefordert haben. So kann niemand etwas mit ihm anfangen, der Ihre Mails mitliest. Öffnen Sie ihn dort, oder fordern Sie in diesem Browser einen neuen an. Mail-Apps öffnen Links oft in einem eigenen Fenster: Kopieren Sie den Link dann in Ihren Browser.',
    action: AGAIN,
  },
  'access-missing': {
    title: 'Hier geht es nur über Cloudflare Access hinein',
    text: 'Diese Anfrage kam ohne gültige Anmeldung an. Laden Sie die Seite neu. Erscheint dann keine Anmeldung von Cloudflare, deckt die Anwendung in Cloudflare Access die Adresse /desk noch nicht ab, oder ACCESS_TEAM und ACCESS_AUD passen nicht zu ihr.',
    action: 'Neu laden',
  },
  'access-unknown': {
    title: 'Diese Adresse ist hier nicht eingetragen',
    text: 'Cloudflare Access hat Sie hereingelassen, aber in site.config.ts steht Ihre Adresse weder unter „owners“ noch unter „viewers“.',
  },
  'not-found': {
    title: 'Diese Seite gibt es nicht',
    text: 'Vielleicht wurde gelöscht, was hier stand, oder die Adresse ist unvollständig.',
    action: 'Zum Schreibtisch',
  },
  closed: {
    title: 'Der Schreibtisch ist noch geschlossen',
    text: 'Es fehlt eine Einstellung, ohne die sich niemand sicher anmelden kann. Welche, steht im Log des Workers unter „door-closed“.',
  },
};
