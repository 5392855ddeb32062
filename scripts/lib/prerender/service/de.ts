import { type Html, html } from '../escape.ts';
import { list, p, part, unsigned } from './blocks.ts';
import { helpDe } from './help-de.ts';
import type { ServiceFacts, ServiceWords } from './service-words.ts';

const OFFICE = { name: 'Name', mail: 'E-Mail', phone: 'Telefon', web: 'Internet' };

const limitsOf = (facts: ServiceFacts): readonly (string | Html)[] => [
  ...unsigned(facts, {
    none: 'Einen Film in Deutscher Gebärdensprache gibt es noch nicht. Alle Inhalte liegen auch als Text vor.',
    some: 'Filme in Deutscher Gebärdensprache gibt es erst zu einem Teil der Geschichte. Alle Inhalte liegen auch als Text vor.',
  }),
  ...(facts.isSimpleUnchecked
    ? [
        'Die Fassung in leicht verständlicher Sprache wurde noch nicht von einer Prüfgruppe gelesen. Sie ist deshalb als „Einfache Sprache“ gekennzeichnet.',
      ]
    : []),
  ...(facts.silent ? [html`Aufgenommene Stimmen fehlen noch in: ${facts.silent}. Der Text ist vollständig.`] : []),
  ...(facts.onRequest
    ? [
        html`Nur eine einfache Computerstimme, die sich in den Einstellungen einschalten lässt, gibt es in: ${facts.onRequest}. Der Text ist vollständig.`,
      ]
    : []),
];

export const serviceDe: ServiceWords = {
  titles: {
    bedienung: 'So bedienen Sie die Geschichte',
    barrierefreiheit: 'Erklärung zur Barrierefreiheit',
    impressum: 'Impressum',
    datenschutz: 'Datenschutz',
  },
  descriptions: {
    bedienung: 'Tasten, Gesten, Ton, Untertitel, Textfassung und Einstellungen der gezeichneten Geschichte.',
    barrierefreiheit: 'Wie barrierefrei diese Seiten sind und wo Sie Barrieren melden können.',
    impressum: 'Wer diese Seiten herausgibt und für sie verantwortlich ist.',
    datenschutz: 'Welche Daten beim Lesen der Geschichte anfallen und welche Rechte Sie haben.',
  },
  toStory: 'Zur Geschichte',
  list: 'Über diese Seiten',
  toPanel: 'Weiter zu diesem Bild in der Geschichte',
  blank: (what) => `[bitte eintragen: ${what}]`,
  blanks: {
    address: 'Adresse dieser Seiten',
    'operator.name': 'herausgebende Stelle',
    'operator.street': 'Straße und Hausnummer',
    'operator.town': 'Postleitzahl und Ort',
    'operator.represented': 'gesetzliche Vertretung',
    'operator.responsible': 'verantwortliche Person mit Anschrift',
    'operator.mail': 'E-Mail',
    'operator.phone': 'Telefon',
    'feedback.name': 'zuständige Stelle',
    'feedback.mail': 'E-Mail',
    'feedback.phone': 'Telefon',
    'feedback.web': 'Formular',
    'conciliation.name': 'Schlichtungsstelle',
    'conciliation.mail': 'E-Mail',
    'conciliation.phone': 'Telefon',
    'conciliation.web': 'Internetadresse',
    'supervision.name': 'Überwachungsstelle',
    'supervision.mail': 'E-Mail',
    'supervision.phone': 'Telefon',
    'supervision.web': 'Internetadresse',
    'privacy.officer.name': 'Datenschutzbeauftragte oder Datenschutzbeauftragter',
    'privacy.officer.mail': 'E-Mail',
    'privacy.officer.phone': 'Telefon',
    'privacy.officer.web': 'Internetadresse',
    'privacy.authority.name': 'Aufsichtsbehörde für den Datenschutz',
    'privacy.authority.mail': 'E-Mail',
    'privacy.authority.phone': 'Telefon',
    'privacy.authority.web': 'Internetadresse',
    'hosting.provider': 'Betreiber des Servers',
    'hosting.logs': 'was der Server bei einem Besuch aufzeichnet, wozu, auf welcher Rechtsgrundlage und wie lange',
    'statement.date': 'Tag der Erklärung',
    'statement.status': 'Ergebnis der Prüfung',
    'statement.method': 'Art der Prüfung',
    'statement.limits': 'Ausnahmen mit Gründen',
  },
  pages: {
    bedienung: helpDe,
    impressum: (fill, facts) =>
      html`${part(
        'Herausgegeben von',
        html`<p>${fill.value('operator.name')}<br>${fill.value('operator.street')}<br>${fill.value('operator.town')}</p>`,
        html`<p>Vertreten durch: ${fill.value('operator.represented')}</p>`,
        fill.office('operator', ['mail', 'phone'], { mail: 'E-Mail', phone: 'Telefon' }),
      )}${part('Verantwortlich für den Inhalt', p(fill.value('operator.responsible')))}${part(
        'Worauf die Geschichte beruht',
        p(
          `Die Geschichte erzählt die Ergebnisse des Berichts „${facts.report}“ (${facts.publisher}). Alle Figuren sind erfunden.`,
        ),
        p('Worte und Bilder dieser Geschichte stehen unter der Lizenz CC BY 4.0; zu nennen ist „Bilderbogen“.'),
      )}`,
    datenschutz: (fill) =>
      html`${part(
        'Kurz gesagt',
        p(
          'Diese Seiten setzen keine Cookies, zählen keine Besuche und laden nichts von fremden Servern. Alle Bilder, Schriften, Stimmen und Geräusche kommen von demselben Server wie die Geschichte.',
        ),
      )}${part(
        'Wer verantwortlich ist',
        html`<p>${fill.value('operator.name')}<br>${fill.value('operator.street')}<br>${fill.value('operator.town')}</p>`,
        p('Datenschutzbeauftragte oder Datenschutzbeauftragter:'),
        fill.office('privacy.officer', ['name', 'mail'], OFFICE),
      )}${part(
        'Was der Server aufzeichnet',
        html`<p>Den Server betreibt: ${fill.value('hosting.provider')}</p>`,
        p(fill.words('hosting.logs')),
      )}${part(
        'Was auf Ihrem Gerät gespeichert wird',
        p(
          'Nichts, solange Sie es nicht wünschen. Erst wenn Sie in den Einstellungen „Einstellungen merken“ ankreuzen, speichert Ihr Browser sie auf diesem Gerät, zum Beispiel Schriftgröße, Bewegung, Ton und Untertitel (lokaler Speicher, Eintrag „bilderbogen-einstellungen“). Sie werden nicht übertragen. Entfernen Sie das Häkchen, wird der Eintrag gelöscht.',
        ),
        p(
          'Weil Sie dies ausdrücklich wünschen, ist dafür keine weitere Einwilligung erforderlich (§ 25 Abs. 2 Nr. 2 TDDDG).',
        ),
        p(
          'In der Ansicht für öffentliche Bildschirme (Kiosk) legt der Browser die Geschichte selbst auf dem Gerät ab, damit sie ohne Netz läuft. Über Sie wird dabei nichts aufgehoben.',
        ),
      )}${part(
        'Ihre Rechte',
        p(
          'Sie haben das Recht auf Auskunft, Berichtigung, Löschung, Einschränkung der Verarbeitung und Widerspruch (Artikel 15 bis 21 DSGVO) und können sich bei einer Aufsichtsbehörde beschweren (Artikel 77 DSGVO):',
        ),
        fill.office('privacy.authority', ['name'], OFFICE),
      )}`,
    barrierefreiheit: (fill, facts) =>
      html`${part(
        'Geltungsbereich',
        html`<p>Diese Erklärung gilt für ${fill.value('address')}, herausgegeben von: ${fill.value('operator.name')}. Grundlage sind die §§ 9 bis 9d des Niedersächsischen Behindertengleichstellungsgesetzes (NBGG).</p>`,
        p(
          'Maßstab ist die Europäische Norm EN 301 549 in der Fassung V3.2.1 (WCAG 2.1, Stufe AA). Entwickelt wurden die Seiten nach der neueren Fassung V4.1.1 (WCAG 2.2, Stufe AA).',
        ),
      )}${part(
        'Wie weit die Anforderungen erfüllt sind',
        html`<p>${fill.oneOf('statement.status', {
          full: 'Diese Seiten sind mit den Anforderungen vollständig vereinbar.',
          partial: 'Diese Seiten sind mit den Anforderungen teilweise vereinbar. Die Ausnahmen stehen unten.',
          none: 'Diese Seiten sind mit den Anforderungen nicht vereinbar. Die Gründe stehen unten.',
        })}</p>`,
        p(
          'Die Geschichte liegt zweimal vor: als bewegte Bilder und vollständig als Text mit Überschriften, beschriebenen Bildern, Sprechblasen und Quellen. Die bewegte Fassung ist die Medienalternative dieses Textes; sie enthält nichts, was nicht auch dort steht.',
        ),
      )}${part(
        'Nicht barrierefreie Inhalte',
        list([...fill.list('statement.limits'), ...limitsOf(facts)]),
        html`<p>Die Textfassung ersetzt alles, was in der bewegten Fassung nicht barrierefrei ist: <a href="${facts.textPage}">Geschichte als Text lesen</a>.</p>`,
      )}${part(
        'Erstellung dieser Erklärung',
        html`<p>Stand dieser Erklärung: ${fill.date('statement.date')}</p>`,
        html`<p>Grundlage: ${fill.oneOf('statement.method', { self: 'eine Selbstbewertung', external: 'eine Prüfung durch Dritte' })}</p>`,
      )}${part(
        'Barriere melden',
        p(
          'Sind Sie auf eine Barriere gestoßen? Oder benötigen Sie einen Inhalt in anderer Form? Schreiben Sie uns oder rufen Sie uns an:',
        ),
        fill.office('feedback', ['name', 'mail', 'phone'], { ...OFFICE, web: 'Formular' }),
      )}${part(
        'Schlichtungsverfahren',
        p(
          'Sind Sie mit unserer Antwort nicht einverstanden oder erhalten Sie keine, können Sie sich an die Schlichtungsstelle nach § 9d NBGG wenden. Sie vermittelt außergerichtlich.',
        ),
        fill.office('conciliation', ['name', 'web'], OFFICE),
      )}${part(
        'Überwachung',
        p(
          'Ob öffentliche Stellen in Niedersachsen die Anforderungen einhalten, prüft die Überwachungsstelle nach § 9c NBGG.',
        ),
        fill.office('supervision', ['name', 'mail'], OFFICE),
      )}`,
  },
};
