import type { InstallationIntent } from '../intent';
import { administrator } from './administrator';
import { bucket } from './bucket';
import { dataLake } from './data-lake';
import { diagnostics } from './diagnostics';
import { dnsOfLoadBalancer, dnsOfNodes } from './dns';
import { durableKeys } from './durable-keys';
import { environment } from './environment';
import { federation } from './federation';
import { healthy } from './healthy';
import { identityProviders } from './identity-providers';
import { images } from './images';
import { installChart, installOperator } from './install';
import { installSecrets } from './install-secrets';
import { keyManagement } from './keys';
import { loadBalancer } from './load-balancer';
import { ports, sharedSecret } from './locations';
import { migrationAccounts } from './migration-accounts';
import { nodes } from './nodes';
import { objectStoreSecret } from './object-store-secret';
import { openShift } from './openshift';
import { pullSecret, registryIdentity } from './pull-secret';
import { readiness } from './readiness';
import type { Forms, Step, StepOf } from './step';
import { storage } from './storage';
import { tls } from './tls';
import { upgrade } from './upgrade';
import { validate } from './validate';
import { workstation } from './workstation';

/** In the order in which they are done. */
const STEPS: readonly StepOf[] = [
  workstation,
  nodes,
  storage,
  openShift,
  dnsOfNodes,
  images,
  bucket,
  environment,
  pullSecret,
  registryIdentity,
  objectStoreSecret,
  sharedSecret,
  installSecrets,
  migrationAccounts,
  tls,
  administrator,
  durableKeys,
  dataLake,
  keyManagement,
  ports,
  loadBalancer,
  validate,
  readiness,
  diagnostics,
  installChart,
  installOperator,
  dnsOfLoadBalancer,
  healthy,
  federation,
  identityProviders,
  upgrade,
];

/** What is left for a person to do, in order, with the commands: Markdown. */
export function stepsOf(intent: InstallationIntent, forms: Forms): string {
  const steps = STEPS.map((step) => step(intent, forms)).filter((step): step is Step => step !== undefined);
  return [head(intent), ...steps.map(shown)].join('\n\n').concat('\n');
}

function head({ name, version, portal, platform }: InstallationIntent): string {
  return [
    `# ${name}: what is left to do`,
    `Hybrid Manager ${version} at https://${portal}, on \`${platform.flavour}\`. In this order. What the program knows stands in the commands, what it does not know they ask for: those lines stand alone, and are run one by one. Secrets are not shown, and do not land in the history of the shell.`,
  ].join('\n\n');
}

function shown({ title, body, source }: Step, at: number): string {
  return [`## ${at + 1}. ${title}`, ...body, `[Source](${source})`].join('\n\n');
}
