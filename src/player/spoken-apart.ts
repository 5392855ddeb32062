/* One chunk, fetched for readers who want to hear descriptions, or a voice that speaks only on request. */
export { descriptionLinesOf } from '../core/description-lines.ts';
export { describedBy, offerRecordedDescriptions } from './recorded-descriptions.ts';
export { besideVoices, fetchRecordedLines, voiceOfLines } from './recorded-lines.ts';
export { scoreWithDescriptions } from './score-with-descriptions.ts';
