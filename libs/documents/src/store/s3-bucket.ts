// Kept files in any store that speaks S3. The digest is signed with the request, so that the store itself refuses other bytes.
import { AwsClient } from 'aws4fetch';
import { createWriteStream, openAsBlob } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { FileBucket } from './file-bucket';

export interface S3Settings {
  /** Address of the bucket: `https://store.example.gov.cn/evidence`. */
  readonly url: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

const withinMs = 120_000;

/** @param incoming where copies for one look are laid */
export function s3Bucket({ url, region, accessKeyId, secretAccessKey }: S3Settings, incoming: string): FileBucket {
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3' });
  const base = url.replace(/\/+$/, '');
  const ask = async (place: string, init: RequestInit & { headers?: Record<string, string> }): Promise<Response> => {
    const { body, ...rest } = init;
    // Signed without its body: the digest in the header stands for it.
    const signed = await client.sign(`${base}/${place}`, { ...rest, headers: { 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD', ...rest.headers } });
    return fetch(signed.url, { method: init.method, headers: signed.headers, body, signal: AbortSignal.timeout(withinMs) });
  };
  const refused = (what: string, { status }: Response): Error => new Error(`the file store answered ${status} to ${what}`);
  return {
    put: async (place, path, digest) => {
      const there = await ask(place, { method: 'HEAD' });
      if (there.status === 404) {
        const kept = await ask(place, { method: 'PUT', body: await openAsBlob(path), headers: { 'x-amz-content-sha256': digest } });
        await kept.arrayBuffer();
        if (!kept.ok) throw refused('PUT', kept);
      } else if (!there.ok) throw refused('HEAD', there);
      await rm(path, { force: true });
    },
    get: async (place) => {
      const found = await ask(place, { method: 'GET' });
      if (found.status === 404) return null;
      if (!found.ok || found.body === null) throw refused('GET', found);
      const path = join(incoming, randomUUID());
      try {
        await pipeline(Readable.fromWeb(found.body as never), createWriteStream(path, { flags: 'wx' }));
      } catch (error) {
        await rm(path, { force: true });
        throw error;
      }
      return { path, temporary: true };
    },
  };
}
