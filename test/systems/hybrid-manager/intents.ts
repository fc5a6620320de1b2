import { App, Chart } from 'cdk8s';
import type { Construct } from 'constructs';
import type { HybridManagerProps } from '../../../src';
import { installationIntent } from '../../../src/constructs/hybrid-manager-intent';
import type { InstallationIntent } from '../../../src/systems/hybrid-manager/intent';
import type { Choices } from './environment-choices';
import { propsOf } from './environments';

/** What tests do not care about. */
export const PLAIN: Choices = {
  ...{ platform: 'eks', version: 'v2026.9.0', scenarios: [], store: 'identity', registry: 'edb', signer: 'self-signed' },
  ...{ source: 'existing', ingress: 'internal', location: 'alone', form: 'usual' },
};

/** The decisions of an environment, with some made otherwise; those that every test environment has beyond need are left out. */
export function intentOf(choices: Partial<Choices>, more?: (scope: Construct) => Partial<HybridManagerProps>): InstallationIntent {
  const chart = new Chart(new App(), 'chart');
  const bare = {
    usageReporting: undefined,
    apiAudit: undefined,
    identityProviders: [],
    keyManagement: [],
    labels: {},
    annotations: {},
    readiness: undefined,
  };
  return installationIntent('hm', { ...propsOf(chart, { ...PLAIN, ...choices }), ...bare, ...more?.(chart) });
}
