// Writes the OpenAPI 3.1 document from the described calls: every answer, every body, every problem code of each call.
// Schemas are JSON Schema made from the very zod schemas that check what comes in. It serves nothing.
import { problemStatuses, ProblemDocument, type ProblemCode } from '@jishen/contracts';
import { z } from 'zod';
import { fileType } from '../http/read-file';
import { cookieName, type CookieSettings } from '../http/session-cookie';
import type { CallDescription } from './call.decorator';
import { neverOverHttp, ofOtherAddresses, problemsOf } from './problem-groups';

type Json = Record<string, unknown>;

export function openApiOf(calls: readonly CallDescription[], cookie: CookieSettings, version: string): Json {
  const schemas = componentSchemas();
  const paths: Record<string, Json> = {};
  for (const call of calls) {
    const path = `/${call.path}`.replaceAll(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [call.method.toLowerCase()]: operationOf(call) };
  }
  return {
    openapi: '3.1.0',
    info: { title: '绩审 接口', version, description: '预算绩效自评的签审、整改与审计。错误一律是 RFC 9457 问题文档，code 稳定不变。' },
    paths,
    components: {
      schemas,
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: cookieName(cookie) } },
    },
    'x-problem-codes': problemStatuses,
    'x-problem-codes-of-other-addresses': ofOtherAddresses,
    'x-problem-codes-never-over-http': neverOverHttp,
  };
}

function operationOf(call: CallDescription): Json {
  const codes = problemsOf(call);
  return {
    tags: [call.tag],
    summary: call.summary,
    operationId: `${call.method.toLowerCase()}-${call.path.replaceAll(/[/:.]+/g, '-')}`.replace(/-+$/, ''),
    security: call.session === 'none' ? [] : [{ session: [] }],
    ...(parametersOf(call).length === 0 ? {} : { parameters: parametersOf(call) }),
    ...(call.file === true ? { requestBody: { required: true, content: { [fileType]: { schema: { type: 'string', format: 'binary' } } } } } : {}),
    ...(call.body === undefined ? {} : { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(call.body) } } } }),
    responses: { ...answerOf(call), ...problemAnswers(codes) },
    'x-problem-codes': codes,
  };
}

function parametersOf(call: CallDescription): Json[] {
  const inPath = Object.entries(call.parameters ?? {}).map(([name, description]) => ({
    name, in: 'path', required: true, description, schema: name === 'id' ? { type: 'string', format: 'uuid' } : { type: 'string' },
  }));
  const key = call.key === undefined ? [] : [{
    name: 'Idempotency-Key', in: 'header', required: call.key === 'required', description: '本次操作的键，自拟、不重复；用同一个键重发得到同一个回答',
    schema: { type: 'string', minLength: 1, maxLength: 200 },
  }];
  const named = Object.entries(call.headers ?? {}).map(([name, description]) => ({ name, in: 'header', required: true, description, schema: { type: 'string' } }));
  return [...inPath, ...queryParameters(call.query), ...named, ...key];
}

function queryParameters(query: z.ZodType | undefined): Json[] {
  if (query === undefined) return [];
  const { properties = {}, required = [] } = schemaOf(query) as { properties?: Record<string, Json>; required?: string[] };
  return Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', required: required.includes(name), schema }));
}

function answerOf({ answer, status = 200 }: CallDescription): Json {
  if (answer === null) return { [status]: { description: '已办理，没有内容' } };
  const [type, schema] = typeof answer === 'string' ? [answer.split(';', 1)[0] ?? answer, { type: 'string' }] : ['application/json', schemaOf(answer)];
  return { [status]: { description: '成功', content: { [type]: { schema } } } };
}

/** One response per status, naming the codes that it may carry. */
function problemAnswers(codes: readonly ProblemCode[]): Json {
  const byStatus = Map.groupBy(codes, (code) => problemStatuses[code]);
  const schema = schemaOf(ProblemDocument);
  return Object.fromEntries(
    [...byStatus].map(([status, own]) => [status, { description: own.join('、'), content: { 'application/problem+json': { schema } }, 'x-problem-codes': own }]),
  );
}

const schemaOptions = { target: 'draft-2020-12', io: 'input', unrepresentable: 'any' } as const;
const uriOf = (id: string): string => `#/components/schemas/${id}`;

/** Everything that carries an id, once; all else refers to it. */
function componentSchemas(): Json {
  const { schemas } = z.toJSONSchema(z.globalRegistry, { ...schemaOptions, uri: uriOf }) as { schemas: Record<string, Json> };
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, plain(schema)]));
}

function schemaOf(schema: z.ZodType): Json {
  const id = z.globalRegistry.get(schema)?.id;
  if (id !== undefined) return { $ref: uriOf(id) };
  const made = z.toJSONSchema(schema, { ...schemaOptions, override: ({ zodSchema, jsonSchema, path }) => refer(zodSchema, jsonSchema, path) });
  return plain(made);
}

/** Inside an unnamed schema a named one is a reference, not a copy. */
function refer(zodSchema: z.core.$ZodType, jsonSchema: Json, path: readonly (string | number)[]): void {
  const id = z.globalRegistry.get(zodSchema)?.id;
  if (typeof id !== 'string' || path.length === 0) return;
  for (const key of Object.keys(jsonSchema)) delete jsonSchema[key];
  jsonSchema['$ref'] = uriOf(id);
}

/** Without what belongs to a schema file of its own. */
function plain(schema: Json): Json {
  const { $schema: _schema, $id: _id, id: _own, $defs: _definitions, ...rest } = schema;
  return rest;
}
