// planted: @typescript-eslint/no-empty-object-type
export interface Nothing {}
