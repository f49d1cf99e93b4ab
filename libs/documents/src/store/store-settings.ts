// Where evidence lies, out of the environment: a folder, or a bucket beside it. For the API and for commands alike; it opens nothing.
import { join, resolve } from 'node:path';
import type { FileStoreSettings } from './file-store';

type Env = Readonly<Record<string, string | undefined>>;
export type StoreSettingsAnswer = { ok: true; settings: FileStoreSettings } | { ok: false; faults: string[] };

/** @param base what a relative folder is relative to */
export function storeSettings(env: Env, base: string): StoreSettingsAnswer {
  const given = (name: string): string | undefined => (env[name]?.trim() === '' ? undefined : env[name]?.trim());
  const folder = resolve(base, given('EVIDENCE_DIR') ?? join(given('DATA_DIR') ?? '.data', 'evidence'));
  const [url, region = 'us-east-1', accessKeyId, secretAccessKey] = ['EVIDENCE_S3_URL', 'EVIDENCE_S3_REGION', 'EVIDENCE_S3_KEY_ID', 'EVIDENCE_S3_SECRET'].map(given);
  const faults = [
    ...(url === undefined || isWebAddress(url) ? [] : ['EVIDENCE_S3_URL 应是存储桶的网址，例如 https://store.example.gov.cn/evidence。']),
    ...(/^[\w-]+$/.test(region) ? [] : ['EVIDENCE_S3_REGION 应是区域名，例如 us-east-1。']),
    ...(url !== undefined && (accessKeyId === undefined || secretAccessKey === undefined) ? ['EVIDENCE_S3_URL 设了就还要设 EVIDENCE_S3_KEY_ID 和 EVIDENCE_S3_SECRET。'] : []),
  ];
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, settings: { folder, s3: url === undefined || accessKeyId === undefined || secretAccessKey === undefined ? null : { url, region, accessKeyId, secretAccessKey } } };
}

const isWebAddress = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
