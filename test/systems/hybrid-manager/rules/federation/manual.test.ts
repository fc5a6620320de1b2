import { describe, expect, test } from 'vitest';
import type { Document, JsonObject } from '../../../../../src/finding';
import { remoteServerHasItsPort } from '../../../../../src/systems/hybrid-manager/rules/federation/agent-port';
import { remoteAgentIsSecure } from '../../../../../src/systems/hybrid-manager/rules/federation/agent-switches';
import { federatedDomainIsReached } from '../../../../../src/systems/hybrid-manager/rules/federation/federated-domain';
import { federationIsList } from '../../../../../src/systems/hybrid-manager/rules/federation/federates-with';
import { serverIsTrusted } from '../../../../../src/systems/hybrid-manager/rules/federation/server-trust-domain';
import { secondariesAreTrusted } from '../../../../../src/systems/hybrid-manager/rules/federation/trusted-secondaries';
import { texts } from '../documents';
import { oldEast, oldWest } from './group';

type Case = [name: string, document: Document, beside: Document[], expected: string[] | undefined];

const inside = { beaconServerAddress: 'upm-beacon-server-ingestion.upm-beacon.svc.cluster.local:8080', plaintext: true, inCluster: true };

describe('HM-441', () => {
  test.each<Case>([
    ['a server in the same Kubernetes cluster does not concern the rule', oldWest(inside), [], undefined],
    ['switches that are off or absent pass', oldWest({ tlsInsecure: false }), [], []],
    [
      'switches that are on fail',
      oldWest({ plaintext: true, inCluster: true }),
      [],
      [
        'error /beaconAgent/plaintext: plaintext is on, and the agent reports to "east.example.com:9445", outside this Kubernetes cluster; write plaintext: false',
        'error /beaconAgent/inCluster: inCluster is on, and the agent reports to "east.example.com:9445", outside this Kubernetes cluster; write inCluster: false',
      ],
    ],
  ])('%s', (_name, document, beside, expected) => {
    expect(texts(remoteAgentIsSecure, document, { beside })).toEqual(expected);
  });
});

describe('HM-442', () => {
  test.each<Case>([
    ['a server in the same Kubernetes cluster does not concern the rule', oldWest(inside), [], undefined],
    ['without a port it is said elsewhere', oldWest({ beaconServerAddress: 'east.example.com' }), [], undefined],
    ['the port of agents passes', oldWest(), [], []],
    [
      'another port is a warning',
      oldWest({ beaconServerAddress: 'east.example.com:8444' }),
      [],
      [
        'warning /beaconAgent/beaconServerAddress: port 8444 of "east.example.com" is not the one that agents are taken at; write east.example.com:9445',
      ],
    ],
  ])('%s', (_name, document, beside, expected) => {
    expect(texts(remoteServerHasItsPort, document, { beside })).toEqual(expected);
  });
});

describe('HM-443', () => {
  test.each<Case>([
    ['a primary that is not given is not judged', oldWest({ beaconServerTrustDomain: 'x' }), [], undefined],
    ['the trust domain of the primary passes', oldWest(), [oldEast()], []],
    [
      'another one fails',
      oldWest({ beaconServerTrustDomain: 'example.com' }),
      [oldEast()],
      [
        'error /beaconAgent/beaconServerTrustDomain: the primary, in east, has the trust domain "east.example.com", not "example.com"; write east.example.com',
      ],
    ],
  ])('%s', (_name, document, beside, expected) => {
    expect(texts(serverIsTrusted, document, { beside })).toEqual(expected);
  });
});

describe('HM-444', () => {
  test.each<Case>([
    ['a location that nobody reports to does not concern the rule', oldEast(), [], undefined],
    [
      'where roles are written the operator sees to it',
      oldEast({}, { clusterGroups: { role: 'primary' }, beaconServer: {} }),
      [oldWest()],
      undefined,
    ],
    ['a trust domain that is listed passes', oldEast(), [oldWest()], []],
    [
      'one that is not listed fails',
      oldEast({ additionalTrustDomains: ['north.example.com'] }),
      [oldWest()],
      [
        'error /beaconServer/additionalTrustDomains: agents of the trust domain "west.example.com" report here, and the list does not have it; add west.example.com',
      ],
    ],
  ])('%s', (_name, document, beside, expected) => {
    expect(texts(secondariesAreTrusted, document, { beside })).toEqual(expected);
  });
});

function spire(kind: string, spec: JsonObject): Document {
  const body = { apiVersion: 'spire.spiffe.io/v1alpha1', kind, metadata: { name: 'west' }, spec };
  return { apiVersion: body.apiVersion, group: 'spire.spiffe.io', version: 'v1alpha1', kind, name: 'west', place: 'east', body };
}

const federated = (bundleEndpointURL: string, bundleEndpointProfile: JsonObject) =>
  spire('ClusterFederatedTrustDomain', { trustDomain: 'west.example.com', bundleEndpointURL, bundleEndpointProfile });
const PROFILE = { type: 'https_spiffe', endpointSPIFFEID: 'spiffe://west.example.com/spire/server' };

describe('HM-445', () => {
  const wrongUrl = (url: string, host: string) => [
    `error /spec/bundleEndpointURL: "${url}" is not the endpoint of a Hybrid Manager, https and port 8444 are expected; write https://${host}:8444`,
  ];
  test.each<Case>([
    ['without a configuration it may be of something else', federated('https://x', {}), [], undefined],
    ['the endpoint of a portal passes', federated('https://west.example.com:8444', PROFILE), [oldEast()], []],
    [
      'no port fails',
      federated('https://west.example.com', PROFILE),
      [oldEast()],
      wrongUrl('https://west.example.com', 'west.example.com'),
    ],
    [
      'another port fails',
      federated('https://west.example.com:443/', PROFILE),
      [oldEast()],
      wrongUrl('https://west.example.com:443/', 'west.example.com'),
    ],
    ['no TLS fails', federated('http://west.example.com:8444', PROFILE), [oldEast()], wrongUrl('http://west.example.com:8444', 'PORTAL')],
    [
      'another profile fails',
      federated('https://west.example.com:8444', { type: 'https_web' }),
      [oldEast()],
      ['error /spec/bundleEndpointProfile/type: the profile is "https_web", https_spiffe is expected; write https_spiffe'],
    ],
    [
      'a profile without its id fails',
      federated('https://west.example.com:8444', { type: 'https_spiffe' }),
      [oldEast()],
      [
        'error /spec/bundleEndpointProfile/endpointSPIFFEID: the profile https_spiffe has no endpointSPIFFEID; write the SPIFFE id of the SPIRE server there, which begins with spiffe:// and its trust domain',
      ],
    ],
  ])('%s', (_name, document, beside, expected) => {
    expect(texts(federatedDomainIsReached, document, { beside })).toEqual(expected);
  });
});

describe('HM-446', () => {
  test.each<Case>([
    ['an identity of one domain does not concern the rule', spire('ClusterSPIFFEID', {}), [oldEast()], undefined],
    ['a list passes', spire('ClusterSPIFFEID', { federatesWith: ['west.example.com'] }), [oldEast()], []],
    [
      'one name fails',
      spire('ClusterSPIFFEID', { federatesWith: 'west.example.com' }),
      [oldEast()],
      [
        'error /spec/federatesWith: federatesWith is "west.example.com", a list of trust domains is expected; write a list: [west.example.com]',
      ],
    ],
  ])('%s', (_name, document, beside, expected) => {
    expect(texts(federationIsList, document, { beside })).toEqual(expected);
  });
});
