#!/usr/bin/env node
// A planted file: only here to be seen by a check, it does nothing else.
import { made } from './made';
import { generatedFiles } from './generated-files';
function long(): void {
  console.log('line 0');
  console.log('line 1');
  console.log('line 2');
  console.log('line 3');
  console.log('line 4');
  console.log('line 5');
  console.log('line 6');
  console.log('line 7');
  console.log('line 8');
  console.log('line 9');
  console.log('line 10');
  console.log('line 11');
  console.log('line 12');
  console.log('line 13');
  console.log('line 14');
  console.log('line 15');
  console.log('line 16');
  console.log('line 17');
  console.log('line 18');
  console.log('line 19');
  console.log('line 20');
  console.log('line 21');
  console.log('line 22');
  console.log('line 23');
  console.log('line 24');
  console.log('line 25');
  console.log('line 26');
  console.log('line 27');
  console.log('line 28');
  console.log('line 29');
  console.log('line 30');
  console.log('line 31');
  console.log('line 32');
  console.log('line 33');
  console.log('line 34');
  console.log('line 35');
  console.log('line 36');
  console.log('line 37');
  console.log('line 38');
  console.log('line 39');
  console.log('line 40');
  console.log('line 41');
  console.log('line 42');
  console.log('line 43');
  console.log('line 44');
  console.log('line 45');
  console.log('line 46');
  console.log('line 47');
  console.log('line 48');
  console.log('line 49');
  console.log('line 50');
  console.log('line 51');
  console.log('line 52');
  console.log('line 53');
  console.log('line 54');
  console.log('line 55');
  console.log('line 56');
  console.log('line 57');
  console.log('line 58');
  console.log('line 59');
  console.log('line 60');
  console.log('line 61');
  console.log('line 62');
  console.log('line 63');
  console.log('line 64');
  console.log('line 65');
  console.log('line 66');
  console.log('line 67');
}
long();
class Five {
  constructor(
    readonly first: string,
    readonly second: string,
    readonly third: string,
    readonly fourth: string,
    readonly fifth: string,
  ) {}
}
console.log(new Five('1', '2', '3', '4', '5'), made, generatedFiles);
