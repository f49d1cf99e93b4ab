// A way to approve: what the bench measures, each way doing the same work on the same submissions. Shapes only.
export interface Way {
  readonly name: string;
  /** Approves one submission as the caller of this number; throws where it was not done. */
  approve(callerIndex: number, submissionId: string): Promise<void>;
  /** Shows the submission to the caller, as everybody has it shown before they sign it; absent where the way shows nothing. */
  open?(callerIndex: number, submissionId: string): Promise<void>;
  /** Round trips to the database so far, where this process can count them. */
  roundTrips?(): number;
  close(): Promise<void>;
}

/** One block: one way, one number of callers, about a second and a half. */
export interface Measured {
  way: string;
  callers: number;
  done: number;
  perSecond: number;
  p50Ms: number;
  p95Ms: number;
  roundTripsEach: number | null;
}
