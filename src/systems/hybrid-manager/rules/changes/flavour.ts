import { PAGES } from '../../pages';
import { configurationChange } from './configuration-change';

export const flavourStays = configurationChange({
  id: 'HM-506',
  title: 'The platform stays',
  severity: 'error',
  source: PAGES.requirements,
  reason: 'A Kubernetes cluster does not become another platform. The manifests of another one replace those that fit.',

  check({ old, now }) {
    const [was, is] = [old, now].map((configuration) => configuration.get('flavour'));
    if (typeof was?.value !== 'string' || typeof is?.value !== 'string') {
      return undefined;
    }
    // Pages write both for the same platform.
    const isSame = was.value === is.value || (was.value === 'rke' && is.value === 'rke2');
    const problem = `the platform changes from "${was.value}" to "${is.value}"`;
    return isSame ? [] : [{ path: is.path, problem, fix: `keep "${was.value}", and install anew on the other platform` }];
  },
});
