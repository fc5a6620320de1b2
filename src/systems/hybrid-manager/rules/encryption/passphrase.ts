import { PAGES } from '../../pages';
import { configurationRule } from '../configuration-rule';
import { ofMember } from '../places';

const STEPS = ['beaconAgent', 'transparentDataEncryptionMethods'] as const;

export const passphraseIsForTests = configurationRule({
  id: 'HM-081',
  title: 'In production data are not encrypted with a passphrase',
  severity: 'info',
  source: PAGES.keyManagement,
  reason: 'A passphrase is typed in by a person and kept by nobody. The page has it for development and tests.',
  about: ofMember(...STEPS),

  check({ configuration }) {
    const problem = 'passphrase is offered for encryption at rest, which is for development and tests';
    return configuration
      .itemsAt(...STEPS)
      .filter(({ value }) => value === 'passphrase')
      .map(({ path }) => ({ path, problem, fix: 'in production, list the key management alone' }));
  },
});
