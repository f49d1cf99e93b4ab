// One figure with its limit, as the bench prints it.
export interface Measured {
  readonly what: string;
  readonly figure: number;
  readonly limit: number;
  readonly unit: 'ms' | 'kB' | 'MB' | '';
}

export const ms = (what: string, figure: number, limit: number): Measured => ({ what, figure, limit, unit: 'ms' });
