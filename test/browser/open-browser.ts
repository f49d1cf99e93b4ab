// A real browser for one file of journeys. Call once at the top of a file. Which program it is: browser-program.ts.
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { browserProgram } from './browser-program';
import { forgetWhatCameAfter100 } from './oldest-browser';
import { ownHouse } from './own-house';

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
      await context.addInitScript(forgetWhatCameAfter100);
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

export const launch = async (): Promise<Browser> => chromium.launch(await browserProgram());

/** As at a desk: one person's browser, which finds in its folder what it left there. */
export async function launchWithProfile(folder: string): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext(folder, { ...(await browserProgram()), viewport: { width: 1440, height: 900 }, ...desk });
  await context.addInitScript(forgetWhatCameAfter100);
  return context;
}
