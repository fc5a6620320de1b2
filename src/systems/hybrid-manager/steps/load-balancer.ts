import type { InstallationIntent } from '../intent';
import { DEFAULT_NAMESPACE } from '../names';
import { ingressSettings } from '../render/ingress';
import { PAGES } from './pages';
import { file, sh } from './shell';
import type { Step } from './step';

const NAME = 'hybrid-manager-load-balancer-test';
const WHERE = `service/${NAME} --namespace=${DEFAULT_NAMESPACE}`;

/** Does the cluster hand out load balancers? Tried with the annotations that the portal's will have. */
export function loadBalancer(intent: InstallationIntent): Step | undefined {
  if (intent.ingress.kind !== 'load-balancer') {
    return undefined;
  }
  return {
    title: 'Try a load balancer, and remove it',
    source: PAGES.preparing,
    body: [
      `A Service with the annotations of the portal's own${intent.ingress.mode === 'public' ? ': the internet reaches it for as long as it is there' : ''}. Nothing answers behind it.`,
      sh(
        file(`${NAME}.json`, JSON.stringify(service(intent), null, 2)),
        `kubectl apply --filename=${NAME}.json`,
        `kubectl get ${WHERE} --watch`,
      ),
      'An address or a host name under EXTERNAL-IP says that it works; end the line with Ctrl-C. No address after some minutes: the first line says why. Then remove it, and see that the cloud has removed it as well:',
      sh(`kubectl describe ${WHERE}`, `kubectl delete ${WHERE}`),
    ],
  };
}

function service(intent: InstallationIntent) {
  const annotations = annotationsOf(intent);
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: NAME, namespace: DEFAULT_NAMESPACE, ...(annotations && { annotations }) },
    spec: { type: 'LoadBalancer', selector: { app: NAME }, ports: [{ name: 'http', port: 80, targetPort: 80 }] },
  };
}

function annotationsOf(intent: InstallationIntent) {
  const [resource] = ingressSettings(intent)
    .filter(({ path }) => path[0] === 'resourceAnnotations')
    .flatMap(({ value }) => (Array.isArray(value) ? value : []));
  return (resource as { readonly annotations?: Readonly<Record<string, string>> } | undefined)?.annotations;
}
