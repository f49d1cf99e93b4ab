// eslint-disable-next-line eqeqeq -- an order to a tool says nothing about the file
console.log('no word about me');
