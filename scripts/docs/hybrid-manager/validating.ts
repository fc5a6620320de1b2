import { person, readiness, rules, type Section } from './item';

export const VALIDATING: Section = {
  title: 'Validation',
  items: [
    {
      id: 'validate-values',
      text: 'Helm can process the values; the API server takes the object',
      held: person('Validate the configuration', 'Install with the operator'),
    },
    {
      id: 'validate-secrets',
      text: 'The Secrets that the configuration names are in the cluster',
      held: [...rules('HM-231', 'HM-301'), readiness('check_secret', 'each of them'), ...person('See that all is there')],
    },
    {
      id: 'validate-load-balancer',
      text: 'The cluster hands out a load balancer with an address',
      held: [readiness('check_load_balancer', 'a Service gets an address'), ...person('Try a load balancer, and remove it')],
    },
    {
      id: 'validate-clean-up',
      text: 'The test Service is removed again',
      held: [readiness('check_load_balancer', 'it is deleted'), ...person('Try a load balancer, and remove it')],
    },
    { id: 'diagnostics', text: "EDB's diagnostic plugin was run", held: person('Run the diagnostics') },
    {
      id: 'install',
      text: 'Hybrid Manager is installed',
      held: person(
        'Install with the chart',
        'Install with the chart, until the operator takes over',
        'Install with the operator',
        'See that it runs',
      ),
    },
  ],
};
