/** The text of an announcement cut into sentences, each with what it is about (COM-11). */
import type { Passage, PassageTopic } from '../../api';
import { language } from '../../app/words.svelte';

export const topics: readonly PassageTopic[] = ['seminar', 'company', 'product', 'problem', 'other'];

/** Whether the passages are still the text they were cut from. */
export const isCurrent = (passages: readonly Passage[], text: string): boolean => passages.map((one) => one.text).join('') === text;

/** The text in sentences, blanks included; a sentence that was marked before keeps its mark. */
export function cut(text: string, before: readonly Passage[]): Passage[] {
  const known = new Map(before.map((one) => [one.text.trim(), one.about]));
  const sentences = [...new Intl.Segmenter(language(), { granularity: 'sentence' }).segment(text)];
  return joined(sentences.map(({ segment }) => segment)).map((sentence) => ({ text: sentence, about: known.get(sentence.trim()) ?? 'seminar' }));
}

/** A piece without a letter, such as an empty line or a number of a list, belongs to the one before it. */
function joined(pieces: readonly string[]): string[] {
  const whole: string[] = [];
  for (const piece of pieces) {
    if (whole.length > 0 && !/\p{L}/u.test(piece)) whole.push((whole.pop() ?? '') + piece);
    else whole.push(piece);
  }
  return whole;
}
