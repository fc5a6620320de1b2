import type { RenderedManifest, Written } from '../rendering';
import type { ConfigurationForm } from './answers/configuration-form';
import { has, untilOf } from './features';
import type { InstallationIntent } from './intent';
import { configuration } from './render/configuration';
import { controlPlane } from './render/control-plane';
import { namespaces } from './render/namespaces';
import { readinessJobs } from './render/readiness';
import { secrets } from './render/secrets';
import { existingSecrets } from './render/wanted-secrets';
import { stepsOf } from './steps';

/** What has to be there before Hybrid Manager is installed, and what it is installed with. */
export interface Installation {
  readonly manifests: readonly RenderedManifest[];
  readonly controlPlane?: RenderedManifest;
  /** Values of the chart `edbpgai-bootstrap`. */
  readonly values?: Written;
  /** What is left for a person to do: Markdown. */
  readonly steps: string;
}

/**
 * Everything that an installation needs.
 *
 * @throws where the release cannot have what was decided
 */
export function renderInstallation(intent: InstallationIntent, form: ConfigurationForm | undefined): Installation {
  demandFit(intent);
  const made = secrets(intent);
  const written = formOf(intent.release, form);
  const shape = has(intent.release, 'registryBlock') ? 'object-with-registry' : 'object';
  return {
    manifests: [...namespaces(intent, existingSecrets(intent, made)), ...made, ...readinessJobs(intent)],
    ...(written.controlPlane && { controlPlane: controlPlane(intent, shape) }),
    ...(written.values && { values: configuration(intent, 'values') }),
    steps: stepsOf(intent, written),
  };
}

function formOf(release: string, form: ConfigurationForm | undefined): { values: boolean; controlPlane: boolean } {
  const takesValues = has(release, 'valuesFile');
  if (form?._values && !takesValues) {
    throw new Error(
      `Hybrid Manager ${release} takes no values file, since ${untilOf('valuesFile')} it is configured by the object HybridControlPlane; leave \`configuration\` out`,
    );
  }
  return form ? { values: form._values, controlPlane: form._controlPlane } : { values: takesValues, controlPlane: !takesValues };
}

/** What a file cannot show afterwards, since nothing of it would be written. */
function demandFit({ release, scenarios, platform, registry, ingress }: InstallationIntent): void {
  const wantsKey = has(release, 'dexFernetKey') || has(release, 'portalBootstrapSecret');
  if (wantsKey && !scenarios.portalKey) {
    throw new Error(
      `Hybrid Manager ${release} needs the key that the portal encrypts with: Scenarios.core({ portalKey: DurableKey.createdOnce(…) }), or DurableKey.existing()`,
    );
  }
  if (!wantsKey && scenarios.portalKey) {
    throw new Error(`Hybrid Manager ${release} has no key of the portal; leave \`portalKey\` out`);
  }
  const engine = has(release, 'langflow') ? 'langflow' : 'griptape';
  if (scenarios.genAi && scenarios.genAi.engine !== engine) {
    throw new Error(
      `GenAI Builder of Hybrid Manager ${release} is GenAi.${engine}(…), got GenAi.${scenarios.genAi.engine}(…); Langflow came with 2026.3 and 1.4`,
    );
  }
  if (scenarios.genAi?.huggingFace && !has(release, 'huggingFace')) {
    throw new Error(`Hybrid Manager ${release} has no Secret for HuggingFace, which came with 2026.4 and 1.4; leave \`huggingFace\` out`);
  }
  if (registry.caCerts !== undefined && !has(release, 'registryAuthorities')) {
    throw new Error(
      `Hybrid Manager ${release} cannot be told who signed the certificate of a registry, which came with 1.4.2 and 2026.8; leave \`caCerts\` out`,
    );
  }
  if (
    ingress.kind === 'load-balancer' &&
    ingress.mode === 'custom-only' &&
    has(release, 'loadBalancerMode') &&
    !has(release, 'customLoadBalancers')
  ) {
    throw new Error(
      `Hybrid Manager ${release} has no load balancers with your annotations alone, which came with 2026.9; take HybridManagerIngress.internalLoadBalancer({ annotations: … })`,
    );
  }
  if (platform.flavour === 'aks' && !has(release, 'aks')) {
    throw new Error(`Hybrid Manager ${release} does not run on AKS, which came with 2026.1; take another release`);
  }
}
