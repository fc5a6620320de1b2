import { person, readiness, rules, type Section, type } from './item';

const PLATFORM = type('HybridManagerPlatform', 'an environment without release, platform or storage class does not compile');

export const BEFORE: Section = {
  title: 'Before anything else',
  items: [
    {
      id: 'cluster',
      text: 'A Kubernetes cluster that fits is running: platform, nodes with their labels and taints, storage',
      held: [
        PLATFORM,
        ...rules('HM-004', 'HM-601', 'HM-603', 'HM-604', 'HM-605', 'HM-607', 'HM-608'),
        readiness('check_nodes', 'nodes of each kind'),
        ...person('Mark the nodes', 'See that the storage classes are there', 'Make OpenShift ready'),
      ],
    },
    {
      id: 'workstation',
      text: 'A workstation with the tools, and administrative access to the cluster',
      held: person('Make the workstation ready'),
    },
    {
      id: 'images',
      text: 'The images are in the registry that the cluster pulls from',
      held: person('Copy the images to your registry'),
    },
    {
      id: 'names',
      text: 'Portal, agents and migration have names that lead to the ingress',
      held: [...rules('HM-013'), ...person('Enter the names into DNS', 'Enter the names into DNS, and forward the ports')],
    },
  ],
};
