import { person, readiness, rules, type Section, settings, type } from './item';

const LOCATION = type('HybridManagerLocation', 'a location without its id or the portal of the primary does not compile');

export const ADVANCED: readonly Section[] = [
  {
    title: 'Several locations',
    items: [
      {
        id: 'locations-ports',
        text: 'The locations reach each other at 8444 (SPIRE) and 9445 (agents)',
        held: [readiness('check_peer', 'ports of the primary'), ...person('See that the locations reach each other')],
      },
      {
        id: 'locations-storage',
        text: '`edb-object-storage` is the same in all of them',
        held: [...rules('HM-431', 'HM-432'), ...person('Have the same Secret of the object store as the primary location')],
      },
      {
        id: 'locations-spire',
        text: 'Each trusts the identities of the other',
        held: [
          LOCATION,
          ...rules('HM-443', 'HM-444', 'HM-445', 'HM-446'),
          ...person('Join the primary location', 'See that the other locations have joined'),
        ],
      },
      {
        id: 'locations-unique',
        text: 'Each has an id and a trust domain of its own',
        held: [
          LOCATION,
          ...settings('components/upm-beacon/beacon_location_id', 'global/trust_domain', 'clusterGroups/role'),
          ...rules('HM-093', 'HM-401', 'HM-402', 'HM-405', 'HM-406'),
        ],
      },
    ],
  },
  {
    title: 'Identity providers',
    items: [
      {
        id: 'identity-providers',
        text: 'What the provider has to be told and what it tells is gathered: in the configuration before 2026.2, in the console from then on',
        held: [
          type('IdentityProvider', 'an identity provider without what it is found by does not compile'),
          ...settings('pgai/portal/authentication/idpConnectors'),
          ...rules('HM-064', 'HM-065', 'HM-070', 'HM-071', 'HM-072', 'HM-073', 'HM-074'),
          ...person('Enter the identity providers in the console', 'Tell the identity providers about Hybrid Manager'),
        ],
      },
    ],
  },
  {
    title: 'Keys of encrypted Postgres clusters',
    items: [
      {
        id: 'kms-methods',
        text: 'The configuration lists the methods that the console offers',
        held: [
          type('KeyManagement', 'key management names what a person has to make, and no method that there is not'),
          ...settings('beaconAgent/transparentDataEncryptionMethods'),
          ...rules('HM-080', 'HM-081'),
        ],
      },
      {
        id: 'kms-keys',
        text: 'The keys are made, and Hybrid Manager may use them',
        held: person('Make the keys of encrypted Postgres clusters'),
      },
    ],
  },
];
