import { type Html, html } from '../escape.ts';
import { keyTable, lines, part } from './blocks.ts';
import type { Fill } from './fill.ts';
import type { ServiceFacts } from './service-words.ts';

export const helpSimple = (_: Fill, facts: ServiceFacts): Html =>
  html`${part(
    'Lesen',
    lines(
      'Die Geschichte hat viele Bilder.',
      'Sie schieben die Seite nach oben.',
      'Dann kommt das nächste Bild.',
      'Sie können auch auf den Rand vom Bild tippen.',
    ),
    lines(
      'Unten sind Knöpfe.',
      'Der Knopf „Weiter“ zeigt das nächste Bild.',
      'Der Knopf „Zurück“ zeigt das Bild davor.',
    ),
  )}${part(
    'Hören',
    facts.isSpoken
      ? lines(
          'Drücken Sie auf „Vorlesen“.',
          'Dann läuft die Geschichte allein.',
          'Stimmen lesen die Geschichte vor.',
          'Ein Computer hat die Stimmen gemacht.',
          'Alle Worte stehen auch im Bild.',
          'Der erste Knopf macht den Ton aus.',
        )
      : facts.isOnRequest
        ? lines(
            'Drücken Sie auf „Vorlesen“.',
            'Dann läuft die Geschichte allein.',
            'Sie hören Musik und Geräusche.',
            'Ein Computer kann vorlesen.',
            'Die Stimme klingt wie ein Roboter.',
            'Diese Stimme können Sie bei „Einstellen“ wählen.',
          )
        : lines(
            'Drücken Sie auf „Vorlesen“.',
            'Dann läuft die Geschichte allein.',
            'Sie hören Musik und Geräusche.',
            'Hier gibt es noch keine Stimmen.',
            'Manche Geräte haben eine eigene Stimme.',
            'Diese Stimme können Sie bei „Einstellen“ wählen.',
          ),
  )}${part(
    'Tasten',
    keyTable('Das machen die Tasten', [
      [['→', 'Leer-Taste'], 'weiter'],
      [['←'], 'zurück'],
      [['Pos 1'], 'zum Anfang'],
      [['Ende'], 'zum Ende'],
      [['Tab'], 'zum nächsten Knopf'],
      [['Enter'], 'den Knopf drücken'],
      [['Esc'], 'ein Fenster schließen'],
    ]),
  )}${part(
    'Die Geschichte als Text',
    lines('Alle Bilder und Worte gibt es auch als Liste.', 'Dann bewegt sich nichts.', 'Das können Sie auch drucken.'),
    html`<p><a href="${facts.textPage}">Die Geschichte als Text lesen</a></p>`,
  )}${part(
    'Die Seite passend machen',
    lines(
      'Dafür gibt es den Knopf „Einstellen“.',
      'Dort machen Sie die Schrift größer.',
      'Sie können den Ton lauter oder leiser machen.',
      'Sie können stille Bilder wählen.',
      'Sie können auch einen Text zum Bild lesen oder hören.',
      ...(facts.signed === 'none' ? [] : ['Sie können Filme in Gebärden-Sprache wählen.']),
    ),
  )}`;
