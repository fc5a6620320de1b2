import { describe, expect, test } from 'vitest';
import type { Document } from '../../../../../src/finding';
import { namedIssuerIsGiven } from '../../../../../src/systems/hybrid-manager/rules/tls/issuer-given';
import { issuerIsOfItsKind } from '../../../../../src/systems/hybrid-manager/rules/tls/issuer-kind';
import { issuerIsBesideTheGateway } from '../../../../../src/systems/hybrid-manager/rules/tls/issuer-namespace';
import { controlPlaneWith, texts, valuesWith } from '../documents';

function issuer(kind: 'Issuer' | 'ClusterIssuer', name: string, namespace?: string): Document {
  const spec = { acme: { server: 'https://acme.example.com', privateKeySecretRef: { name } } };
  return {
    apiVersion: 'cert-manager.io/v1',
    group: 'cert-manager.io',
    version: 'v1',
    kind,
    name,
    namespace,
    place: 'here',
    body: { spec },
  };
}

const names = (kind: string, name = 'company') => ({ portal_certificate_issuer_kind: kind, portal_certificate_issuer_name: name });
const byIssuer = controlPlaneWith({ globalParameters: names('Issuer') });
const byClusterIssuer = valuesWith({ parameters: { global: names('ClusterIssuer') } });

type Case = [name: string, document: Document, beside: Document[], expected: string[] | undefined];

describe('HM-331', () => {
  test.each<Case>([
    ['without an issuer beside it the rule does not apply', byIssuer, [], undefined],
    ['a configuration that names none does not concern it', controlPlaneWith(), [issuer('Issuer', 'company', 'other')], undefined],
    ['a ClusterIssuer does not concern it', byClusterIssuer, [issuer('ClusterIssuer', 'company')], undefined],
    ['one beside the gateway passes', byIssuer, [issuer('Issuer', 'company', 'istio-system'), issuer('Issuer', 'company', 'other')], []],
    ['one without a namespace passes', byIssuer, [issuer('Issuer', 'company')], []],
    [
      'an issuer of another place does not concern it',
      byIssuer,
      [
        { ...byIssuer, place: 'there' },
        { ...issuer('Issuer', 'company', 'x'), place: 'there' },
      ],
      undefined,
    ],
    [
      'one in another namespace fails',
      byIssuer,
      [issuer('Issuer', 'company', 'default')],
      [
        'error /spec/globalParameters/portal_certificate_issuer_name: the Issuer "company" is in the namespace "default", istio-system is expected; make it in istio-system, or use a ClusterIssuer',
      ],
    ],
  ])('%s', (_name, document, beside, expected) => {
    expect(texts(issuerIsBesideTheGateway, document, { beside })).toEqual(expected);
  });
});

describe('HM-332', () => {
  test.each<Case>([
    ['an issuer of another name does not concern the rule', byIssuer, [issuer('ClusterIssuer', 'other')], undefined],
    [
      'the right kind passes, whatever else goes by its name',
      byIssuer,
      [issuer('Issuer', 'company'), issuer('ClusterIssuer', 'company')],
      [],
    ],
    [
      'a ClusterIssuer that is called an Issuer fails',
      byIssuer,
      [issuer('ClusterIssuer', 'company')],
      [
        'error /spec/globalParameters/portal_certificate_issuer_kind: "company" is given as a ClusterIssuer, "Issuer" is said here; write "ClusterIssuer", or name one of the kind Issuer',
      ],
    ],
    [
      'an Issuer that a values file calls a ClusterIssuer fails',
      byClusterIssuer,
      [issuer('Issuer', 'company', 'istio-system')],
      [
        'error /parameters/global/portal_certificate_issuer_kind: "company" is given as an Issuer, "ClusterIssuer" is said here; write "Issuer", or name one of the kind ClusterIssuer',
      ],
    ],
  ])('%s', (_name, document, beside, expected) => {
    expect(texts(issuerIsOfItsKind, document, { beside })).toEqual(expected);
  });
});

describe('HM-333', () => {
  test.each<Case>([
    ['issuers of the other kind alone do not concern the rule', byIssuer, [issuer('ClusterIssuer', 'other')], undefined],
    [
      'one of the name but another kind is said already',
      byIssuer,
      [issuer('ClusterIssuer', 'company'), issuer('Issuer', 'other')],
      undefined,
    ],
    ['the one that is named passes', byIssuer, [issuer('Issuer', 'company', 'istio-system')], []],
    [
      'another one alone is a warning',
      byClusterIssuer,
      [issuer('ClusterIssuer', 'corporate')],
      [
        'warning /parameters/global/portal_certificate_issuer_name: no ClusterIssuer "company" is given, but "corporate" is; name one that is there, or make it before the installation',
      ],
    ],
    [
      'several others are a warning',
      byIssuer,
      [issuer('Issuer', 'b', 'istio-system'), issuer('Issuer', 'a', 'istio-system'), issuer('Issuer', 'a', 'default')],
      [
        'warning /spec/globalParameters/portal_certificate_issuer_name: no Issuer "company" is given, but "a" and "b" are; name one that is there, or make it before the installation',
      ],
    ],
  ])('%s', (_name, document, beside, expected) => {
    expect(texts(namedIssuerIsGiven, document, { beside })).toEqual(expected);
  });
});
