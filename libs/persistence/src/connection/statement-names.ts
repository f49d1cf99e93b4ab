// Holds every statement name of this process to one text. pg refuses a second text too, but only after
// a COMMIT pipelined behind it was sent, which would then commit without the refused statement.

const texts = new Map<string, string>();

/** Throws before anything is sent; names are constants of the code, so the map stays small. */
export function claimStatementName(name: string, text: string): void {
  const known = texts.get(name);
  if (known === undefined) texts.set(name, text);
  else if (known !== text) throw new Error(`the statement name ${name} stands for another text already`);
}
