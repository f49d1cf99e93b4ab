// Shows where a log-in leads: within this page alone, and to the lite page where the browser cannot run the full one.
import { wanted } from './wanted';

const id = '0198c0de-0000-7000-8000-000000000000';

it.each([
  ['', false, '/'], ['?to=%2Fworklist', false, '/worklist'], ['?to=%2F%2Fevil.example', false, '/'], ['?to=https%3A%2F%2Fevil.example', false, '/'], ['?to=%2F%5Cevil.example', false, '/'],
  ['?to=%2F%09%2Fevil.example', false, '/'], ['?to=%2F%0A%2Fevil.example', false, '/'], ['?to=%2F%0D%5Cevil.example', false, '/'], ['?to=worklist', false, '/'], ['?to=%2Faudit%3Funit%3Dx%23fact-1', false, '/audit?unit=x#fact-1'],
  ['', true, '/approve'], ['?to=%2Fworklist', true, '/approve'], [`?to=%2Fforms%2F${id}%2Freview`, true, `/approve/${id}`], [`?to=%2Fapprove%2F${id}`, true, `/approve/${id}`],
])('%s, old browser %s: %s', (search, isOld, where) => expect(wanted(search, isOld)).toBe(where));
