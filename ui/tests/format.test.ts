import { afterEach, describe, expect, it } from 'vitest';
import * as format from '../src/app/format';
import { setLanguage } from '../src/app/words.svelte';

/** Narrow and fixed spaces as plain ones, so that the expectations can be read. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

afterEach(() => setLanguage('ru'));

describe('money', () => {
  it('is written with kopecks, or without when there are none and it is asked for', () => {
    expect(plain(format.money(2_050_000))).toBe('20 500,00 ₽');
    expect(plain(format.moneyShort(2_050_000))).toBe('20 500 ₽');
    expect(plain(format.moneyShort(2_916_667))).toBe('29 166,67 ₽');
  });

  it('follows the language', () => {
    setLanguage('en');
    expect(format.money(2_050_000)).toBe('₽20,500.00');
  });

  it.each([
    ['20 500,5', 2_050_050],
    ['20500.05 ₽', 2_050_005],
    ['1\u00a0000 руб.', 100_000],
    ['0', 0],
    ['', null],
    ['двести', null],
    ['-5', null],
    ['1,234', null],
  ])('reads «%s»', (text, kopecks) => expect(format.parseMoney(text)).toBe(kopecks));
});

describe('dates', () => {
  it('are written as people write them', () => {
    expect(format.date('2017-03-29')).toBe('29 марта 2017');
    expect(format.weekdayDate('2017-03-29')).toBe('ср, 29 марта');
    expect(format.dateShort('2017-03-29')).toBe('29.03.2017');
    expect(format.month('2017-03-29')).toBe('март 2017');
    expect(format.moment('2017-03-29T09:30:00')).toBe('29 марта, 9:30');
    setLanguage('en');
    expect(format.date('2017-03-29')).toBe('29 March 2017');
  });

  it.each([
    ['29.03.2017', '2017-03-29'],
    ['29.3.17', '2017-03-29'],
    ['2017-03-29', '2017-03-29'],
    ['29 3 2017', '2017-03-29'],
    ['31.02.2017', null],
    ['завтра', null],
  ])('are read from «%s»', (text, iso) => expect(format.parseDate(text)).toBe(iso));

  it('are reckoned in whole days, across the change of clocks too', () => {
    expect(format.daysBetween('2017-03-20', '2017-03-29')).toBe(9);
    expect(format.addDays('2017-02-27', 3)).toBe('2017-03-02');
    expect(format.inDays(1)).toBe('завтра');
    expect(format.inDays(-5)).toBe('5 дней назад');
  });
});

describe('times and lengths', () => {
  it.each([
    ['9:30', '09:30'],
    ['930', '09:30'],
    ['0930', '09:30'],
    ['9.30', '09:30'],
    ['9', '09:00'],
    ['24:00', null],
    ['9:75', null],
  ])('are read from «%s»', (text, clock) => expect(format.parseTime(text)).toBe(clock));

  it('are written short', () => {
    expect(format.time('09:30:00')).toBe('9:30');
    expect(format.timeOfMinutes(605)).toBe('10:05');
    expect(format.minutes(40)).toBe('40 мин');
    expect(format.minutes(95)).toBe('1 ч 35 мин');
    expect(format.minutes(120)).toBe('2 ч');
  });
});

describe('counts', () => {
  it('have shares, sizes and lists', () => {
    expect(plain(format.percent(0.613))).toBe('61 %');
    expect(plain(format.fileSize(1_400_000))).toBe('1,4 МБ');
    expect(format.list(['а', 'б', 'в'])).toBe('а, б и в');
    expect(format.weekdays()[0]).toBe('пн');
  });
});

describe('phones', () => {
  it('are grouped as people say them, and left alone when they are of another kind', () => {
    expect(plain(format.phone('+79171234567'))).toBe('+7 917 123-45-67');
    expect(format.phone('+375291234567')).toBe('+375291234567');
    expect(format.phone('')).toBe('');
  });
});
