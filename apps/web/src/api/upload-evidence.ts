// A file goes up as it is, from the disk and not through the page's memory, and says how far it is. The key names the attempt.
import { heard } from './call';
import { evidenceOf, type EvidenceOwner } from './evidence-owner';
import type { components } from './openapi';

export interface Upload {
  readonly owner: EvidenceOwner;
  readonly file: File;
  readonly rows: readonly string[];
  readonly key: string;
  readonly onProgress: (share: number) => void;
}
type Changed = components['schemas']['EvidenceChanged'] | components['schemas']['ItemFileChanged'];

export const uploadEvidence = (upload: Upload): Promise<Changed> => heard<Changed>(sent(upload));

/** XMLHttpRequest: fetch does not tell how much has gone. */
function sent({ owner, file, rows, key, onProgress }: Upload): Promise<{ data?: Changed; error?: unknown; response: Response }> {
  return new Promise((done, fail) => {
    const request = new XMLHttpRequest();
    const query = rows.length === 0 ? '' : `?rows=${encodeURIComponent(rows.join(','))}`;
    request.open('POST', `${evidenceOf(owner)}${query}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name));
    request.setRequestHeader('idempotency-key', key);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
    request.onload = () => {
      const response = new Response(null, { status: request.status === 0 ? 503 : request.status });
      try {
        const answer: unknown = JSON.parse(request.responseText);
        done(response.ok ? { data: answer as Changed, response } : { error: answer, response });
      } catch {
        fail(new Error('not an answer of ours'));
      }
    };
    request.onerror = () => fail(new Error('the line is cut'));
    request.onabort = request.onerror;
    request.send(file);
  });
}
