// The evidence of one submission as the server tells it, and what changes with it: the form's version, its findings, its history.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { listEvidence } from '../api/list-evidence';
import type { Evidence, EvidenceList } from '../api/types';

export const useEvidence = (submissionId: string) => useQuery({ queryKey: ['evidence', submissionId], queryFn: () => listEvidence(submissionId) });

/** After a change of it. */
export function useEvidenceChanged(submissionId: string): () => Promise<void> {
  const queries = useQueryClient();
  return useCallback(async () => {
    await queries.invalidateQueries({ queryKey: ['evidence', submissionId] });
    void queries.invalidateQueries({ queryKey: ['submission', submissionId] });
    void queries.invalidateQueries({ queryKey: ['timeline', submissionId] });
  }, [queries, submissionId]);
}

export const inUse = (list: EvidenceList | undefined): Evidence[] => (list?.items ?? []).filter(({ disabled }) => disabled === null);
/** What an adjustment may name, with its pages; null until it is known. */
export const citable = (list: EvidenceList | undefined): ReadonlyMap<string, number | null> | null => (list === undefined ? null : new Map(inUse(list).map(({ id, pages }) => [id, pages])));
/** What counts as evidence of the unit's claims. */
export const ofUnit = (list: EvidenceList | undefined): Evidence[] => inUse(list).filter(({ origin }) => origin === 'unit');
/** Whoever handed it in; true also while nobody knows yet, so that nothing is called missing that may be there. */
export const mayHaveFiles = (list: EvidenceList | undefined, row: string): boolean => list === undefined || inUse(list).some(({ rows }) => rows.includes(row));
export const attachedRows = (list: EvidenceList | undefined): string[] => [...new Set(ofUnit(list).flatMap(({ rows }) => rows))];
