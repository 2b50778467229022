import { describe, expect, it } from 'vitest';
import { cut, isCurrent } from './passages';

const text = 'Приходите на семинар. Мы работаем с 1999 года!\n\nРегистрация на сайте.';

describe('the passages of a text', () => {
  it('are its sentences, and together the very text', () => {
    const passages = cut(text, []);
    expect(passages.map((one) => one.text.trim())).toEqual(['Приходите на семинар.', 'Мы работаем с 1999 года!', 'Регистрация на сайте.']);
    expect(isCurrent(passages, text)).toBe(true);
    expect(passages.every((one) => one.about === 'seminar')).toBe(true);
  });

  it('keep the marks of sentences that stay when the text is cut again', () => {
    const marked = cut(text, []).map((one, at) => (at === 1 ? { ...one, about: 'company' as const } : one));
    const longer = `Бесплатно. ${text}`;
    expect(isCurrent(marked, longer)).toBe(false);
    const again = cut(longer, marked);
    expect(isCurrent(again, longer)).toBe(true);
    expect(again.map((one) => one.about)).toEqual(['seminar', 'seminar', 'company', 'seminar']);
  });
});
