// A planted file: only here to be seen by a check, it does nothing else.
export interface Actor {
  id: string;
}
export const authorize = (actor: Actor): boolean => actor.id !== '';
