// clean: a moment that comes in as text is read, and a method may be called now or process by others.
interface Bell {
  now: boolean;
}
export const read = (at: string): number => new Date(at).getTime();
export const rings = (bell: Bell): boolean => bell.now;
