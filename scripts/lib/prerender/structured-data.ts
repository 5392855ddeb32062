import { panelsOf, type Story } from '../../../src/core/story.ts';
import type { Language } from '../../../src/core/story-text.ts';
import { Html } from './escape.ts';
import { folderOfPage } from './languages-html.ts';
import { addressOf } from './page-address.ts';
import type { PageInput } from './story-html.ts';

/** Licence of the story's words and pictures, as the credits say. */
const LICENSE = 'https://creativecommons.org/licenses/by/4.0/';

type Data = Readonly<Record<string, unknown>>;

/**
 * How the story can be taken in; true of the program, whatever the story; but of flashes only what has been measured is claimed.
 * @see https://www.w3.org/community/reports/a11y-discov-vocab/
 */
function accessibilityOf({ recordings, flashCheck }: Story, language: Language): Data {
  const isSpoken = Object.hasOwn(recordings, language);
  return {
    accessMode: ['visual', 'textual', ...(isSpoken ? ['auditory'] : [])],
    accessModeSufficient: [
      { '@type': 'ItemList', itemListElement: ['textual'] },
      { '@type': 'ItemList', itemListElement: ['visual', 'textual'] },
    ],
    accessibilityFeature: [
      'alternativeText',
      'displayTransformability',
      'readingOrder',
      'structuralNavigation',
      'transcript',
      ...(isSpoken ? ['captions', 'synchronizedAudioText'] : []),
    ],
    // The camera travels; with less motion wanted by the reader's system or settings it does not.
    accessibilityHazard: [
      'motionSimulationHazard',
      flashCheck ? 'noFlashingHazard' : 'unknownFlashingHazard',
      'noSoundHazard',
    ],
    accessibilityControl: ['fullKeyboardControl', 'fullMouseControl', 'fullTouchControl'],
  };
}

/** The conference, with what the agency has taken from the report. */
function eventOf({ story, site }: PageInput): Data {
  const { date, place, town } = site?.event ?? {};
  const address = town ? { address: { '@type': 'PostalAddress', addressLocality: town } } : {};
  return {
    '@type': 'Event',
    '@id': '#event',
    name: story.source.title,
    organizer: { '@type': 'GovernmentOrganization', name: story.source.publisher },
    ...(date ? { startDate: date, endDate: date } : {}),
    ...(place || town ? { location: { '@type': 'Place', name: place ?? town, ...address } } : {}),
  };
}

/** The story and the conference it is about, by schema.org. */
export function structuredDataOf(input: PageInput): Data {
  const { story, text, shares, site } = input;
  const first = shares?.[panelsOf(story)[0]?.id ?? ''];
  const comic = {
    '@type': 'ComicStory',
    '@id': '#story',
    name: text.title,
    alternativeHeadline: text.subtitle,
    description: text.description,
    inLanguage: text.language,
    url: addressOf(input, folderOfPage(story, text.language)),
    ...(first ? { image: addressOf(input, first) } : {}),
    license: LICENSE,
    creditText: 'Bilderbogen',
    isAccessibleForFree: true,
    isBasedOn: {
      '@type': 'CreativeWork',
      name: story.source.title,
      publisher: { '@type': 'GovernmentOrganization', name: story.source.publisher },
    },
    ...accessibilityOf(story, text.language),
  };
  // Without a site.yaml nobody has said what the source tells of.
  return {
    '@context': 'https://schema.org',
    '@graph': site ? [{ ...comic, about: { '@id': '#event' } }, eventOf(input)] : [comic],
  };
}

/**
 * The same as a block of data in the page. It is not executed, so the policy allows it; signs that could end the block are
 * written as escapes.
 */
export function structuredDataHtml(input: PageInput): Html {
  const json = JSON.stringify(structuredDataOf(input)).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return new Html(`<script type="application/ld+json">${json}</script>\n`);
}
