import type { RuleFinding } from '../../../../finding';
import { has, sinceOf } from '../../features';
import { FLAVOURS, isFlavour } from '../../flavours';
import { PAGES } from '../../pages';
import { listed, meantOf } from '../choices';
import { configurationRule } from '../configuration-rule';

const NAMES = Object.keys(FLAVOURS);

export const flavourIsKnown = configurationRule({
  id: 'HM-004',
  title: 'The platform is one that the release installs on',
  severity: 'error',
  source: PAGES.requirements,
  reason:
    'The platform decides which manifests are applied: eks, gke, rke2 and rhos, and aks with the innovation releases. The operator of 1.4 and ' +
    'later knows more that no page names.',
  about: ['/system', '/spec/flavour'],

  check({ configuration, release }) {
    const { value, path = '' } = configuration.get('flavour') ?? {};
    return typeof value === 'string' && value !== '' ? faultsOf(value, release).map((fault) => ({ path, ...fault })) : undefined;
  },
});

function faultsOf(flavour: string, release: string): Omit<RuleFinding, 'path'>[] {
  if (flavour === 'aks' && !has(release, 'aks')) {
    const problem = `"aks" came with release ${sinceOf('aks')}, the file is judged by ${release}`;
    return [{ problem, fix: `install release ${sinceOf('aks')} or later there` }];
  }
  if (isFlavour(flavour)) {
    return [];
  }
  if (flavour === 'rke') {
    const problem = '"rke" stands in the sample of the page on installing, and "rke2" in the table of the page on requirements';
    return [{ problem, fix: 'write rke2', severity: 'warning' }];
  }
  const problem = `"${flavour}" is no platform that the pages name, ${listed(NAMES)} is expected`;
  const isNearly = meantOf(flavour, NAMES) !== meantOf('', NAMES);
  const severity = has(release, 'operatorOfItsOwn') && !isNearly ? 'warning' : 'error';
  return [{ problem, fix: meantOf(flavour, NAMES), severity }];
}
