// Short names for what the calls answer. Only names: the shapes are generated from the API's own description.
import type { components } from './openapi';

type Schemas = components['schemas'];
export type Session = Schemas['Session'];
export type Work = Schemas['Work'];
export type WorkPage = Schemas['WorkPage'];
export type Submission = Schemas['Submission'];
export type AllowedAction = Schemas['AllowedAction'];
export type TrailEntry = Schemas['TrailEntry'];
export type DemonstrationAccount = Schemas['Demonstration']['accounts'][number];
export type CheckFinding = Submission['findings'][number];
export type PrintedForm = Schemas['PrintedForm'];
export type EvidenceList = Schemas['EvidenceList'];
export type Evidence = Schemas['Evidence'];
export type Item = Schemas['Item'];
export type ItemBrief = Schemas['ItemBrief'];
export type ItemSummary = Schemas['ItemSummary'];
