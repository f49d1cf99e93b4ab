// One HTTP call, said once: Nest routes by it, OpenAPI is written from it, a test compares both with the routes that exist.
// It checks nothing by itself; the handler reads its input first and asks for the session second (DESIGN §4: 400 before 401).
import 'reflect-metadata';
import { applyDecorators, Header, HttpCode, RequestMapping, RequestMethod, SetMetadata } from '@nestjs/common';
import type { ProblemCode } from '@jishen/contracts';
import type { z } from 'zod';

export interface CallDescription {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Whole path with `:parameters`; their meaning is said in `parameters`. */
  path: string;
  tag: string;
  summary: string;
  status?: 200 | 201 | 204;
  parameters?: Record<string, string>;
  query?: z.ZodType;
  body?: z.ZodType;
  /** The body is a file as it is, in pieces. */
  file?: true;
  /** Headers that the call must carry, each with what it says. */
  headers?: Record<string, string>;
  /** A JSON answer's schema, or the media type of an answer that is no JSON; null: no content. */
  answer: z.ZodType | string | null;
  /** Without a session nobody is let in; `one-time` also lets those in who have to change their password first. */
  session: 'needed' | 'one-time' | 'none';
  key?: 'required' | 'honoured';
  /** What this call refuses beyond what its body, query, key and session refuse anyway. */
  problems?: readonly ProblemCode[];
}

const described = 'jishen:call';
const methods = { GET: RequestMethod.GET, POST: RequestMethod.POST, PUT: RequestMethod.PUT, DELETE: RequestMethod.DELETE } as const;

export function Call(description: CallDescription): MethodDecorator {
  const { method, path, status = 200, answer } = description;
  const type = typeof answer === 'string' ? answer : 'application/json; charset=utf-8';
  return applyDecorators(
    RequestMapping({ method: methods[method], path }),
    HttpCode(status),
    ...(answer === null ? [] : [Header('content-type', type)]),
    SetMetadata(described, description),
  );
}

type Controller = new (...injected: never[]) => object;

export function callsOf(controllers: readonly Controller[]): CallDescription[] {
  return controllers.flatMap((controller) =>
    Object.getOwnPropertyNames(controller.prototype).flatMap((name) => {
      const handler = Object.getOwnPropertyDescriptor(controller.prototype, name)?.value as object | undefined;
      const found = typeof handler === 'function' ? (Reflect.getMetadata(described, handler) as CallDescription | undefined) : undefined;
      return found === undefined ? [] : [found];
    }),
  );
}
