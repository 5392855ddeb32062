/** Where films of German Sign Language (ISO 639-3: gsg) lie in a story's folder. */
export const FILM_FOLDER = 'signs/gsg/';

/** File of the film of a chapter or panel. */
export const filmFileOf = (id: string): string => `${FILM_FOLDER}${id}.mp4`;
