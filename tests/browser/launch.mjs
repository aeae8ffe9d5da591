// Starts a real browser with the extension as it ships, cut off from every network.

import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { answer } from '../console/server.mjs';
import { outside } from './outside.mjs';

/** @typedef {'chrome' | 'firefox'} Kind */
/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {(address: string) => Promise<import('../console/server.mjs').Answer | null>} Answering */

/** Both browsers; the environment may name one: UNDENY_BROWSERS=firefox. */
export const kinds = /** @type {Kind[]} */ ((process.env.UNDENY_BROWSERS ?? 'chrome,firefox').split(','));

const root = fileURLToPath(new URL('../../', import.meta.url));

const BINARIES = {
  chrome: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
};

/** @param {Kind} kind */
function binary(kind) {
  const named = process.env[kind === 'chrome' ? 'UNDENY_CHROME' : 'UNDENY_FIREFOX'];
  const found = [named, ...BINARIES[kind]].find((path) => path && existsSync(path));
  if (!found) throw new Error(`no ${kind} here: looked for ${BINARIES[kind].join(', ')}`);
  return found;
}

/** A fresh profile that neither guesses at pages to come nor fills in forms. */
async function chromeProfile() {
  const profile = await mkdtemp(join(tmpdir(), 'undeny-chrome-'));
  await mkdir(join(profile, 'Default'));
  const preferences = {
    net: { network_prediction_options: 2 },
    autofill: { enabled: false, profile_enabled: false, credit_card_enabled: false },
    signin: { allowed: false },
    search: { suggest_enabled: false },
    extensions: { ui: { developer_mode: true } },
  };
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  return profile;
}

/** The address that Firefox gives the extension's own pages; without this it is a different one in each profile. */
const FIREFOX_UUID = '1d6b6f0a-2c5e-4f63-9f5b-3a1d0e6a7c11';

/**
 * Starts a browser.
 * @param {Kind} kind
 * @param {{headless?: boolean, extension?: string | null, width?: number, height?: number, answer?: Answering, home?: string}} [options]
 *   extension: the unpacked extension's directory, dist/<kind> unless told; null for none; answer: what answers the
 *   pages' requests, the offline console unless told; home: where the browser finds its user's files
 */
export async function launch(kind, options = {}) {
  const { headless = true, width = 1280, height = 900 } = options;
  const extension = options.extension === undefined ? join(root, 'dist', kind) : options.extension;
  const proxy = await outside();
  const profile = kind === 'chrome' ? await chromeProfile() : null;
  const viewport = headless ? { width, height } : null;
  const browser = await puppeteer.launch(
    kind === 'chrome'
      ? {
          browser: 'chrome',
          executablePath: binary(kind),
          headless,
          enableExtensions: true,
          defaultViewport: viewport,
          args: [
            '--no-sandbox',
            `--proxy-server=http://127.0.0.1:${proxy.port}`,
            '--proxy-bypass-list=<-loopback>',
            '--disable-quic',
            '--no-first-run',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
            '--disable-default-apps',
            '--disable-domain-reliability',
            '--disable-features=AutofillServerCommunication,OptimizationHints,NetworkTimeServiceQuerying,MediaRouter,Translate',
            '--disable-client-side-phishing-detection',
            '--no-pings',
            `--user-data-dir=${profile}`,
            `--window-size=${width},${height}`,
          ],
        }
      : {
          browser: 'firefox',
          executablePath: binary(kind),
          headless,
          enableExtensions: true,
          defaultViewport: viewport,
          env: options.home === undefined ? process.env : { ...process.env, HOME: options.home },
          args: [`--width=${width}`, `--height=${height}`, '--remote-allow-system-access'],
          extraPrefsFirefox: {
            'network.proxy.type': 1,
            'network.proxy.http': '127.0.0.1',
            'network.proxy.http_port': proxy.port,
            'network.proxy.ssl': '127.0.0.1',
            'network.proxy.ssl_port': proxy.port,
            'network.proxy.no_proxies_on': '',
            'network.proxy.allow_hijacking_localhost': true,
            'network.dns.disablePrefetch': true,
            'network.trr.mode': 5,
            'network.captive-portal-service.enabled': false,
            'network.connectivity-service.enabled': false,
            'services.settings.server': 'data:,',
            'services.settings.poll_interval': 1000000000,
            'extensions.webextensions.uuids': extension
              ? JSON.stringify({ [await geckoId(extension)]: FIREFOX_UUID })
              : '{}',
            'ui.prefersReducedMotion': 1,
          },
        },
  );
  const id = extension === null ? null : await browser.installExtension(extension);
  return new Launched(kind, browser, proxy, id, profile, options.answer ?? answer);
}

/** @param {string} extension */
async function geckoId(extension) {
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

/** Hosts that the browsers ask of their own accord, whatever is open in them. The proxy refuses these as well. */
const ERRANDS = [
  'update.googleapis.com',
  'accounts.google.com',
  'clients2.google.com',
  'firefox.settings.services.mozilla.com',
];

/** A running browser, and what it asked for. */
export class Launched {
  /**
   * @param {Kind} kind
   * @param {import('puppeteer-core').Browser} browser
   * @param {Awaited<ReturnType<typeof outside>>} proxy
   * @param {string | null} id
   * @param {string | null} profile a directory that goes when the browser does
   * @param {Answering} answer
   */
  constructor(kind, browser, proxy, id, profile, answer) {
    this.answer = answer;
    this.kind = kind;
    this.browser = browser;
    this.proxy = proxy;
    this.id = id;
    this.profile = profile;
    /** @type {string[]} requests answered from this machine */
    this.answered = [];
    /** @type {string[]} requests that nothing here could answer */
    this.refused = [];
    /** @type {string[]} what pages threw or logged as an error */
    this.errors = [];
  }

  /**
   * A page whose every request is answered from this machine, or refused and remembered.
   * @param {{ newPage: () => Promise<Page> }} [context] a container of the browser's, its own unless told
   */
  async newPage(context = this.browser) {
    const page = await context.newPage();
    await this.#answerPage(page);
    return page;
  }

  /** Answers pages that are there, and those that a person opens. */
  async answerAllPages() {
    for (const page of await this.browser.pages()) await this.#answerPage(page);
    this.browser.on('targetcreated', async (target) => {
      const page = await target.page().catch(() => null);
      if (!page) return;
      // Chromium has set out for the page's address before anyone could answer.
      const retry = () => {
        if (page.url().startsWith('chrome-error:')) void page.reload().catch(() => {});
      };
      page.once('load', retry);
      await this.#answerPage(page).catch(() => {});
      retry();
    });
  }

  /** @param {Page} page */
  async #answerPage(page) {
    await page.setRequestInterception(true);
    page.on('request', (request) => void this.#respond(request));
    page.on('pageerror', (error) => this.errors.push(String(error)));
  }

  /** @param {import('puppeteer-core').HTTPRequest} request */
  async #respond(request) {
    const url = request.url();
    if (!/^https?:/.test(url)) return request.continue().catch(() => {});
    const found = await this.answer(url);
    if (found) {
      this.answered.push(url);
      await request.respond(found).catch(() => {});
    } else {
      this.refused.push(url);
      await request.abort().catch(() => {});
    }
  }

  /**
   * The address of one of the extension's own pages.
   * @param {string} path
   */
  extensionPage(path) {
    return this.kind === 'chrome'
      ? `chrome-extension://${this.id}/${path}`
      : `moz-extension://${FIREFOX_UUID}/${path}`;
  }

  /** What pages and the extension asked for outside this machine, in vain: must be empty. */
  left() {
    return [
      ...this.refused,
      ...this.proxy.asked.filter((address) => !ERRANDS.some((host) => address.includes(host))),
    ];
  }

  async close() {
    await this.browser.close();
    this.proxy.close();
    if (this.profile) await rm(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
