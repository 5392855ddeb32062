import { html } from '../escape.ts';
import { lines, list, part, unsigned } from './blocks.ts';
import { serviceDe } from './de.ts';
import { helpSimple } from './help-simple.ts';
import type { ServiceWords } from './service-words.ts';

const OFFICE = { name: 'Name', mail: 'E-Mail', phone: 'Telefon', web: 'Im Internet' };
const CONTACT = { mail: 'E-Mail', phone: 'Telefon' };

export const serviceSimple: ServiceWords = {
  titles: {
    bedienung: 'So geht die Geschichte',
    barrierefreiheit: 'Seiten für alle',
    impressum: 'Wer macht diese Seiten?',
    datenschutz: 'Daten-Schutz',
  },
  descriptions: {
    bedienung: 'Hier steht, wie Sie die Geschichte lesen und hören.',
    barrierefreiheit: 'Hier steht, was bei den Seiten gut geht. Und hier können Sie Probleme melden.',
    impressum: 'Hier steht, wer diese Seiten macht.',
    datenschutz: 'Hier steht, was mit Ihren Daten passiert.',
  },
  toStory: 'Zur Geschichte',
  list: 'Über diese Seiten',
  toPanel: 'Weiter zu diesem Bild',
  blank: serviceDe.blank,
  blanks: serviceDe.blanks,
  pages: {
    bedienung: helpSimple,
    impressum: (fill) =>
      html`${part(
        'Diese Seiten macht',
        html`<p>${fill.value('operator.name')}<br>${fill.value('operator.street')}<br>${fill.value('operator.town')}</p>`,
        fill.office('operator', ['mail', 'phone'], CONTACT),
      )}${part('Der Chef oder die Chefin ist', html`<p>${fill.value('operator.represented')}</p>`)}${part(
        'Um den Inhalt kümmert sich',
        html`<p>${fill.value('operator.responsible')}</p>`,
      )}${part(
        'Die Geschichte',
        lines(
          'Die Geschichte kommt aus einem Bericht.',
          'Die Menschen in der Geschichte sind erfunden.',
          'Sie dürfen die Bilder und Worte weitergeben.',
          'Nennen Sie dann den Namen „Bilderbogen“.',
        ),
      )}`,
    datenschutz: (fill) =>
      html`${part(
        'Das Wichtigste',
        lines(
          'Wir zählen Ihre Besuche nicht.',
          'Es gibt hier keine Cookies.',
          'Das spricht man so: Kukkis.',
          'Die Geschichte liegt auf einem Server.',
          'Ein Server ist ein Computer im Internet.',
          'Alle Bilder und Töne kommen von diesem Server.',
        ),
      )}${part(
        'Wer passt auf die Daten auf?',
        html`<p>${fill.value('operator.name')}<br>${fill.value('operator.street')}<br>${fill.value('operator.town')}</p>`,
        lines('Diese Person passt besonders auf:'),
        fill.office('privacy.officer', ['name', 'mail'], OFFICE),
      )}${part(
        'Was schreibt der Server auf?',
        html`<p>Um den Server kümmert sich: ${fill.value('hosting.provider')}</p>`,
        html`<p>${fill.words('hosting.logs')}</p>`,
      )}${part(
        'Was bleibt auf Ihrem Gerät?',
        lines(
          'Zuerst merkt sich Ihr Gerät nichts.',
          'Sie können „So merken“ wählen.',
          'Dann merkt sich Ihr Gerät Ihre Wahl.',
          'Zum Beispiel: große Schrift.',
          'Nehmen Sie das Häkchen wieder weg?',
          'Dann vergisst das Gerät alles.',
        ),
        lines(
          'Manche Bildschirme stehen in einem Rathaus.',
          'Diese Geräte speichern die Geschichte.',
          'Über Sie speichern sie nichts.',
        ),
      )}${part(
        'Ihre Rechte',
        lines(
          'Sie dürfen fragen: Was wissen Sie über mich?',
          'Sie dürfen sagen: Das ist falsch.',
          'Sie dürfen sagen: Löschen Sie das.',
          'Sie können sich auch beschweren.',
          'Das geht hier:',
        ),
        fill.office('privacy.authority', ['name'], OFFICE),
      )}`,
    barrierefreiheit: (fill, facts) =>
      html`${part(
        'Für alle Menschen',
        lines(
          'Alle Menschen sollen diese Seiten nutzen können.',
          'Das steht in einem Gesetz.',
          'Das Gesetz gilt in Niedersachsen.',
        ),
        html`<p>Diese Seiten sind von: ${fill.value('operator.name')}</p>`,
        html`<p>Die Seiten stehen hier: ${fill.value('address')}</p>`,
      )}${part(
        'Was geht gut?',
        html`<p>${fill.oneOf('statement.status', {
          full: 'Die Seiten erfüllen alle Regeln.',
          partial: 'Die Seiten erfüllen viele Regeln. Alle Regeln erfüllen sie noch nicht.',
          none: 'Die Seiten erfüllen die Regeln noch nicht.',
        })}</p>`,
        lines(
          'Die ganze Geschichte gibt es auch als Text.',
          'Dann bewegt sich nichts.',
          'Ein Computer kann den Text vorlesen.',
        ),
        html`<p><a href="${facts.textPage}">Die Geschichte als Text lesen</a></p>`,
      )}${part(
        'Was geht noch nicht?',
        list([
          ...fill.list('statement.limits'),
          ...unsigned(facts, {
            none: 'Es gibt noch keinen Film in Gebärden-Sprache.',
            some: 'Erst ein Teil der Geschichte hat Filme in Gebärden-Sprache.',
          }),
          ...(facts.isSimpleUnchecked ? ['Eine Prüf-Gruppe hat diesen Text noch nicht gelesen.'] : []),
          ...(facts.isSpoken || facts.isOnRequest ? [] : ['In dieser Sprache gibt es noch keine Stimmen.']),
          ...(facts.onRequest ? [html`Nur ein Computer liest vor in: ${facts.onRequest}.`] : []),
        ]),
      )}${part(
        'Wann haben wir das geprüft?',
        html`<p>Dieser Text ist vom: ${fill.date('statement.date')}</p>`,
        html`<p>${fill.oneOf('statement.method', { self: 'Wir haben selbst geprüft.', external: 'Andere haben für uns geprüft.' })}</p>`,
      )}${part(
        'Geht etwas nicht?',
        lines('Sagen Sie es uns.', 'Sie können schreiben oder anrufen:'),
        fill.office('feedback', ['name', 'mail', 'phone'], OFFICE),
      )}${part(
        'Haben wir nicht geholfen?',
        lines(
          'Dann hilft Ihnen die Schlichtungs-Stelle.',
          'Dort reden alle miteinander.',
          'So finden alle eine Lösung.',
          'Sie müssen dafür nicht zum Gericht.',
        ),
        fill.office('conciliation', ['name', 'web'], OFFICE),
      )}${part(
        'Wer prüft die Seiten vom Amt?',
        lines('Das macht die Überwachungs-Stelle.'),
        fill.office('supervision', ['name', 'mail'], OFFICE),
      )}`,
  },
};
