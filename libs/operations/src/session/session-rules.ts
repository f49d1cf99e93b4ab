// How long a session stands: without a request, and in any case. Set per installation, the same for everybody.

export interface SessionRules {
  idleMinutes: number;
  hours: number;
}
