// The types of the page's client, made from the very OpenAPI document that the API serves. It needs no running API.
import 'reflect-metadata';
import { controllers } from '../../apps/api/src/calls/controllers';
import { callsOf } from '../../apps/api/src/openapi/call.decorator';
import { openApiOf } from '../../apps/api/src/openapi/open-api';

const opening = '// Types of every call, made from the OpenAPI document of apps/api (npm run generate). Nobody writes here by hand.\n';

/** What we use of it; its typings for CommonJS tell of the default export alone. */
interface Generator {
  default: (document: unknown, options: object) => Promise<unknown>;
  astToString: (ast: unknown) => string;
}

export async function apiTypes(): Promise<string> {
  const { default: openapiTS, astToString } = (await import('openapi-typescript')) as unknown as Generator;
  const document = openApiOf(callsOf(controllers), { secure: false }, 'any');
  const ast = await openapiTS(document, { silent: true, defaultNonNullable: false });
  return opening + offered(astToString(ast));
}

/** Two of the names that the generator always offers have no taker here. */
function offered(text: string): string {
  return text.replace(/^export type webhooks = .*\n/m, '').replace(/^export type \$defs = .*\n/m, '');
}
