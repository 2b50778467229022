import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BuiltWindow, seminar } from './window';

let built: BuiltWindow;
beforeAll(async () => {
  built = await BuiltWindow.open();
});
afterAll(() => built.close());

describe('the text of an announcement', () => {
  it('is underlined at the very words, which a click selects', async () => {
    const page = await built.visit(`seminar/${seminar}/announcements`);
    await page.getByTestId('announcement-edit').first().click();
    const text = page.getByTestId('announcement-text');
    await page.getByTestId('remark-event_word').waitFor();
    const underlined = page.locator('[data-testid="announcement-dialog"] mark');
    expect(await underlined.allTextContents()).toEqual(['конференцию']);
    await page.getByTestId('remark-show').click();
    const selected = await text.evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd));
    expect(selected).toBe('конференцию');

    // Typing over the words takes the underline and the remark away.
    await page.keyboard.type('семинар');
    await page.getByTestId('remark-event_word').waitFor({ state: 'detached' });
    expect(await underlined.count()).toBe(0);

    await page.getByTestId('remark-replace').click();
    expect(await text.inputValue()).toContain('\n#Битрикс24');
    await page.getByText('К словам замечаний нет.').waitFor();
    expect(built.complaints).toEqual([]);
    await page.context().close();
  });

  it('is cut into sentences, and the share off the topic is told', async () => {
    const page = await built.visit(`seminar/${seminar}/announcements`);
    await page.getByTestId('announcement-edit').nth(1).click();
    await page.getByTestId('passages-cut').click();
    const topics = page.getByTestId('passage-about');
    expect(await topics.count()).toBe(2);
    await topics.first().selectOption('company');
    const volume = page.getByTestId('passages-volume');
    await expect.poll(() => volume.textContent()).toContain('1/3');
    await page.getByTestId('announcement-text').fill('Бесплатный семинар 29 марта.');
    await page.getByText('Текст изменился после разметки.').waitFor();
    await page.getByTestId('passages-cut').click();
    expect(await topics.count()).toBe(1);
    await page.context().close();
  });
});

describe('what the programme says', () => {
  it('is found by its id and shown on its page', async () => {
    const page = await built.visit(`seminar/${seminar}/overview`);
    await page.getByTestId('palette-open').click();
    await page.getByTestId('palette-input').fill('REG-04');
    await page.getByRole('option', { name: /REG-04/ }).waitFor();
    await page.keyboard.press('Enter');
    const entry = page.getByTestId('entry-REG-04').first();
    await entry.waitFor();
    expect(page.url()).toContain('/registrations');
    await expect.poll(() => entry.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.context().close();
  });
});

describe('the leads', () => {
  it('are gathered, handed over and counted', async () => {
    const page = await built.visit(`seminar/${seminar}/leads`, ({ seminar_open }) => {
      seminar_open.plan.leads.leads = [];
    });
    await page.getByTestId('leads-gather-all').click();
    await page.getByTestId('lead').first().waitFor();
    await page.getByTestId('leads-owner-all').fill('Ирина Белова');
    await page.getByTestId('leads-owner-assign').click();
    await page.getByTestId('leads-owner-all').waitFor({ state: 'detached' });
    expect(await page.getByTestId('lead-owner').first().inputValue()).toBe('Ирина Белова');
    await page.getByTestId('leads-view-hot').check();
    await page.getByText('Таких лидов нет.').waitFor();
    expect(built.complaints).toEqual([]);
    await page.context().close();
  });
});
