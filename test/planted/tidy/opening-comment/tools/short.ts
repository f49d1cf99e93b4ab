// tool
console.log('hardly a word about me');
