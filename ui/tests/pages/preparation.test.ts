/** Venue, hall, kit, questionnaires and photos: what one does there reaches the plan and comes back on the screen. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BuiltWindow, seminar } from './window';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let built: BuiltWindow;
beforeAll(async () => {
  built = await BuiltWindow.open();
});
afterAll(() => built.close());

const visit = (page: string, change?: (answers: Record<string, any>) => void): Promise<Page> =>
  built.visit(`seminar/${seminar}/${page}`, change);

async function complaints(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    return (await axe.run()).violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

describe('the venue', () => {
  it('takes the first candidate and the choice', async () => {
    const page = await visit('venue', ({ seminar_open }) => {
      seminar_open.plan.venues = { candidates: [], chosen: null, rent_from: null, rent_to: null, changes: [], catering: { supplier: '', own: false, menu: [] } };
    });
    await page.getByTestId('venue-add').click();
    expect(await complaints(page)).toEqual([]);
    await page.getByTestId('venue-save').click();
    await page.getByText('Заполните это поле').waitFor();
    await page.getByTestId('venue-name').fill('Дом учёных');
    await page.getByTestId('venue-capacity').fill('40');
    await page.getByTestId('venue-save').click();
    await page.getByTestId('venue-choose').click();
    await page.getByTestId('venue-chosen').waitFor();
    expect(await page.getByTestId('venue-open').textContent()).toBe('Дом учёных');
    expect((await page.getByTestId('venue-cell-capacity').textContent())?.trim()).toBe('40');
    await page.context().close();
  });

  it('says how much rent is missing', async () => {
    const page = await visit('venue');
    await page.getByTestId('venue-rent-to').fill('12:00');
    await page.getByTestId('venue-rent-to').press('Enter');
    await page.getByText('не хватает', { exact: false }).first().waitFor();
    await page.context().close();
  });
});

describe('the hall', () => {
  it('draws the rows, counts the seats and numbers the marks', async () => {
    const page = await visit('hall');
    await page.getByTestId('hall-rows').fill('3');
    await page.getByTestId('hall-rows').press('Enter');
    await page.waitForFunction(() => document.querySelectorAll('[data-testid="hall-drawing"] .seat').length === 30);
    expect(await page.getByTestId('hall-seats').textContent()).toContain('26');
    const before = await page.locator('[data-testid="hall-drawing"] .tag').count();
    await page.getByText('Настенный флаг', { exact: true }).click();
    await page.waitForFunction((count) => document.querySelectorAll('[data-testid="hall-drawing"] .tag').length === count + 1, before);
    await page.context().close();
  });

  it('flags round tables', async () => {
    const page = await visit('hall');
    await page.getByTestId('hall-layout-round_table').check({ force: true });
    await page.getByTestId('hall-banned').waitFor();
    await page.context().close();
  });

  it('takes a tick, asks what is wrong, and takes the tick back', async () => {
    const page = await visit('hall');
    const no = page.getByTestId('tick-DAY-03-broken');
    await no.click();
    await page.getByTestId('tick-DAY-03').getByRole('textbox').waitFor();
    expect(await no.getAttribute('aria-pressed')).toBe('true');
    await no.click();
    await page.getByTestId('tick-DAY-03').getByRole('textbox').waitFor({ state: 'detached' });
    await page.context().close();
  });
});

describe('the kit', () => {
  it('puts the address together in the demanded order', async () => {
    const page = await visit('kit');
    const parts = ['420111', 'Казань', 'Баумана', '12', '3', 'Вектор', 'Анна', '+7 900 000-00-00'];
    const fields = ['postcode', 'city', 'street', 'house', 'office', 'company', 'contact', 'phone'];
    for (const [index, field] of fields.entries()) {
      await page.getByTestId(`kit-address-${field}`).fill(parts[index] ?? '');
      await page.getByTestId(`kit-address-${field}`).press('Enter');
    }
    await page.getByTestId('kit-address-line').getByText(parts.join(', ')).waitFor();
    await page.context().close();
  });
});

describe('the questionnaires', () => {
  it('enter a sheet by keyboard and count it', async () => {
    const page = await visit('questionnaire', ({ seminar_open }) => {
      seminar_open.plan.answers.sheets = [];
    });
    await page.getByTestId('questionnaire-tab-sheets').click();
    await page.getByTestId('answer-overall').locator('input').first().focus();
    await page.keyboard.press('4');
    await page.getByTestId('answer-useful').fill('Первый');
    await page.getByTestId('answer-useful').press('Enter');
    await page.getByTestId('questionnaire-entered').waitFor();
    expect(await complaints(page)).toEqual([]);
    await page.getByTestId('questionnaire-tab-summary').click();
    await page.getByTestId('summary-overall').getByText('в среднем 4').waitFor();
    expect(await complaints(page)).toEqual([]);
    await page.context().close();
  });

  it('take an own question with its answers', async () => {
    const page = await visit('questionnaire', ({ seminar_open }) => {
      seminar_open.plan.questionnaire.own_questions = [];
    });
    await page.getByTestId('questionnaire-add').click();
    await page.getByTestId('questionnaire-own-text').fill('Чем пользуетесь?');
    for (const answer of ['таблицами', 'ничем']) {
      await page.getByTestId('questionnaire-own-answers-new').fill(answer);
      await page.getByTestId('questionnaire-own-answers-new').press('Enter');
    }
    await page.waitForFunction(() => document.querySelectorAll('[data-testid="questionnaire-own-answers"] input').length === 3);
    await page.getByTestId('questionnaire-tab-sheets').click();
    await page.getByText('Чем пользуетесь?').waitFor();
    await page.context().close();
  });
});

describe('the photos', () => {
  it('name a refused file and why', async () => {
    const page = await visit('photos', (answers) => {
      const refused = [{ name: 'снимок.heic', code: 'photo_refused', problem: 'это не фотография' }];
      answers.photos_add = { added: 0, already: 0, refused };
    });
    await page.getByTestId('photos-file-coffee_break').setInputFiles({ name: 'снимок.heic', mimeType: 'image/heic', buffer: Buffer.from('x') });
    await page.getByTestId('photos-refused-coffee_break').getByText('это не фотография').waitFor();
    await page.context().close();
  });

  it('go through the large view by arrows', async () => {
    const page = await visit('photos');
    await page.getByTestId('photo-show').first().click();
    const title = page.getByTestId('photo-dialog').getByRole('heading');
    const first = await title.textContent();
    expect(await complaints(page)).toEqual([]);
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction((name) => document.querySelector('[data-testid="photo-dialog"] h2')?.textContent !== name, first);
    await page.keyboard.press('ArrowLeft');
    await page.waitForFunction((name) => document.querySelector('[data-testid="photo-dialog"] h2')?.textContent === name, first);
    await page.context().close();
  });
});
