import type { Document, Rule } from '../../../../finding';
import { givenSecret, SECRET, textIn } from '../../../secrets';
import { CLUSTER, DATABASE_ROLE } from '../kinds';
import { loginsOf } from '../references/login-secrets';

/** Words that stand in samples, tutorials and the lists that attackers start with. */
const WORDS = new Set([
  ...['password', 'passw0rd', 'password1', 'password123', 'pass', 'secret', 'mysecretpassword', 'supersecret', 'changeme', 'changeit'],
  ...['change-me', 'letmein', 'welcome', 'example', 'test', 'demo', 'admin', 'root', 'postgres', 'postgresql', 'pgbouncer', 'superuser'],
  ...['123456', '12345678', '123456789', '1234567890', 'qwerty', 'abc123'],
]);

/** SHA-256 of the long ones in the samples of the operator's documentation. */
const PUBLISHED = new Set([
  '6c94605637f9fa7bf0e06eb45e8403b94372965df5c7eb00d6dcf83e35eeedf9',
  '27789fcf1bb54c85d9ce39ba1269a1460eef5a50678359d07a5257dddb63c917',
]);
const PUBLISHED_LENGTH = 64;

export const passwordIsNoSample: Rule = {
  id: 'CNPG-713',
  title: 'A password is not one that everybody knows',
  kinds: [CLUSTER, DATABASE_ROLE],
  layer: 'soundness',
  severity: 'warning',
  source: 'https://cloudnative-pg.io/documentation/current/declarative_role_management/#passwords',
  reason: 'Passwords of samples are copied together with the sample, and they are what is tried first.',
  beside: [SECRET],

  check(document, { inventory }) {
    const judged = loginsOf(document).flatMap(({ secret, role, path }) => {
      const found = givenSecret(inventory, document, secret);
      return found ? [{ found, role, path }] : [];
    });
    return judged.length === 0
      ? undefined
      : judged
          .filter(({ found, role }) => isKnown(found, role))
          .map(({ found, role, path }) => ({
            path,
            problem: `the password of "${role}" in the Secret "${found.name}" is one of a sample, or the name of the role`,
            fix: 'make one by chance, and keep it out of files: External Secrets or a sealed secret',
          }));
  },
};

function isKnown(secret: Document, role: string): boolean {
  const password = textIn(secret, 'password')?.trim();
  if (password === undefined || password === '') {
    return false;
  }
  return (
    password === role || WORDS.has(password.toLowerCase()) || (password.length === PUBLISHED_LENGTH && PUBLISHED.has(digestOf(password)))
  );
}

/** Loaded when there is something to compare: it takes as long as reading a small file of manifests. */
function digestOf(text: string): string {
  const { createHash } = require('node:crypto') as typeof import('node:crypto');
  return createHash('sha256').update(text).digest('hex');
}
