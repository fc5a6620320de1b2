import type { Rule } from '../../../../finding';
import { objectStorageIn } from '../../object-store';
import { SECRET_SOURCES } from '../../secret-view';
import { OBJECT_STORAGE_PAGE } from './source';

export const encryptionFlagIsTrueOrFalse: Rule = {
  id: 'HM-214',
  title: 'Whether a store encrypts is said with true or false',
  kinds: SECRET_SOURCES,
  layer: 'soundness',
  severity: 'error',
  source: OBJECT_STORAGE_PAGE,
  reason: 'A store without keys of its own refuses what asks to be encrypted there. Another word than these two does not switch that off.',

  check(document, context) {
    const flag = objectStorageIn(document, context)?.read('server_side_encryption_disabled');
    if (!flag) {
      return undefined;
    }
    return ['true', 'false'].includes(flag.value)
      ? []
      : [{ path: flag.path, problem: 'the value is neither true nor false', fix: 'write "true" or "false", in quotes' }];
  },
};
