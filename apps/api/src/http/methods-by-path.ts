// Which methods an address takes, for the answer to a request with another one. Pure.
import type { CallDescription } from '../openapi/call.decorator';

export function methodsByPath(calls: readonly Pick<CallDescription, 'method' | 'path'>[]): (path: string) => string[] {
  const known = calls.map(({ method, path }) => ({ method, form: new RegExp(`^/${path.replaceAll('.', '\\.').replaceAll(/:\w+/g, '[^/]+')}/?$`) }));
  return (path) => {
    const methods = known.filter(({ form }) => form.test(path)).map(({ method }) => method);
    return [...new Set(methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])))];
  };
}
