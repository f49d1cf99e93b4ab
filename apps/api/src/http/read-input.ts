// What came in, checked against its schema: bodies, event bodies by type, queries, ids and idempotency keys.
// It refuses by naming every field and what is wrong with it; it never asks who sent it.
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { FastifyRequest } from 'fastify';
import { plainWords } from './plain-words';
import { refuseRequest, type Refused } from './refused';

z.config(plainWords());

export interface FieldFault {
  path: string;
  message: string;
}

export function readBody<Schema extends z.ZodType>(schema: Schema, request: FastifyRequest): z.output<Schema> {
  const result = schema.safeParse(bodyOf(request));
  if (result.success) return result.data;
  throw invalid('BODY_INVALID', 'a-body-has-the-shape-that-is-documented', '请求内容', faultsOf(result.error.issues));
}

/** One schema per `type`, so that a bad body is told what is wrong with the event that was meant. */
export function readEvent<Schemas extends Record<string, z.ZodType>>(schemas: Schemas, request: FastifyRequest): z.output<Schemas[keyof Schemas]> {
  const body = bodyOf(request);
  const type: unknown = typeof body === 'object' && body !== null && 'type' in body ? body.type : undefined;
  const schema = typeof type === 'string' && Object.hasOwn(schemas, type) ? schemas[type] : undefined;
  if (schema !== undefined) return readBody(schema, request) as z.output<Schemas[keyof Schemas]>;
  const fault = { path: 'type', message: `应为以下之一：${Object.keys(schemas).join('、')}` };
  throw invalid('BODY_INVALID', 'a-body-has-the-shape-that-is-documented', '请求内容', [fault]);
}

export function readQuery<Schema extends z.ZodType>(schema: Schema, request: FastifyRequest): z.output<Schema> {
  const result = schema.safeParse({ ...(request.query as object) });
  if (result.success) return result.data;
  throw invalid('QUERY_INVALID', 'a-query-has-the-parameters-that-are-documented', '查询参数', faultsOf(result.error.issues));
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What is no id names nothing: the same answer as for an id that is not there. */
export function readId(request: FastifyRequest, name = 'id'): string {
  const id = readParam(request, name).toLowerCase();
  if (uuid.test(id)) return id;
  throw refuseRequest('NOT_VISIBLE', 'absent-and-foreign-look-the-same', '没有找到这条记录，或者您没有查看它的岗位；请核对链接。');
}

export function readParam(request: FastifyRequest, name: string): string {
  return (request.params as Record<string, string>)[name] ?? '';
}

const keyForm = /^[\x21-\x7e]{1,200}$/;
const keyHeader = 'idempotency-key';

/** The command id of an event: without it a lost answer could not be asked for again. */
export function readKey(request: FastifyRequest): string {
  const given = readOptionalKey(request);
  if (given !== null) return given;
  throw refuseRequest(
    'IDEMPOTENCY_KEY_REQUIRED',
    'an-event-names-its-command',
    '缺少请求头 Idempotency-Key：每个操作请自拟一个不重复的键（如 UUID），网络中断后用同一个键重发，不会重复办理。',
  );
}

export function readOptionalKey(request: FastifyRequest): string | null {
  const given = request.headers[keyHeader];
  if (given === undefined) return null;
  if (typeof given === 'string' && keyForm.test(given)) return given;
  throw refuseRequest('IDEMPOTENCY_KEY_INVALID', 'a-key-is-short-printable-text', '请求头 Idempotency-Key 应为 1–200 个可见的英文字符，不含空格。');
}

/** For commands that ask for no key but keep their outcome under one. */
export const keyOrNew = (request: FastifyRequest): string => readOptionalKey(request) ?? randomUUID();

function bodyOf(request: FastifyRequest): unknown {
  if (request.body !== undefined) return request.body;
  throw refuseRequest('BODY_NOT_JSON', 'a-body-is-json', '请求体是空的，请以 JSON 发送内容。', { fields: [] });
}

type Issue = z.core.$ZodIssue;

/** @param under path of the issue's parent */
function faultsOf(issues: readonly Issue[], under: readonly PropertyKey[] = []): FieldFault[] {
  return issues.flatMap((issue): FieldFault[] => {
    const path = [...under, ...issue.path];
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ path: textOf([...path, key]), message: '没有这一项，请删除' }));
    if (issue.code === 'invalid_union' && issue.errors.length > 0) return faultsOf(nearest(issue.errors), path);
    return [{ path: textOf(path), message: issue.message }];
  });
}

/** Of several shapes, the one that was most nearly hit is the one that was meant. */
function nearest(alternatives: readonly (readonly Issue[])[]): readonly Issue[] {
  const cost = (issues: readonly Issue[]) => issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1), 0);
  return [...alternatives].sort((a, b) => cost(a) - cost(b))[0] ?? [];
}

const textOf = (path: readonly PropertyKey[]): string => path.map(String).join('.').toWellFormed().slice(0, 400);
const mostNamed = 50;

function invalid(code: string, rule: string, what: string, faults: readonly FieldFault[]): Refused {
  const first = faults[0];
  const where = first === undefined || first.path === '' ? '' : `「${first.path}」`;
  const more = faults.length > 1 ? `（另有 ${faults.length - 1} 处，见 data.fields）` : '';
  return refuseRequest(code, rule, `${what}不符合要求：${where}${first?.message ?? ''}${more}。`, { fields: faults.slice(0, mostNamed) });
}
