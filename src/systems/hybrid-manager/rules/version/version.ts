import type { RuleFinding } from '../../../../finding';
import { PAGES } from '../../pages';
import { partsOfVersion, RELEASES } from '../../releases';
import { configurationRule } from '../configuration-rule';

/** The operator counts from 2.0 on by itself; no release of Hybrid Manager is called 2. */
const OPERATOR_MAJOR = 2;

export const versionIsVersion = configurationRule({
  id: 'HM-002',
  title: 'What is installed is named by a version of Hybrid Manager',
  severity: 'error',
  source: PAGES.upgrading,
  reason:
    'The version is a fixed tag, such as v2026.9.0 or v1.4.0. A moving tag would be another release tomorrow, and the operator has versions of ' +
    'its own, 2.0 and later, that name no release.',
  about: ['/bootstrapImageTag', '/spec/version'],

  check({ configuration }) {
    const { value, path = '' } = configuration.get('version') ?? {};
    return typeof value === 'string' && value !== '' ? faultsOf(value).map((fault) => ({ path, ...fault })) : undefined;
  },
});

function faultsOf(version: string): Omit<RuleFinding, 'path'>[] {
  const parts = partsOfVersion(version);
  if (!parts) {
    const problem = `"${version}" is no version of Hybrid Manager, such as v2026.9.0 or v1.4.0`;
    return [{ problem, fix: 'write the version that is to be installed' }];
  }
  if (parts[0] === OPERATOR_MAJOR) {
    const problem = `"${version}" is a version of the operator, one of Hybrid Manager is expected, such as v2026.9.0 or v1.4.0`;
    return [{ problem, fix: 'write the version of Hybrid Manager; the operator is upgraded by itself' }];
  }
  const [oldest] = RELEASES;
  const problem = `"${version}" is older than all releases that are judged, ${oldest.id} is the first of them`;
  return isOlder(parts) ? [{ problem, fix: 'judge it by its own documentation, or upgrade', severity: 'warning' }] : [];
}

/** LTS releases before 1.3, and innovation releases of 2025. */
function isOlder([major, minor]: readonly number[]): boolean {
  return major < 1 || (major === 1 && minor < 3) || (major > OPERATOR_MAJOR && major < 2026);
}
