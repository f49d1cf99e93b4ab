// The desk at which budgets are measured (UX §5 A): a real browser with a processor four times slower and a line of 10 Mbit/s and 40 ms, both slowed
// by the browser itself. It measures nothing.
import type { CDPSession, Page } from 'playwright-core';
import { launch } from './open-browser';
import { collectVitals } from './page-vitals';

const slowLine = { offline: false, latency: 40, downloadThroughput: 10_000_000 / 8, uploadThroughput: 10_000_000 / 8 };

export async function atASlowDesk<T>(address: string, work: (page: Page, protocol: CDPSession) => Promise<T>): Promise<T> {
  const browser = await launch();
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', baseURL: address });
    await collectVitals(context);
    const page = await context.newPage();
    page.setDefaultTimeout(90_000);
    const protocol = await context.newCDPSession(page);
    await protocol.send('Network.enable');
    await protocol.send('Network.emulateNetworkConditions', slowLine);
    await protocol.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    return await work(page, protocol);
  } finally {
    await browser.close();
  }
}
