import { directionOf, isArabicScript } from './direction.ts';
import type { MeasureText } from './lettering.ts';
import { measureText, type Spacing, type WordWidth } from './measure.ts';
import { LETTERING_ADVANCES } from './measure-table.ts';
import type { Language } from './story-text.ts';

/** Arabic widths come on their own, for those who read them; without them lines are planned a little too wide. */
const arabic = (): Promise<WordWidth | undefined> =>
  Promise.all([import('./measure-arabic.ts'), import('./measure-arabic-table.ts')]).then(
    ([{ joinedWidth }, { ARABIC_ADVANCES }]) => joinedWidth(ARABIC_ADVANCES),
    () => undefined,
  );

/** The function that says how large a text of a language will be; fetches what only its script needs. Never rejects. */
export async function measureFor(language: Language, spacing?: Spacing): Promise<MeasureText> {
  const isTall = directionOf(language) === 'rtl';
  const joined = isArabicScript(language) ? await arabic() : undefined;
  return measureText(LETTERING_ADVANCES, { isTall, joined, spacing });
}
