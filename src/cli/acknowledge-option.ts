import { type Acknowledgement, UsageError } from '../check';

/**
 * Reads `RULE=KIND/NAMESPACE/NAME`, or `RULE=KIND/NAME` for an object that names no namespace.
 *
 * @throws UsageError for anything else
 */
export function parseAcknowledgement(text: string): Acknowledgement {
  const [rule, object = ''] = text.split(/=(.*)/s);
  const steps = object.split('/');
  const [kind, name] = [steps[0], steps[steps.length - 1]];
  const namespace = steps.length === 3 && steps[1] !== '' ? steps[1] : undefined;
  if (rule === '' || steps.length < 2 || steps.length > 3 || kind === '' || name === '') {
    throw new UsageError(`--acknowledge ${text}: RULE=KIND/NAMESPACE/NAME is expected, for example CNPG-104=Cluster/orders/orders`);
  }
  return {
    rule,
    reason: `--acknowledge ${text}`,
    covers: (_subject, document) => document?.kind === kind && document.name === name && document.namespace === namespace,
  };
}
