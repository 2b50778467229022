// Saves a picture of a page with the fake backend: node tests/look.mjs agenda [ru|en] [light|dark] [width] [height]
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { fake } from './fake.js';
import { fixtures } from './fixtures.js';
import { serveThumbnails } from './media.js';

const [page = 'overview', language = 'ru', theme = 'light', width = '1280', height = '800'] = process.argv.slice(2);
const answers = fixtures();
Object.assign(answers.workspace_info.settings, { language, theme });
if (page === 'start') answers.seminar_list = [];

const address = process.env.LOOK_URL ?? 'http://localhost:4173';
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const view = await browser.newPage({ viewport: { width: Number(width), height: Number(height) } });
view.on('console', (message) => message.type() === 'error' && console.error(message.text()));
view.on('pageerror', (error) => console.error(error.message));
await serveThumbnails(view);
await view.addInitScript(fake, answers);
const place = page === 'start' ? '' : page === 'seminars' || page === 'new' ? page : `seminar/${answers.seminar_open.id}/${page}`;
await view.goto(`${address}/#/${place}`);
await view.waitForSelector('h1');
for (const press of (process.env.LOOK_CLICK ?? '').split(',').filter(Boolean)) await view.click(`[data-testid="${press}"]`);
if (process.env.LOOK_CLICK) await view.waitForTimeout(300);
const folder = join(tmpdir(), 'kafedra-look');
mkdirSync(folder, { recursive: true });
const file = join(folder, `${page}-${language}-${theme}-${width}.png`);
await view.screenshot({ path: file });
await browser.close();
console.log(file);
