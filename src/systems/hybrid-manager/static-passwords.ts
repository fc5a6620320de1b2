import { isJsonObject, type Json } from '../../finding';
import { BCRYPT_HASH } from './bcrypt';

/** Something that is wrong with one of the first users. Nothing of what they hold is in the texts: a hash can be guessed from. */
export interface StaticPasswordProblem {
  /** Where in the list: `/0/hash`, `/0`, or '' for the list itself. */
  readonly at: string;
  /** The member in question; absent where it is an item, or the list. */
  readonly member?: 'email' | 'username' | 'userID' | 'hash';
  readonly problem: string;
  readonly fix: string;
}

const EMAIL = /^[^\s@]+@[^\s@]+$/;

/**
 * Hashes that stand in public documentation, so that somebody else knows the password.
 *
 * @see https://www.enterprisedb.com/docs/edb-postgres-ai/latest/hybrid-manager/using_hybrid_manager/managing_users/native_users/create_native_user/
 * @see https://www.enterprisedb.com/docs/edb-postgres-ai/preview/hybrid-manager/install/eks/installing/installinghelm/
 * @see https://dexidp.io/docs/connectors/local/
 */
const SAMPLES: readonly string[] = [
  '$2y$10$FWXeALAmT/axI/FIos/NtOVEldynfCx/bqDOAJ9EbiKeq5NuDR.XO',
  '$2y$10$FIvL7GWymJtGZo5uTMrWsOTuifUmwJQg8JtHJQxuLkT3os2Ozpo1C',
  '$2y$10$vKOAXfLHbeV1OQxMpxlLdOIwnX.JAN.ZrD9ZU//ocrNQwhQIMtXhy',
  '$2a$10$2b2cU8CPhOTaGrs1HRQuAueS7JTT5ZHsHSzYiFPm1leZck7Mc8T4W',
];

const HASH_FIX = 'write what "htpasswd -BinC 10 admin | cut -d: -f2" answers to the password, in single quotes, so that no $ is replaced';

/**
 * What is wrong with the list `staticPasswords`: the users that the portal knows before there is an identity provider.
 *
 * @see https://www.enterprisedb.com/docs/edb-postgres-ai/latest/hybrid-manager/install/environment_prep/
 */
export function staticPasswordProblems(list: Json): StaticPasswordProblem[] {
  if (!Array.isArray(list)) {
    return [{ at: '', problem: 'the first users are no list', fix: 'write a list of users, each with email, username, userID and hash' }];
  }
  if (list.length === 0) {
    return [{ at: '', problem: 'there is no first user, so nobody can log in', fix: 'add a user with email, username, userID and hash' }];
  }
  return list.flatMap((item, index) => userProblems(item).map((each) => ({ ...each, at: `/${index}${each.at}` })));
}

function userProblems(user: Json): StaticPasswordProblem[] {
  if (!isJsonObject(user)) {
    return [{ at: '', problem: 'this user is no map', fix: 'write its email, username, userID and hash' }];
  }
  const { email, username, userID, hash } = user;
  return [
    ...problemIf(!isText(email), 'email', 'this user has no email address, which people log in with', 'add email'),
    ...problemIf(isText(email) && !EMAIL.test(email), 'email', 'this is no email address', 'write an address such as admin@example.com'),
    ...problemIf(!isText(username), 'username', 'this user has no name', 'add username, which may be the email address'),
    ...problemIf(!isText(userID), 'userID', 'this user has no ID', 'add userID, as a text in quotes'),
    ...problemIf(!isText(hash), 'hash', 'this user has no hash of a password', HASH_FIX.replace('write', 'add hash:')),
    ...problemIf(
      isText(hash) && !BCRYPT_HASH.test(hash),
      'hash',
      'this is no bcrypt hash, which has 60 characters and begins with $2y$',
      HASH_FIX,
    ),
    ...problemIf(isSampleHash(hash ?? null), 'hash', 'this hash is a sample of the documentation, so others know the password', HASH_FIX),
  ];
}

/** Does a public page print it? */
export function isSampleHash(hash: Json): boolean {
  return typeof hash === 'string' && SAMPLES.includes(hash);
}

function isText(value: Json | undefined): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function problemIf(isSo: boolean, member: StaticPasswordProblem['member'], problem: string, fix: string): StaticPasswordProblem[] {
  return isSo ? [{ at: `/${member}`, member, problem, fix }] : [];
}
