// Why a file is not taken, in words for the person who sent it. A value, never an exception.

export interface FileRefusal {
  readonly code: 'FILES_CROWDED' | 'FILES_WAIT_ALREADY' | 'FILE_EMPTY' | 'FILE_KIND_REFUSED' | 'FILE_NAME_DIFFERS' | 'FILE_NAME_INVALID' | 'FILE_TOO_LARGE' | 'FILE_TOO_COMPLEX' | 'FILE_UNREADABLE';
  readonly rule: string;
  readonly detail: string;
  readonly data: Record<string, unknown>;
}
export type FileAnswer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: FileRefusal };

export const refuseFile = (code: FileRefusal['code'], rule: string, detail: string, data: Record<string, unknown> = {}): { ok: false; refusal: FileRefusal } => ({
  ok: false,
  refusal: { code, rule, detail, data },
});
