/** Sentences of a text; a full stop after “16” or a single letter (“16. Mai”, “z. B.”) does not end one. */
export const sentencesIn = (text: string): readonly string[] =>
  text.trim().split(/(?<![\s.(]\p{L}\.|(?<!\d)\d{1,2}\.)(?<=[.!?…؟۔]["”“»«’)]*)\s+/u);
