/* One chunk, fetched for readers who want to hear descriptions, with whichever voice. */
export { descriptionLinesOf } from '../core/description-lines.ts';
export { offerRecordedDescriptions } from './recorded-descriptions.ts';
export { scoreWithDescriptions } from './score-with-descriptions.ts';
