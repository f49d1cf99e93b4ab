// What the demonstration is played with: the case files, and the district as it was set up.
/** Case files by name, as `cases/<name>.json` holds them; the shell reads them. */
export type CaseFiles = Record<'shazitang-2020' | 'wujialing-2022-services' | 'wujialing-2022-social', unknown>;

export interface BegunDistrict {
  districtId: string;
  personIds: Record<string, string>;
  unitIds: Record<string, string>;
  complete: boolean;
}
