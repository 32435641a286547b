import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import puppeteer from 'puppeteer-core';
import {extractText} from 'unpdf';
import {findEngines} from '../helpers/engines.mjs';
import {servePage} from '../helpers/page-server.ts';
import {startDisplay} from '../helpers/webkit.mjs';
import {find} from '../helpers/system-packages.ts';
import {FILES} from './media-window.ts';
import type {Browser, LaunchOptions} from 'puppeteer-core';

/** A school's one-page site with a print button. */
export interface School {
  /** Puts a block on the page and returns its URL. */
  put(block: string): string;
  close(): void;
}

export async function startSchool(): Promise<School> {
  const server = await servePage(FILES);
  return {
    put: (block) => {
      server.texts['/'] = `<!doctype html><html lang="ru"><meta charset="utf-8"><title>Контакты</title>
        <body><h1>Контакты</h1><button onclick="print()">Версия для печати</button><main>${block}</main>`;
      return `http://127.0.0.1:${server.port}/`;
    },
    close: server.close,
  };
}

/** A browser that prints to a file without asking. */
export interface Printer {
  /** Opens a page and waits until its block has its list. */
  open(url: string): Promise<void>;
  /** The block's text on the screen. */
  seen(): Promise<unknown>;
  /** Prints with the browser's command; returns the printed text. */
  print(): Promise<string>;
  /** Presses the page's button, which calls `print()`; returns the printed text. */
  press(): Promise<string>;
  close(): Promise<void>;
}

const pdfText = async (pdf: Uint8Array): Promise<string> =>
  (await extractText(new Uint8Array(pdf), {mergePages: true})).text;

/** The file that the browser has saved to a folder, once it is complete. */
async function takeSaved(folder: string): Promise<Uint8Array> {
  for (const end = Date.now() + 30_000; Date.now() < end;) {
    const [name] = readdirSync(folder).filter((one) => one.endsWith('.pdf'));
    const path = name && join(folder, name);
    const pdf = path && readFileSync(path);
    if (pdf && pdf.includes('%%EOF')) {
      rmSync(path);
      return pdf;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('nothing was printed within 30 seconds');
}

/** @param options gets the folder that the browser prints to, and one for its other files */
async function startPrinter(options: (papers: string, profile: string) => LaunchOptions): Promise<Printer> {
  const temporary = mkdtempSync(join(tmpdir(), 'official-accounts-'));
  const [papers, profile] = [join(temporary, 'papers'), join(temporary, 'profile')];
  for (const folder of [papers, profile]) mkdirSync(folder);
  const browser: Browser = await puppeteer.launch(options(papers, profile));
  const page = await browser.newPage();
  return {
    open: async (url) => {
      await page.goto(url);
      await page.waitForSelector('official-accounts:state(ready)');
    },
    seen: () =>
      page.evaluate(`(function (block) {
        const count = (part) =>
          block.shadowRoot.querySelectorAll(part).length + block.querySelectorAll(part).length;
        return {entries: count('[part=entry]'), addresses: count('[part=address]:not(:empty)')};
      })(document.querySelector('official-accounts'))`),
    print: async () => pdfText(await page.pdf()),
    press: async () => {
      await page.click('button');
      return pdfText(await takeSaved(papers));
    },
    close: async () => {
      await browser.close();
      rmSync(temporary, {recursive: true, force: true});
    },
  };
}

const startFirefox = (executablePath: string): Promise<Printer> =>
  startPrinter((papers) => ({
    browser: 'firefox',
    executablePath,
    extraPrefsFirefox: {
      'print.always_print_silent': true,
      print_printer: 'Mozilla Save to PDF',
      'print.printer_Mozilla_Save_to_PDF.print_to_file': true,
      'print.printer_Mozilla_Save_to_PDF.print_to_filename': join(papers, 'paper.pdf'),
    },
  }));

const PDF = {id: 'Save as PDF', origin: 'local', account: ''};

/** Headless Chromium ignores `print()` in a page: run it with a window on a virtual display. */
async function startChromium(executablePath: string, xvfb: string | undefined): Promise<Printer> {
  const env = xvfb ? {...process.env, DISPLAY: await startDisplay(xvfb)} : process.env;
  return startPrinter((papers, profile) => {
    const state = {version: 2, selectedDestinationId: 'Save as PDF', recentDestinations: [PDF]};
    const preferences = {
      printing: {print_preview_sticky_settings: {appState: JSON.stringify(state)}},
      savefile: {default_directory: papers},
    };
    mkdirSync(join(profile, 'Default'));
    writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
    return {
      executablePath,
      headless: !xvfb,
      env,
      userDataDir: profile,
      args: ['--kiosk-printing', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    };
  });
}

/** The installed engines that can print without asking where to. */
export function findPrinters() {
  const {chromium, firefox} = findEngines().found;
  const xvfb = find('Xvfb');
  const printers = [
    ['Chromium', chromium, startChromium],
    ['Firefox', firefox, startFirefox],
  ] as const;
  return printers.flatMap(([engine, path, start]) => {
    const skipButton = engine === 'Chromium' && !xvfb && 'there is no Xvfb';
    return path ? [{engine, start: () => start(path, xvfb), skipButton}] : [];
  });
}
