// The documents that submissions point at by version: rule sets and routes.
import type { Statement } from '../connection/pipelined-transaction';

export function ruleSetDocument(districtId: string, id: string, version: number): Statement {
  return {
    name: 'rule_set_document',
    text: `select document, encode(digest, 'hex') as digest from rule_set where district_id = $1 and id = $2 and version = $3`,
    values: [districtId, id, version],
  };
}

export function routeDocument(districtId: string, id: string, version: number): Statement {
  return {
    name: 'route_document',
    text: 'select document from route where district_id = $1 and id = $2 and version = $3',
    values: [districtId, id, version],
  };
}
