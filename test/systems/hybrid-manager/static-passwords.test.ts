import { expect, test } from 'vitest';
import type { Json, JsonObject } from '../../../src/finding';
import { staticPasswordProblems } from '../../../src/systems/hybrid-manager/static-passwords';

const USER: JsonObject = { email: 'a@example.com', username: 'a', userID: 'a-1', hash: `$2y$10$${'a'.repeat(53)}` };
const NO_BCRYPT = '/0/hash: this is no bcrypt hash, which has 60 characters and begins with $2y$';

const said = (list: Json) => staticPasswordProblems(list).map(({ at, problem }) => `${at}: ${problem}`);

test.each<[string, JsonObject, string[]]>([
  ['a user passes', {}, []],
  ['the other letters of bcrypt pass', { hash: `$2b$12$${'.'.repeat(53)}` }, []],
  ['an ID that YAML took for a number', { userID: 1 }, ['/0/userID: this user has no ID']],
  ['no address', { email: '' }, ['/0/email: this user has no email address, which people log in with']],
  ['an address without a host', { email: 'admin' }, ['/0/email: this is no email address']],
  ['no name', { username: ' ' }, ['/0/username: this user has no name']],
  ['no hash', { hash: null }, ['/0/hash: this user has no hash of a password']],
  ['a hash that a shell has eaten from', { hash: `y0${'a'.repeat(53)}` }, [NO_BCRYPT]],
  ['a hash one letter short', { hash: `$2y$10$${'a'.repeat(52)}` }, [NO_BCRYPT]],
  ['a hash one letter too long', { hash: `$2y$10$${'a'.repeat(54)}` }, [NO_BCRYPT]],
  [
    'a hash of the documentation',
    { hash: '$2a$10$2b2cU8CPhOTaGrs1HRQuAueS7JTT5ZHsHSzYiFPm1leZck7Mc8T4W' },
    ['/0/hash: this hash is a sample of the documentation, so others know the password'],
  ],
])('%s', (_name, own, expected) => {
  expect(said([{ ...USER, ...own }])).toEqual(expected);
});

test('the list itself is judged, and each user by its place', () => {
  expect(said({})).toEqual([': the first users are no list']);
  expect(said([])).toEqual([': there is no first user, so nobody can log in']);
  expect(said([USER, 'a'])).toEqual(['/1: this user is no map']);
});

test('nothing of a hash is in the texts', () => {
  const [{ problem, fix }] = staticPasswordProblems([{ ...USER, hash: 'open-sesame' }]);
  expect(problem + fix).not.toContain('open-sesame');
});
