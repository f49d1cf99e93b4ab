// A planted file: only here to be seen by a check, it does nothing else.
// A path inside this house (docs/home/readme.md, ./root/x) and a word such as metodo belong to no machine.
console.log(['only', 'skip'].map((word) => word.length), '/api/home/x');
