// The directory of a district: its units and posts as one row, read whole because it is kept by the process that asked, under the stamp
// that changes with it (migration 0007). It says who holds what; whether a post is valid at an instant is for the reader to judge.
import type { Statement } from '../connection/pipelined-transaction';
import { instantSql } from './lock-submission';

type UnitKind = 'unit' | 'department' | 'bureau';

export interface DirectoryRow {
  stamp: string;
  /** id, name, kind, whether it is of the demonstration. */
  units: [string, string, UnitKind, boolean][];
  /** id, person, role, unit, from, to; in order of id. Ended and future ones too, but none of persons who are disabled. */
  posts: [string, string, string, string, string, string | null][];
}

/** Stamp and content are of one snapshot, so that a stamp stands for one directory. */
export function readDirectory(districtId: string): Statement {
  return {
    name: 'read_directory',
    text: `select d.directory_stamp as stamp,
        coalesce((select json_agg(json_build_array(u.id, u.name, u.kind, u.demonstration)) from unit u where u.district_id = $1), '[]') as units,
        coalesce((select json_agg(json_build_array(p.id, p.person_id, p.role, p.unit_id, ${instantSql('p.valid_from')}, ${instantSql('p.valid_to')}) order by p.id)
          from post p join person who on who.district_id = p.district_id and who.id = p.person_id
          where p.district_id = $1 and who.disabled_at is null), '[]') as posts
      from district d where d.id = $1`,
    values: [districtId],
  };
}
