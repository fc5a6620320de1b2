import type { RuleFinding } from '../../../../finding';
import { PAGES } from '../../pages';
import { partsOfVersion } from '../../releases';
import { isDowngrade, isUpgrade, nextOf } from '../../upgrade-path';
import { listed } from '../choices';
import { configurationChange } from './configuration-change';

export const upgradeHasPath = configurationChange({
  id: 'HM-507',
  title: 'An upgrade goes to a release that is next',
  severity: 'error',
  source: PAGES.upgrading,
  reason:
    'Innovation releases are upgraded month by month, LTS releases to the next minor version, 2026.5.1 to 1.4 and 1.4 to 2026.7. Steps in between ' +
    'move data that a later release no longer moves, and none goes back.',

  check({ old, now, from, to }) {
    const [was, is] = [old, now].map((configuration) => configuration.get('version'));
    if (from === undefined || to === undefined || typeof was?.value !== 'string' || typeof is?.value !== 'string') {
      return undefined;
    }
    return faultsOf([from, was.value], [to, is.value]).map((fault) => ({ path: is.path, ...fault }));
  },
});

type Installed = readonly [release: string, version: string];

function faultsOf([from, was]: Installed, [to, is]: Installed): Omit<RuleFinding, 'path'>[] {
  const step = `the version changes from "${was}" to "${is}"`;
  if (isDowngrade(from, to) || (from === to && isOlder(is, was))) {
    return [{ problem: `${step}, which is older`, fix: `keep "${was}"; to go back, restore a backup into a new installation` }];
  }
  const next = nextOf(from);
  return isUpgrade(from, to) === false ? [{ problem: `${step}, and ${from} is upgraded to ${listed(next)}`, fix: 'go step by step' }] : [];
}

function isOlder(version: string, than: string): boolean {
  const [a, b] = [version, than].map((text) => partsOfVersion(text) ?? [0, 0, 0]);
  return a[0] * 1e6 + a[1] * 1e3 + a[2] < b[0] * 1e6 + b[1] * 1e3 + b[2];
}
