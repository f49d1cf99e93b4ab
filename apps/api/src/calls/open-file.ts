// One piece of evidence opened: how it can be previewed, a page as a picture, the file itself. Of a submission or of a rectification item: each
// controller says where it lies. Nothing is decided here.
import { noQuery, pageWidthQuery } from '@jishen/contracts';
import { drawEvidence, fileMissing, findEvidenceFile, previewEvidence, recordDownload, type AskedEvidence } from '@jishen/operations';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { House } from '../house';
import { downloadHeaders } from '../http/download-headers';
import { readQuery } from '../http/read-input';
import { accept } from '../http/refused';
import { pageNumber, sendFile } from '../http/send-file';

/** Which one the address names; asked once it is known who asks. */
type Named = (request: FastifyRequest) => AskedEvidence;
const standardWidth = 960;
const reading = ({ submissionId, itemId }: AskedEvidence) => ({ command: 'READ', submissionId, itemId });

export async function previewOf(house: House, request: FastifyRequest, named: Named): Promise<object> {
  readQuery(noQuery, request);
  const caller = await house.door.caller(request);
  const asked = named(request);
  return house.seen(caller, reading(asked), previewEvidence(house.engine, house.files, caller, asked));
}

export async function pageOf(house: House, request: FastifyRequest, named: Named): Promise<Buffer> {
  const { width = standardWidth } = readQuery(pageWidthQuery, request);
  const caller = await house.door.caller(request);
  const asked = { ...named(request), page: pageNumber(request), widthPixels: width };
  return Buffer.from(await house.seen(caller, reading(asked), drawEvidence(house.engine, house.files, caller, asked)));
}

export async function sendFileOf(house: House, request: FastifyRequest, reply: FastifyReply, named: Named): Promise<void> {
  readQuery(noQuery, request);
  const caller = await house.door.caller(request);
  const asked = named(request);
  const file = await house.seen(caller, reading(asked), findEvidenceFile(house.engine, caller, asked));
  const sent = await house.files.withFile(caller.districtId, file.digest, async (path) => {
    await recordDownload(house.engine, caller, asked, file.digest);
    return sendFile(reply, path, downloadHeaders(file));
  });
  if (sent === null) accept(fileMissing());
}
