// What the oldest browser of the full page (Chrome 100) knows beyond the library of 2022 that the page is compiled against. It holds no code; main.tsx names it so that it is seen to be in use.
// Nothing is declared here that came later: it would be missing on the desks that need it most.
declare global {
  interface ReadonlyArray<T> {
    findLast(wanted: (value: T, index: number) => unknown): T | undefined;
  }
  interface Array<T> {
    findLast(wanted: (value: T, index: number) => unknown): T | undefined;
  }
}

export {};
