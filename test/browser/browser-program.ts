// Which Chromium the journeys run in: the one that CHROMIUM_PATH names, else an installed one, else the one that comes with the packages, with a
// font for Chinese. Nothing has to be installed for the tests to run. It starts nothing.
import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { LaunchOptions } from 'playwright-core';
import { memoryHolds } from '../../libs/testing/src/test-folder';

const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const installed = '/usr/bin/chromium';
const enoughShared = 1024 ** 3;

interface Program {
  readonly executablePath: string;
  /** Where its fonts are said to lie; null: it finds its own. */
  readonly fonts: string | null;
}

/**
 * Once for all workers, before there are any: two that unpack the program at once spoil each other's file, and a browser that finds its fonts for
 * the first time reads them all.
 */
async function prepare(): Promise<void> {
  process.env['JISHEN_BROWSER'] = JSON.stringify(await find());
}

function forget(): void {
  const { fonts } = prepared() ?? { fonts: null };
  if (fonts !== null) rmSync(fonts, { recursive: true, force: true });
}

/** One object, for jest's set-up and teardown files are no modules of ours and take it by hand. */
export default { prepare, forget };

export async function browserProgram(): Promise<LaunchOptions> {
  const { executablePath, fonts } = prepared() ?? (await find());
  return { ...common(), executablePath, ...(fonts === null ? {} : { env: { ...process.env, FONTCONFIG_PATH: fonts } }) };
}

const prepared = () => JSON.parse(process.env['JISHEN_BROWSER'] ?? 'null') as Program | null;

async function find(): Promise<Program> {
  const own = process.env['CHROMIUM_PATH'] ?? (existsSync(installed) ? installed : undefined);
  if (own !== undefined) return { executablePath: own, fonts: null };
  const { default: packed } = await import('@sparticuz/chromium');
  // Not with its own list of flags, which is for a service without processes: there, a context that closes can take the browser with it,
  // and contexts share what each should have for itself.
  return { executablePath: await packed.executablePath(), fonts: fontFolder() };
}

/**
 * Playwright keeps the browser out of /dev/shm, which some containers make too small to work in; what its processes share is then files on the
 * disk: 7 % of the time of some journeys that were measured. Where there is room it is left in.
 */
function common(): LaunchOptions {
  return { args: flags, ...(memoryHolds(enoughShared) ? { ignoreDefaultArgs: ['--disable-dev-shm-usage'] } : {}) };
}

function fontFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'jishen-fonts-'));
  const fonts = dirname(require.resolve('@expo-google-fonts/noto-sans-sc/package.json'));
  copyFileSync(join(fonts, '400Regular', 'NotoSansSC_400Regular.ttf'), join(folder, 'NotoSansSC.ttf'));
  writeFileSync(join(folder, 'fonts.conf'), `<?xml version="1.0"?><fontconfig><dir>${folder}</dir><cachedir>${folder}</cachedir></fontconfig>`);
  return folder;
}
