// A planted file: only here to be seen by a check, it does nothing else.
class Crowded {
  constructor(
    readonly first: string,
    readonly second: string,
    readonly third: string,
    readonly fourth: string,
    readonly fifth: string,
    readonly sixth: string,
  ) {}
}
console.log(new Crowded('1', '2', '3', '4', '5', '6'));
