// The documents that submissions point at by version: rule sets and routes.
import type { Statement } from '../connection/pipelined-transaction';
import { instantSql } from './lock-submission';

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

export interface RuleSetRow {
  id: string;
  version: number;
  title: string;
  form: 'overall' | 'project';
  place: string;
  year: number;
  source: string;
  digest: string;
  registeredAt: string;
  usedBy: { cycleId: string; year: number; name: string }[];
}
/** All of the district, or the one that is named; the newest version of each first. */
export function ruleSetsWithUse(districtId: string, one: { id: string; version: number } | null): Statement {
  return {
    name: 'rule_sets_with_use',
    text: `select r.id, r.version, r.name as title, r.form, r.document ->> 'place' as place, (r.document ->> 'year')::int as year, r.document ->> 'source' as source,
        encode(r.digest, 'hex') as digest, ${instantSql('r.registered_at')} as "registeredAt",
        coalesce((select json_agg(json_build_object('cycleId', c.id, 'year', c.year, 'name', c.name) order by c.year desc, c.id) from cycle c
          where c.district_id = $1 and c.forms -> r.form ->> 'ruleSetId' = r.id and (c.forms -> r.form ->> 'ruleSetVersion')::int = r.version), '[]') as "usedBy"
      from rule_set r where r.district_id = $1 and ($2::text is null or (r.id = $2 and r.version = $3::int)) order by r.id, r.version desc`,
    values: [districtId, one?.id ?? null, one?.version ?? null],
  };
}

/** Every registered document, for what one extends another by. */
export function ruleSetDocuments(districtId: string): Statement {
  return { name: 'rule_set_documents', text: 'select id, version, document from rule_set where district_id = $1 order by id, version desc', values: [districtId] };
}
