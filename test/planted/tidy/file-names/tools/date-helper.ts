// A planted file: only here to be seen by a check, it does nothing else.
console.log('named badly');
