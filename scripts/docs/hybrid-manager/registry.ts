import { objects, person, readiness, rules, type Section, settings, type } from './item';

const STEP = 'Make the image pull secret';
const PULL = type('PullSecret', 'a registry that is asked with a login does not compile without its pull secret');

export const REGISTRY: Section = {
  title: 'Image pull secret',
  items: [
    {
      id: 'pull-secret-namespaces',
      text: 'The namespaces `edbpgai-bootstrap` and `upm-replicator` are there',
      held: [
        ...objects('Namespace edbpgai-bootstrap', 'Namespace upm-replicator'),
        readiness('check_namespace', 'namespaces'),
        ...person(STEP),
      ],
    },
    {
      id: 'pull-secret',
      text: 'The pull secret, `edb-cred` unless the configuration names another one, is in both, with a login for the registry',
      held: [
        PULL,
        ...objects('Secret edbpgai-bootstrap/edb-cred', 'ExternalSecret edbpgai-bootstrap/edb-cred', 'Secret upm-replicator/edb-cred'),
        ...settings('registry/pullSecrets'),
        ...rules('HM-059', 'HM-241', 'HM-242', 'HM-243', 'HM-244'),
        readiness('check_secret', 'name, type, keys, annotation'),
        ...person(STEP),
      ],
    },
    {
      id: 'pull-secret-copied',
      text: 'The one in `upm-replicator` is copied to all namespaces',
      held: [...objects('Secret upm-replicator/edb-cred', 'ExternalSecret upm-replicator/edb-cred'), ...rules('HM-245'), ...person(STEP)],
    },
    {
      id: 'pull-secret-listed',
      text: 'edbctl lists namespaces and Secrets as set',
      held: person('See that all is there'),
    },
    {
      id: 'pull-secret-account',
      text: 'The service account `default` of `edbpgai-bootstrap` uses the pull secret',
      held: [
        ...objects('ServiceAccount edbpgai-bootstrap/default'),
        ...rules('HM-246'),
        readiness('check_service_account', 'the pull secret of the account'),
      ],
    },
    {
      id: 'pull-test',
      text: 'A pod of the image `lasso` can be pulled',
      held: [readiness('was pulled', 'a pod starts'), ...person('See that all is there')],
    },
    {
      id: 'registry-authentication',
      text: 'The registry is asked in a way that it takes; for ECR that is the identity of EKS, without a pull secret',
      held: [
        type('ImageRegistry', 'a registry cannot be asked in a way that it does not take'),
        ...rules('HM-051', 'HM-052', 'HM-053', 'HM-054'),
        ...person('Let EKS into the registry'),
      ],
    },
  ],
};
