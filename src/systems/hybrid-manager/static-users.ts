import { isJsonObject, type Json, memberAt, type RuleFinding } from '../../finding';
import { BCRYPT_HASH } from './bcrypt';
import { USER_ZERO_ID } from './names';
import { isSampleHash } from './static-passwords';

const LEAST_COST = 10;
/** What bcrypt can do. */
const [FIRST_COST, LAST_COST] = [4, 31];
const MAKE_ONE = 'write what `htpasswd -BinC 10 admin` prints for your own password, in single quotes';

/** What is wrong with the hash of a password; the hash itself is never shown. */
export function hashFindings(user: Json, path: string): RuleFinding[] {
  const hash = memberAt(user, 'hash') ?? '';
  const place = `${path}/hash`;
  if (hash === '') {
    return [{ path: place, problem: 'hash is missing', fix: MAKE_ONE }];
  }
  if (typeof hash !== 'string') {
    return [];
  }
  const cost = BCRYPT_HASH.test(hash) ? Number(hash.slice(4, 6)) : 0;
  if (cost < FIRST_COST || cost > LAST_COST) {
    const problem = `the text here is no bcrypt hash, $2y$10$ and 53 characters are expected, 60 in all; it has ${hash.length}`;
    return [{ path: place, problem, fix: MAKE_ONE }];
  }
  const problem = `the cost of the hash is ${cost}, ${LEAST_COST} or more is expected`;
  return cost < LEAST_COST ? [{ path: place, problem, fix: MAKE_ONE, severity: 'warning' }] : [];
}

/** Everybody can log in who has read the page. */
export function sampleFindings(user: Json, path: string): RuleFinding[] {
  return isSampleHash(memberAt(user, 'hash') ?? null)
    ? [{ path: `${path}/hash`, problem: 'the hash is that of a public sample, whose password everybody knows', fix: MAKE_ONE }]
    : [];
}

/** Names and addresses of users; both are unique. */
export function userFindings(users: readonly { readonly value: Json; readonly path: string }[]): RuleFinding[] {
  return users.flatMap(({ value, path }, at) => {
    const earlier = users.slice(0, at).map((user) => user.value);
    return isJsonObject(value) ? ['email', 'username', 'userID'].flatMap((name) => memberFindings(value, name, path, earlier)) : [];
  });
}

function memberFindings(user: Json, name: string, path: string, earlier: readonly Json[]): RuleFinding[] {
  const value = memberAt(user, name) ?? '';
  const place = `${path}/${name}`;
  if (value === '') {
    return [{ path: place, problem: `${name} is missing`, fix: `write ${name}` }];
  }
  if (typeof value !== 'string') {
    return [{ path: place, problem: `${name} is no text`, fix: 'write it in quotes' }];
  }
  if (name === 'email' && !/^[^\s@]+@[^\s@]+$/.test(value)) {
    return [{ path: place, problem: `"${value}" is no address of mail`, fix: 'write the address that the user logs in with' }];
  }
  const isTaken = earlier.some((other) => memberAt(other, name) === value);
  return isTaken ? [{ path: place, problem: `another user has the ${name} "${value}"`, fix: 'give each its own' }] : [];
}

/** The first administrator is known by a fixed id. */
export function administratorFindings(users: readonly { readonly value: Json; readonly path: string }[]): RuleFinding[] {
  const ids = users.map(({ value }) => memberAt(value, 'userID')).filter((id) => typeof id === 'string' && id !== '');
  if (ids.length === 0 || ids.includes(USER_ZERO_ID)) {
    return [];
  }
  const cut = ids.indexOf(USER_ZERO_ID.slice(0, -1));
  const problem =
    cut >= 0
      ? `"${ids[cut]}" lacks its last character, as on the page for EKS: the page on preparing has "${USER_ZERO_ID}"`
      : `no user has the id "${USER_ZERO_ID}": the page on preparing demands it for the first one, an older one takes any text`;
  return [{ path: `${users[Math.max(cut, 0)].path}/userID`, problem, fix: `write "${USER_ZERO_ID}"` }];
}
