// What somebody of the public asks for, out of an address: a question to the list, which submission, which edition. What is no id and no
// number names nothing that is public.
import type { PublicQuestion } from '@jishen/operations';
import type { FastifyRequest } from 'fastify';
import { readParam } from './read-input';
import { refuseRequest, type Refused } from './refused';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const nothing = (): Refused => refuseRequest('NOT_VISIBLE', 'only-what-is-published-is-public', '没有公开过这份自评件，或者地址不完整；请从公开目录里查找。');

export function readPublicId(request: FastifyRequest): string {
  const id = readParam(request, 'id').toLowerCase();
  if (uuid.test(id)) return id;
  throw nothing();
}

export function readEdition(request: FastifyRequest): number {
  const edition = readParam(request, 'edition');
  if (/^[1-9]\d{0,3}$/.test(edition)) return Number(edition);
  throw nothing();
}

/** A field of a form that was left empty asks for nothing. */
export function questionOf({ year, unit, cursor }: { year?: number; unit?: string; cursor?: string }): PublicQuestion {
  return {
    ...(year === undefined ? {} : { year }),
    ...(unit === undefined || unit.trim() === '' ? {} : { unit: unit.trim() }),
    ...(cursor === undefined ? {} : { cursor }),
  };
}
