// Every journey runs as in the oldest browser of the full page: what JavaScript learned after Chrome 100 is taken away before the page begins.
// Windows 7 ends at Chrome 109, and many browsers of the desks stand there. It takes nothing of HTML, DOM or CSS away: the-page-is-light looks for some of those.

/** Runs in the page, so it uses nothing from here. Behind each line the first version that has it, by MDN's tables of compatibility. */
export function forgetWhatCameAfter100(): void {
  const arrays = ['toSorted', 'toReversed', 'toSpliced', 'with']; // 110
  const sets = ['union', 'intersection', 'difference', 'symmetricDifference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom']; // 122
  const steps = ['map', 'filter', 'take', 'drop', 'flatMap', 'reduce', 'toArray', 'forEach', 'some', 'every', 'find']; // 122
  const iterator = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as object;
  const learned: [object, string[]][] = [
    [Array.prototype, arrays], [Object.getPrototypeOf(Uint8Array.prototype) as object, arrays], [Set.prototype, sets], [iterator, steps],
    [Array, ['fromAsync']], [Object, ['groupBy']], [Map, ['groupBy']], [Promise, ['withResolvers', 'try']], [String.prototype, ['isWellFormed', 'toWellFormed']], // 111 to 128
    [AbortSignal, ['timeout', 'any']], [URL, ['canParse', 'parse']], // 103 and later
    [RegExp, ['escape']], [Math, ['sumPrecise', 'f16round']], [Error, ['isError']], [Map.prototype, ['getOrInsert', 'getOrInsertComputed']], // 134 and later
    [ArrayBuffer.prototype, ['resize', 'transfer', 'transferToFixedLength']], [Uint8Array, ['fromBase64', 'fromHex']], [Uint8Array.prototype, ['toBase64', 'toHex']], // 111, 140
    [globalThis, ['Iterator', 'Float16Array', 'DisposableStack', 'AsyncDisposableStack', 'Temporal']], [Intl, ['DurationFormat']], // 122 and later
  ];
  for (const [owner, names] of learned) for (const name of names) Reflect.deleteProperty(owner, name);
}
