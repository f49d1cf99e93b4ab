// The rules that a judgement is made by: role table and deciders, handed in so that a run can leave one out and see it missed.
// It holds no rule itself.
import { roleTable, type RoleTable } from '@jishen/access';
import { decideItem, decideSubmission } from '@jishen/workflow';

export interface House {
  roleTable: RoleTable;
  decideSubmission: typeof decideSubmission;
  decideItem: typeof decideItem;
}

export const theHouse: House = { roleTable, decideSubmission, decideItem };
