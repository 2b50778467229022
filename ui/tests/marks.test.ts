import { describe, expect, it } from 'vitest';
import { carried, pieces } from '../src/components/marks';

const text = 'Это конференция, и это форум.';
const marks = [
  { from: 4, to: 15, tone: 'bad' as const },
  { from: 23, to: 28, tone: 'warn' as const },
];
const words = (of: string, found: readonly { from: number; to: number }[]): string[] => found.map(({ from, to }) => of.slice(from, to));

describe('marks in a text', () => {
  it('stand at their words', () => {
    expect(words(text, marks)).toEqual(['конференция', 'форум']);
  });

  it('move with what is typed before them and stay before what is typed behind', () => {
    const before = `Друзья! ${text}`;
    expect(words(before, carried(marks, text, before))).toEqual(['конференция', 'форум']);
    const between = text.replace(', и', ', друзья, и');
    expect(words(between, carried(marks, text, between))).toEqual(['конференция', 'форум']);
    const behind = `${text} Ждём!`;
    expect(carried(marks, text, behind)).toEqual(marks);
  });

  it('go away when their own words are changed, and only they', () => {
    const changed = text.replace('конференция', 'конференции');
    expect(words(changed, carried(marks, text, changed))).toEqual(['форум']);
    expect(carried(marks, text, '')).toEqual([]);
  });

  it('cut the text without losing a letter', () => {
    const found = pieces(text, marks);
    expect(found.map((piece) => piece.text).join('')).toBe(text);
    expect(found.filter((piece) => piece.tone).map((piece) => piece.text)).toEqual(['конференция', 'форум']);
    // Marks that overlap or reach past the end.
    const strange = pieces('абв', [
      { from: 1, to: 9, tone: 'bad' },
      { from: 0, to: 2, tone: 'warn' },
    ]);
    expect(strange).toEqual([
      { text: 'аб', tone: 'warn' },
      { text: 'в', tone: 'bad' },
    ]);
    expect(pieces('', marks)).toEqual([]);
  });
});
