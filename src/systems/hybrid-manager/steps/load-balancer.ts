import type { InstallationIntent } from '../intent';
import { DEFAULT_NAMESPACE } from '../names';
import { type LoadBalancer, portalAnnotations } from '../render/ingress';
import { PAGES } from './pages';
import { file, sh } from './shell';
import type { Step } from './step';

const NAME = 'hybrid-manager-load-balancer-test';
const WHERE = `service/${NAME} --namespace=${DEFAULT_NAMESPACE}`;

/** Does the cluster hand out load balancers? Tried with the annotations that the portal's will have. */
export function loadBalancer({ ingress, platform }: InstallationIntent): Step | undefined {
  if (ingress.kind !== 'load-balancer') {
    return undefined;
  }
  return {
    title: 'Try a load balancer, and remove it',
    source: PAGES.preparing,
    body: [
      `A Service with the annotations of the portal's own${ingress.mode === 'public' ? ': the internet reaches it for as long as it is there' : ''}. Nothing answers behind it.`,
      sh(
        file(`${NAME}.json`, JSON.stringify(service(ingress, platform.loadBalancers), null, 2)),
        `kubectl apply --filename=${NAME}.json`,
        `kubectl get ${WHERE} --watch`,
      ),
      'An address or a host name under EXTERNAL-IP says that it works; end the line with Ctrl-C. No address after some minutes: the first line says why. Then remove it, and see that the cloud has removed it as well:',
      sh(`kubectl describe ${WHERE}`, `kubectl delete ${WHERE}`),
    ],
  };
}

function service(ingress: LoadBalancer, provider: string | undefined) {
  const annotations = portalAnnotations(ingress, provider);
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: NAME, namespace: DEFAULT_NAMESPACE, annotations },
    spec: { type: 'LoadBalancer', selector: { app: NAME }, ports: [{ name: 'http', port: 80, targetPort: 80 }] },
  };
}
