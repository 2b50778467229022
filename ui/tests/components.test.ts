import { flushSync, mount, unmount, type Component } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import { afterEach, describe, expect, it } from 'vitest';
import DateInput from '../src/components/DateInput.svelte';
import FileDrop from '../src/components/FileDrop.svelte';
import MoneyInput from '../src/components/MoneyInput.svelte';
import NumberInput from '../src/components/NumberInput.svelte';
import Select from '../src/components/Select.svelte';
import Strip from '../src/components/Strip.svelte';
import TextInput from '../src/components/TextInput.svelte';
import Tick from '../src/components/Tick.svelte';
import TimeInput from '../src/components/TimeInput.svelte';

let shown: ReturnType<typeof mount> | undefined;

function show<Props extends Record<string, unknown>>(component: Component<Props, object, string>, props: Props): HTMLElement {
  shown = mount(component, { target: document.body, props });
  flushSync();
  return document.body;
}

function type(input: HTMLInputElement, text: string, key = 'Enter'): void {
  input.focus();
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  flushSync();
  press(input, key);
}

function press(input: HTMLElement, key: string): void {
  input.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  flushSync();
}

const field = (body: HTMLElement): HTMLInputElement => {
  const input = body.querySelector('input');
  if (!input) throw new Error('there is no input');
  return input;
};

afterEach(async () => {
  if (shown) await unmount(shown);
  shown = undefined;
  document.body.replaceChildren();
});

describe('a text field', () => {
  it('keeps what is being typed while the answer to an earlier edit comes in', () => {
    const stored = new SvelteMap([['speaker', { name: '' }]]);
    const given: string[] = [];
    const input = field(
      show(TextInput, {
        label: 'Имя',
        get value() {
          return stored.get('speaker')?.name;
        },
        onchange: (value: string) => given.push(value),
      }),
    );
    type(input, 'Соколов', 'в');
    stored.set('speaker', { name: '' });
    flushSync();
    expect(input.value).toBe('Соколов');
    input.dispatchEvent(new Event('change', { bubbles: true }));
    expect(given).toEqual(['Соколов']);
  });
});

describe('an input that reads what was typed', () => {
  it('gives kopecks for roubles and shows them written out', () => {
    const given: (number | null)[] = [];
    const input = field(show(MoneyInput, { label: 'Сумма', value: null, onchange: (value: number | null) => given.push(value) }));
    type(input, '20500,5');
    expect(given).toEqual([2_050_050]);
    input.blur();
    flushSync();
    expect(input.value.replace(/\s/g, ' ')).toBe('20 500,50 ₽');
  });

  it('keeps what it cannot read, says so, and changes nothing', () => {
    const given: unknown[] = [];
    const body = show(MoneyInput, { label: 'Сумма', value: 100, onchange: (value: unknown) => given.push(value) });
    type(field(body), 'много');
    expect(given).toEqual([]);
    expect(field(body).value).toBe('много');
    expect(field(body).getAttribute('aria-invalid')).toBe('true');
    const described = field(body).getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent).toContain('Нужна сумма');
  });

  it('goes back to the value on Escape', () => {
    const body = show(NumberInput, { label: 'Длина', value: 45 });
    type(field(body), '60', 'Escape');
    expect(field(body).value).toBe('45');
  });

  it('refuses numbers outside of the limits', () => {
    const given: unknown[] = [];
    const body = show(NumberInput, { label: 'Длина', value: 45, max: 300, onchange: (value: unknown) => given.push(value) });
    type(field(body), '301');
    type(field(body), '4,5');
    expect(given).toEqual([]);
    type(field(body), '300');
    expect(given).toEqual([300]);
  });

  it('moves a time by five minutes with the arrows', () => {
    const given: unknown[] = [];
    const input = field(show(TimeInput, { label: 'Время', value: '09:58:00', onchange: (value: unknown) => given.push(value) }));
    input.focus();
    press(input, 'ArrowUp');
    press(input, 'ArrowDown');
    expect(given).toEqual(['10:03:00', '09:58:00']);
  });

  it('takes an emptied date for none', () => {
    const given: unknown[] = [];
    const input = field(show(DateInput, { label: 'Дата', value: '2017-03-29', onchange: (value: unknown) => given.push(value) }));
    expect(input.value).toBe('29.03.2017');
    type(input, '');
    expect(given).toEqual([null]);
  });
});

describe('choices', () => {
  it('tell yes, no and not looked at apart', () => {
    const given: unknown[] = [];
    const body = show(Tick, { label: 'Парковка', value: null, onchange: (value: unknown) => given.push(value) });
    const radios = [...body.querySelectorAll('input')];
    expect(radios.map((radio) => radio.checked)).toEqual([false, false, true]);
    radios[1]?.click();
    expect(given).toEqual([false]);
  });

  it('give back the value of the option, and none', () => {
    const given: unknown[] = [];
    const options = [
      { value: 1, label: 'один' },
      { value: 2, label: 'два' },
    ];
    const body = show(Select<number>, { label: 'Ряд', value: 1, options, none: 'нет', onchange: (value: unknown) => given.push(value) });
    const select = body.querySelector('select');
    if (!select) throw new Error('there is no select');
    for (const index of [2, 0]) {
      select.selectedIndex = index;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      flushSync();
    }
    expect(given).toEqual([2, null]);
  });
});

it('a drop of several files gives one where one is wanted', () => {
  const given: File[][] = [];
  const body = show(FileDrop, { label: 'Файл', onfiles: (files: File[]) => given.push(files) });
  const drop = new Event('drop', { bubbles: true, cancelable: true });
  Object.assign(drop, { dataTransfer: { files: [new File(['1'], 'a.csv'), new File(['2'], 'b.csv')] } });
  body.querySelector('label')?.dispatchEvent(drop);
  expect(given.map((files) => files.map((file) => file.name))).toEqual([['a.csv']]);
  expect(drop.defaultPrevented).toBe(true);
});

it('the strip of time lists its events for those who cannot see it, also many on one day', () => {
  const events = Array.from({ length: 12 }, (_, index) => ({ date: '2017-03-29', label: `Событие ${index}` }));
  const body = show(Strip, { label: 'Лента', today: '2017-03-01', events });
  expect(body.querySelectorAll('ol li')).toHaveLength(12);
  expect(body.querySelector('svg')?.getAttribute('aria-label')).toBe('Лента');
});
