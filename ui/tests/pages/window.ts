import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { build, preview, type PreviewServer } from 'vite';
import { fake } from '../fake.js';
import { fixtures } from '../fixtures.js';
import { serveThumbnails } from '../media.js';

const root = join(import.meta.dirname, '../..');

/** The built window in a browser, with the fake backend behind it. */
export class BuiltWindow {
  private constructor(
    private readonly folder: string,
    private readonly server: PreviewServer,
    private readonly browser: Browser,
    private readonly address: string,
  ) {}

  static async open(): Promise<BuiltWindow> {
    const folder = mkdtempSync(join(tmpdir(), 'kafedra-pages-'));
    await build({ root, logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
    const headers = { 'Content-Security-Policy': contentPolicy() };
    const server = await preview({ root, logLevel: 'error', build: { outDir: folder }, preview: { port: 0, strictPort: false, headers } });
    const address = server.resolvedUrls?.local[0];
    if (!address) throw new Error('the preview server has no address');
    const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
    return new BuiltWindow(folder, server, await chromium.launch({ executablePath, args: ['--no-sandbox'] }), address);
  }

  /** What the last tab complained of: errors of the program and refusals of the content policy. */
  readonly complaints: string[] = [];

  /** A fresh tab at `place` (the part after `#/`); `change` may alter the answers of the backend first. */
  async visit(place: string, change: (answers: Record<string, any>) => void = () => {}, size = { width: 1280, height: 800 }): Promise<Page> {
    const answers = fixtures();
    change(answers);
    const context = await this.browser.newContext({ viewport: size, reducedMotion: 'reduce' });
    const page = await context.newPage();
    this.complaints.length = 0;
    page.on('pageerror', (error) => this.complaints.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && this.complaints.push(message.text()));
    await serveThumbnails(page);
    await page.addInitScript(fake, answers);
    await page.goto(`${this.address}#/${place}`);
    await page.waitForSelector('h1');
    return page;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** The policy under which the shell shows the pages. */
function contentPolicy(): string {
  const shell = JSON.parse(readFileSync(join(root, '../src-tauri/tauri.conf.json'), 'utf8'));
  return Object.entries(shell.app.security.csp)
    .map(([directive, sources]) => `${directive} ${String(sources)}`)
    .join('; ');
}

export const seminar = fixtures().seminar_open.id as string;
