import { type Html, html } from '../escape.ts';
import { list, p, part, unsigned } from './blocks.ts';
import { helpEn } from './help-en.ts';
import type { ServiceFacts, ServiceWords } from './service-words.ts';

const OFFICE = { name: 'Name', mail: 'Email', phone: 'Phone', web: 'On the web' };

const limitsOf = (facts: ServiceFacts): readonly (string | Html)[] => [
  ...unsigned(facts, {
    none: 'There is no film in German Sign Language yet. All content is also available as text.',
    some: 'Only part of the story has films in German Sign Language so far. All content is also available as text.',
  }),
  ...(facts.isSimpleUnchecked
    ? [
        html`The German easy-to-read version has not yet been checked by readers from its target group, so it is labelled “<span lang="de">Einfache Sprache</span>” (plain language).`,
      ]
    : []),
  ...(facts.silent ? [html`No recorded voices yet in: ${facts.silent}. The text is complete.`] : []),
  ...(facts.onRequest
    ? [
        html`Only a simple computer voice, which can be switched on in the settings, in: ${facts.onRequest}. The text is complete.`,
      ]
    : []),
];

export const serviceEn: ServiceWords = {
  titles: {
    bedienung: 'How to use the story',
    barrierefreiheit: 'Accessibility statement',
    impressum: 'Legal notice',
    datenschutz: 'Privacy',
  },
  descriptions: {
    bedienung: 'Keys, gestures, sound, captions, text edition and settings of the drawn story.',
    barrierefreiheit: 'How accessible these pages are, and where to report barriers.',
    impressum: 'Who publishes these pages and is responsible for them.',
    datenschutz: 'Which data are collected when you read the story, and what rights you have.',
  },
  toStory: 'To the story',
  list: 'About these pages',
  toPanel: 'On to this picture in the story',
  blank: (what) => `[please fill in: ${what}]`,
  blanks: {
    address: 'address of these pages',
    'operator.name': 'publishing office',
    'operator.street': 'street and number',
    'operator.town': 'postcode and town',
    'operator.represented': 'legal representative',
    'operator.responsible': 'person responsible, with address',
    'operator.mail': 'email',
    'operator.phone': 'phone',
    'feedback.name': 'office in charge',
    'feedback.mail': 'email',
    'feedback.phone': 'phone',
    'feedback.web': 'form',
    'conciliation.name': 'conciliation body',
    'conciliation.mail': 'email',
    'conciliation.phone': 'phone',
    'conciliation.web': 'web address',
    'supervision.name': 'supervisory body',
    'supervision.mail': 'email',
    'supervision.phone': 'phone',
    'supervision.web': 'web address',
    'privacy.officer.name': 'data protection officer',
    'privacy.officer.mail': 'email',
    'privacy.officer.phone': 'phone',
    'privacy.officer.web': 'web address',
    'privacy.authority.name': 'supervisory authority for data protection',
    'privacy.authority.mail': 'email',
    'privacy.authority.phone': 'phone',
    'privacy.authority.web': 'web address',
    'hosting.provider': 'who runs the server',
    'hosting.logs': 'what the server records of a visit, why, on which legal basis and for how long',
    'statement.date': 'date of the statement',
    'statement.status': 'outcome of the assessment',
    'statement.method': 'type of assessment',
    'statement.limits': 'exceptions with reasons',
  },
  pages: {
    bedienung: helpEn,
    impressum: (fill, facts) =>
      html`${part(
        'Published by',
        html`<p>${fill.value('operator.name')}<br>${fill.value('operator.street')}<br>${fill.value('operator.town')}</p>`,
        html`<p>Represented by: ${fill.value('operator.represented')}</p>`,
        fill.office('operator', ['mail', 'phone'], { mail: 'Email', phone: 'Phone' }),
      )}${part('Responsible for the content', p(fill.value('operator.responsible')))}${part(
        'What the story is based on',
        html`<p>The story tells the results of the report “<span lang="de">${facts.report}</span>” (<span lang="de">${facts.publisher}</span>). All characters are invented.</p>`,
        p('Words and pictures of this story: CC BY 4.0, crediting “Bilderbogen”.'),
      )}`,
    datenschutz: (fill) =>
      html`${part(
        'In short',
        p(
          'These pages set no cookies, count no visits and load nothing from other servers. All pictures, fonts, voices and sounds come from the same server as the story itself.',
        ),
      )}${part(
        'Who is responsible',
        html`<p>${fill.value('operator.name')}<br>${fill.value('operator.street')}<br>${fill.value('operator.town')}</p>`,
        p('Data protection officer:'),
        fill.office('privacy.officer', ['name', 'mail'], OFFICE),
      )}${part(
        'What the server records',
        html`<p>The server is run by: ${fill.value('hosting.provider')}</p>`,
        p(fill.words('hosting.logs')),
      )}${part(
        'What is stored on your device',
        p(
          'Nothing, unless you want it. Only if you tick “Remember settings” in the settings does your browser keep them on this device, such as text size, motion, sound and captions (local storage, entry “bilderbogen-einstellungen”). They are not sent anywhere. If you clear the tick, the entry is deleted.',
        ),
        p(
          'Since you expressly ask for this, no further consent is required (section 25 (2) no. 2 of the German TDDDG).',
        ),
        p(
          'In the view for public screens (kiosk), the browser keeps the story itself on the device, so that it runs without a network. Nothing about you is kept with it.',
        ),
      )}${part(
        'Your rights',
        p(
          'You have the right of access, rectification, erasure, restriction of processing and objection (Articles 15 to 21 GDPR), and may lodge a complaint with a supervisory authority (Article 77 GDPR):',
        ),
        fill.office('privacy.authority', ['name'], OFFICE),
      )}`,
    barrierefreiheit: (fill, facts) =>
      html`${part(
        'Scope',
        html`<p>This statement applies to ${fill.value('address')}, published by: ${fill.value('operator.name')}. It is based on sections 9 to 9d of the Disability Equality Act of Lower Saxony (<span lang="de">Niedersächsisches Behindertengleichstellungsgesetz</span>, NBGG).</p>`,
        p(
          'The benchmark is the European standard EN 301 549 V3.2.1 (WCAG 2.1, level AA). The pages are built to the newer version V4.1.1 (WCAG 2.2, level AA).',
        ),
      )}${part(
        'Compliance status',
        html`<p>${fill.oneOf('statement.status', {
          full: 'These pages are fully compliant with the requirements.',
          partial: 'These pages are partially compliant with the requirements. The exceptions are listed below.',
          none: 'These pages are not compliant with the requirements. The reasons are given below.',
        })}</p>`,
        p(
          'The story comes in two forms: as moving pictures, and in full as text with headings, described pictures, balloons and sources. The moving version is a media alternative for that text; it says nothing that is not in the text as well.',
        ),
      )}${part(
        'Non-accessible content',
        list([...fill.list('statement.limits'), ...limitsOf(facts)]),
        html`<p>The text edition takes the place of whatever is not accessible in the moving version: <a href="${facts.textPage}">read the story as text</a>.</p>`,
      )}${part(
        'Preparation of this statement',
        html`<p>Date of this statement: ${fill.date('statement.date')}</p>`,
        html`<p>Based on: ${fill.oneOf('statement.method', { self: 'a self-assessment', external: 'an assessment by a third party' })}</p>`,
      )}${part(
        'Report a barrier',
        p('Have you come across a barrier? Or do you need content in another form? Write to us or call us:'),
        fill.office('feedback', ['name', 'mail', 'phone'], { ...OFFICE, web: 'Form' }),
      )}${part(
        'Conciliation',
        p(
          'If you do not agree with our answer, or do not receive one, you can contact the conciliation body under section 9d NBGG. It mediates out of court.',
        ),
        fill.office('conciliation', ['name', 'web'], OFFICE),
      )}${part(
        'Supervision',
        p(
          'The supervisory body under section 9c NBGG monitors whether public bodies in Lower Saxony meet the requirements.',
        ),
        fill.office('supervision', ['name', 'mail'], OFFICE),
      )}`,
  },
};
