// The instant that stands in the first line of an exported log: UTC, written with microseconds like every time of the trail.
export const exportInstant = (): string => `${new Date().toISOString().slice(0, -1)}000Z`;
