console.log('no word about me');
// A comment at the end does not open the file, however long it is.
