import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BuiltWindow, seminar } from './window';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pages = [
  'overview',
  'application',
  'stages',
  'team',
  'venue',
  'hall',
  'kit',
  'agenda',
  'estimate',
  'landing',
  'announcements',
  'registrations',
  'reminders',
  'day',
  'desk',
  'questionnaire',
  'photos',
  'papers',
  'report',
  'leads',
  'settlement',
];
const places = [...pages.map((page) => `seminar/${seminar}/${page}`), 'seminars', 'new', `seminar/${seminar}/nowhere`];

let built: BuiltWindow;
beforeAll(async () => {
  built = await BuiltWindow.open();
});
afterAll(() => built.close());

/** What axe finds, one line per place. */
async function complaints(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    return (await axe.run()).violations;
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

describe.each(['light', 'dark'])('in %s', (theme) => {
  it.each(places)('axe finds nothing on %s', async (place) => {
    const page = await built.visit(place, (answers) => {
      answers.workspace_info.settings.theme = theme;
    });
    // The page itself, not its outline while it loads.
    await page.waitForFunction(() => document.querySelector('[role="status"][aria-label="Загрузка"]') === null);
    expect(await complaints(page)).toEqual([]);
    expect(built.complaints).toEqual([]);
    await page.context().close();
  });

  it('axe finds nothing in the full screens of the day and in a refusal', async () => {
    const dress = (answers: Record<string, any>): void => {
      answers.workspace_info.settings.theme = theme;
      answers.seminar_open.assessment.forecast.over = 2;
    };
    const screens: [string, string][] = [
      ['day', 'day-moderator'],
      ['day', 'collect-open'],
      ['day', 'lottery-open'],
      ['registrations', 'refuse-open'],
    ];
    for (const [place, button] of screens) {
      const page = await built.visit(`seminar/${seminar}/${place}`, dress);
      await page.getByTestId(button).click();
      await page.waitForSelector('dialog[open]');
      await page.waitForFunction(() => document.querySelector('dialog[open] button:not([aria-label])') !== null);
      expect(await complaints(page), button).toEqual([]);
      await page.context().close();
    }
  });

  it('axe finds nothing in the palette, the switcher and the date', async () => {
    const page = await built.visit(`seminar/${seminar}/overview`, (answers) => {
      answers.workspace_info.settings.theme = theme;
    });
    for (const part of ['palette-open', 'seminar-switcher', 'today', 'theme']) {
      await page.getByTestId(part).click();
      expect(await complaints(page), part).toEqual([]);
      await page.keyboard.press('Escape');
    }
    await page.context().close();
  });
});

describe('every place', () => {
  it.each(places)('fits without sideways scrolling on %s', async (place) => {
    for (const width of [1024, 640]) {
      const page = await built.visit(place, () => {}, { width, height: width === 640 ? 400 : 700 });
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(excess, `${width} px wide`).toBeLessThanOrEqual(0);
      await page.context().close();
    }
  });
});
