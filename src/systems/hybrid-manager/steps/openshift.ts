import type { InstallationIntent } from '../intent';
import { PAGES } from './pages';
import { quoted, sh } from './shell';
import type { Step } from './step';

/** What OpenShift has to have before. */
export function openShift({ platform, registry }: InstallationIntent): Step | undefined {
  if (!platform.openShift) {
    return undefined;
  }
  const host = registry.url.split('/')[0];
  return {
    title: 'Make OpenShift ready',
    source: PAGES.tls,
    body: [
      'Hybrid Manager brings no cert-manager to OpenShift: install the operator of Red Hat, watching all namespaces. Both lines have to print something.',
      sh(
        'kubectl get customresourcedefinition certificates.cert-manager.io --output=name',
        'kubectl get pods --all-namespaces --selector=app.kubernetes.io/instance=cert-manager --output=name',
      ),
      `The pull secret of the whole cluster has to know \`${host}\`; this prints how many lines of it do, and nothing else:`,
      sh(
        `kubectl get secret pull-secret --namespace=openshift-config --output=go-template='{{index .data ".dockerconfigjson" | base64decode}}' | grep -c -F ${quoted(host)}`,
      ),
    ],
  };
}
