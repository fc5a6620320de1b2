import { quoted } from '../../../secrets';
import { STORAGE_CLASS } from '../../../storage-class';
import { PAGES } from '../../pages';
import { configurationRule } from '../configuration-rule';
import { ofParameter } from '../places';
import { classesFor } from './storage-classes';

export const storageClassIsGiven = configurationRule({
  id: 'HM-611',
  title: 'The StorageClass that the configuration names is there',
  severity: 'warning',
  source: PAGES.requirements,
  reason:
    'All volumes of the control plane are made by this class. Claims for a class that is not there wait for ever, without an error. A list ' +
    'out of a Kubernetes cluster is complete; classes in a repository may not be all.',
  about: ofParameter('global', 'storage_class'),
  beside: [STORAGE_CLASS],

  check({ configuration, context }) {
    const named = configuration.text('global', 'storage_class');
    const given = classesFor(configuration.document, context);
    if (!named || !given) {
      return undefined;
    }
    const names = given.classes.map(({ name }) => name).sort();
    return names.includes(named.value)
      ? []
      : [
          {
            path: named.path,
            problem: `no StorageClass "${named.value}" is given, but ${quoted(names)} ${names.length === 1 ? 'is' : 'are'}`,
            fix: 'name one that is there, exactly as it is written',
            ...(given.areAll ? { severity: 'error' as const } : {}),
          },
        ];
  },
});
