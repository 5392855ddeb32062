import { type Html, html } from '../escape.ts';
import { keyTable, list, p, part, unsigned } from './blocks.ts';
import type { Fill } from './fill.ts';
import type { ServiceFacts } from './service-words.ts';

export const helpDe = (fill: Fill, facts: ServiceFacts): Html =>
  html`${part(
    'Lesen',
    p(
      'Scrollen Sie, wischen Sie zur Seite oder tippen Sie auf den Rand des Bildes. Unten liegt die Leiste: Ton, Inhalt, Zurück, Erzählen, Weiter, „Worauf beruht das?“, Ergebnisse, Einstellungen. „Erzählen“ lässt die Geschichte von selbst laufen; jede Berührung hält sie an, derselbe Knopf setzt sie fort.',
    ),
    p('Gestrichelte Ringe zeigen, was sich anfassen lässt. Nichts davon ist nötig, um die Geschichte zu verstehen.'),
  )}${part(
    'Tasten',
    keyTable('Tasten und was sie tun', [
      [['→', 'Bild ab', 'Leertaste'], 'weiter in der Geschichte'],
      [['←', 'Bild auf', 'Umschalt + Leertaste'], 'zurück in der Geschichte'],
      [['↓', '↑'], 'in kleinen Schritten lesen'],
      [['Pos 1', 'Ende'], 'zum Anfang, zum Schluss'],
      [['Umschalt + →', 'Umschalt + ←'], 'einen gesprochenen Satz weiter oder zurück'],
      [['Tabulator', 'Eingabe'], 'Knopf wählen, Knopf drücken'],
      [['M'], 'Ton aus und an, wenn ein Knopf der Leiste gewählt ist'],
      [['Esc'], 'Fenster schließen, einen gezogenen Faden zurücklegen'],
    ]),
  )}${part(
    'Stimmen, Untertitel, Geräusche',
    facts.isSpoken
      ? p(
          'Ton gibt es erst, wenn Sie „Erzählen“ drücken. Der erste Knopf der Leiste schaltet ihn aus. Dann läuft die Geschichte im selben Takt weiter. Was gesprochen wird und zu hören ist, steht als Untertitel im Bild. Lautstärken, Tempo (0,75- bis 1,5-fach) und Untertitel lassen sich einstellen. Alle Stimmen sind künstlich erzeugt.',
        )
      : facts.isOnRequest
        ? p(
            '„Erzählen“ zeigt die Geschichte im Takt des Lesens, mit Musik und Geräuschen. In dieser Sprache gibt es nur eine einfache Computerstimme; sie ist zu verstehen, klingt aber wie ein Roboter und schweigt deshalb, bis Sie sie in den Einstellungen einschalten. Hat Ihr Gerät eine eigene Stimme für die Sprache, wird stattdessen diese angeboten.',
          )
        : p(
            'In dieser Sprache wird die Geschichte noch nicht von aufgenommenen Stimmen erzählt. „Erzählen“ zeigt sie im Takt des Lesens, mit Musik und Geräuschen. Hat Ihr Gerät eine eigene Stimme für die Sprache, lässt sie sich in den Einstellungen einschalten.',
          ),
  )}${part(
    'Die Textfassung',
    html`<p>Die ganze Geschichte liegt auch als Text vor: Überschriften, Bilder mit Beschreibung, Sprechblasen mit ihren Sprechern, Ergebnisse und Quellen. Sie kommt ohne JavaScript aus, lässt sich vorlesen und drucken: <a href="${facts.textPage}">Geschichte als Text lesen</a>.</p>`,
    p(
      'Für Screenreader ist dieser Text die Geschichte. Die bewegten Bilder sind für sie ausgeblendet; eine Zeile sagt einmal je Bild, wo Sie sind.',
    ),
  )}${part(
    'Einstellungen',
    p(
      'Sprache, Schriftgröße (bis 200 %), Schrift, starker Kontrast, Bildbeschreibungen (zum Lesen oder Hören), weniger Bewegung, Lautstärken, Tempo und Untertitel. Haben Sie im Betriebssystem weniger Bewegung gewählt, stehen die Bilder von Anfang an still. Gespeichert wird nur, wenn Sie es wünschen, und nur auf Ihrem Gerät.',
    ),
    facts.signed === 'none'
      ? null
      : p('Mit „Gebärdensprache“ läuft neben dem Bild ein Film in Deutscher Gebärdensprache, wo es einen gibt.'),
  )}${part(
    'Was noch nicht geht',
    list([
      ...unsigned(facts, {
        none: 'Einen Film in Deutscher Gebärdensprache gibt es noch nicht.',
        some: 'Filme in Deutscher Gebärdensprache gibt es erst zu einem Teil der Geschichte.',
      }),
      ...(facts.silent ? [html`Noch ohne Stimmen: ${facts.silent}.`] : []),
      ...(facts.onRequest ? [html`Nur mit Computerstimme auf Wunsch: ${facts.onRequest}.`] : []),
      'Ohne WebGL gibt es die Geschichte nur als Text mit stehenden Bildern.',
      ...fill.list('statement.limits'),
    ]),
  )}`;
