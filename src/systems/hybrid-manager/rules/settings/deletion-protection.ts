import { memberAt, type Rule } from '../../../../finding';
import { CONTROL_PLANE } from '../../kinds';
import { DELETION_PROTECTION } from '../../names';
import { PAGES } from '../../pages';

const WORDS = ['enabled', 'disabled'];
const PATH = `/metadata/annotations/${DELETION_PROTECTION.replace('/', '~1')}`;

export const deletionProtectionIsKnown: Rule = {
  id: 'HM-019',
  title: 'Whether the installation may be deleted is said in one of two words',
  kinds: [CONTROL_PLANE],
  layer: 'soundness',
  severity: 'warning',
  source: PAGES.conversion,
  reason:
    'With the object all of Hybrid Manager goes, and its databases. The pages know "enabled" and "disabled"; what another word does they do not say.',
  about: [PATH],

  check({ body }) {
    const word = memberAt(body, 'metadata', 'annotations', DELETION_PROTECTION);
    if (typeof word !== 'string') {
      return undefined;
    }
    const problem = `"${word}" is neither "enabled" nor "disabled"`;
    return WORDS.includes(word) ? [] : [{ path: PATH, problem, fix: 'write "enabled", and "disabled" just before you delete the object' }];
  },
};
