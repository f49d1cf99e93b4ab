// What files belong to: a submission, by its id alone, or a rectification item. Both are reached by addresses of the same shape.
export type EvidenceOwner = string | { readonly itemId: string };

export const evidenceOf = (owner: EvidenceOwner): string => (typeof owner === 'string' ? `/api/submissions/${owner}/evidence` : `/api/rectification-items/${owner.itemId}/evidence`);
