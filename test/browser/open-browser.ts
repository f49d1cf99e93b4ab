// A real Chromium: the one that CHROMIUM_PATH names, else an installed one, else the one that comes with the packages, with a font
// for Chinese. Nothing has to be installed for the tests to run. Call once at the top of a file.
import { copyFileSync, existsSync, mkdtempSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type LaunchOptions, type Page } from 'playwright-core';
import { ownHouse } from './own-house';

const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const installed = '/usr/bin/chromium';
const sharedMemory = '/dev/shm';
const enoughShared = 1024 ** 3;
export const address = ownHouse.page;
const desk = { locale: 'zh-CN', timezoneId: 'Asia/Shanghai', baseURL: address };

export interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
}

export function browserForFile(): { open(size?: { width: number; height: number }): Promise<Opened> } {
  let browser: Browser | undefined;
  const faults: string[] = [];
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
  });
  // Whatever a journey does, no screen breaks and no policy is broken on the way.
  afterEach(() => expect(faults.splice(0)).toEqual([]));
  return {
    open: async (size = { width: 1440, height: 900 }) => {
      if (browser === undefined) throw new Error('the browser is there from the first test on');
      const context = await browser.newContext({ viewport: size, ...desk });
      const page = await context.newPage();
      page.setDefaultTimeout(20_000);
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) faults.push(message.text());
      });
      return { page, context };
    },
  };
}

export const launch = async (): Promise<Browser> => chromium.launch(await program());

/** As at a desk: one person's browser, which finds in its folder what it left there. */
export const launchWithProfile = async (folder: string): Promise<BrowserContext> => chromium.launchPersistentContext(folder, { ...(await program()), viewport: { width: 1440, height: 900 }, ...desk });

async function program(): Promise<LaunchOptions> {
  const own = process.env['CHROMIUM_PATH'] ?? (existsSync(installed) ? installed : undefined);
  if (own !== undefined) return { ...common(), executablePath: own };
  const { default: packed } = await import('@sparticuz/chromium');
  // Not with its own list of flags, which is for a service without processes: there, a context that closes can take the browser with it,
  // and contexts share what each should have for itself.
  return { ...common(), executablePath: await packed.executablePath(), env: { ...process.env, FONTCONFIG_PATH: fontFolder() } };
}

/**
 * Playwright keeps the browser out of /dev/shm, which some containers make too small to work in; what its processes share is then files on the
 * disk: 7 % of the time of some journeys that were measured. Where there is room it is left in.
 */
function common(): LaunchOptions {
  const { bsize, bavail } = existsSync(sharedMemory) ? statfsSync(sharedMemory) : { bsize: 0, bavail: 0 };
  return { args: flags, ...(bsize * bavail > enoughShared ? { ignoreDefaultArgs: ['--disable-dev-shm-usage'] } : {}) };
}
function fontFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'jishen-fonts-'));
  const fonts = dirname(require.resolve('@expo-google-fonts/noto-sans-sc/package.json'));
  copyFileSync(join(fonts, '400Regular', 'NotoSansSC_400Regular.ttf'), join(folder, 'NotoSansSC.ttf'));
  writeFileSync(join(folder, 'fonts.conf'), `<?xml version="1.0"?><fontconfig><dir>${folder}</dir><cachedir>${folder}</cachedir></fontconfig>`);
  return folder;
}
