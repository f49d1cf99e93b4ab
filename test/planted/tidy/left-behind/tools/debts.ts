// A planted file: only here to be seen by a check, it does nothing else.
// TODO write the rest
// @ts-ignore
console.log('张三');
