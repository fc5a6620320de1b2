import type { RuleFinding } from '../../../../finding';
import type { Configuration, Placed } from '../../configuration';
import { schemeOf } from '../../host-names';
import { PAGES } from '../../pages';
import { configurationRule } from '../configuration-rule';

const URL = /^[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::\d{1,5})?(?:\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/;

export const registriesAreBare = configurationRule({
  id: 'HM-050',
  title: 'Registries are given by host and path, without a scheme',
  severity: 'error',
  source: PAGES.discovery,
  reason: 'Names of images are made of them: https://registry.example.com/pgai-platform/… is none that a node can pull.',

  check({ configuration }) {
    return placesOf(configuration).flatMap(faultsOf);
  },
});

function placesOf(configuration: Configuration): (Placed | undefined)[] {
  const both = [configuration.get('registryUrl'), configuration.get('discoveryUrl')];
  return [...both, configuration.global('CONTAINER_REGISTRY_URL'), configuration.at('bootstrapImageName')];
}

function faultsOf(placed: Placed | undefined): RuleFinding[] {
  const { value, path = '' } = placed ?? {};
  if (typeof value !== 'string' || value === '' || URL.test(value)) {
    return [];
  }
  const bare = value.replace(/^[A-Za-z]+:\/\//, '').replace(/\/+$/, '');
  const expected = schemeOf(value) === undefined ? 'such as registry.example.com/pgai-platform is expected' : 'it has a scheme';
  return [
    {
      path,
      problem: `"${value}" is not the name of a registry, ${expected}`,
      fix: URL.test(bare) ? `write ${bare}` : 'write host and path',
    },
  ];
}
