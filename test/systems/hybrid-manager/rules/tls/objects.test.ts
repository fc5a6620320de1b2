import { describe, expect, test } from 'vitest';
import type { Document } from '../../../../../src/finding';
import { certificateIsCopied } from '../../../../../src/systems/hybrid-manager/rules/tls/copied';
import { namedCertificateIsGiven } from '../../../../../src/systems/hybrid-manager/rules/tls/named-secret';
import { certificateHasItsKeys } from '../../../../../src/systems/hybrid-manager/rules/tls/secret-keys';
import { certificateHasItsType } from '../../../../../src/systems/hybrid-manager/rules/tls/secret-type';
import { controlPlaneWith, secretOf, texts, valuesWith } from '../documents';
import { authority, authoritySecret, copiedTo, portal, portalSecret, STORAGE } from './tls';

type Case = [name: string, document: Document, beside: Document[], expected: string[] | undefined];

const certificate: Document = {
  apiVersion: 'cert-manager.io/v1',
  group: 'cert-manager.io',
  version: 'v1',
  kind: 'Certificate',
  name: 'portal',
  namespace: 'default',
  place: 'here',
  body: { spec: { secretName: 'portal-tls' } },
};
const external: Document = {
  apiVersion: 'external-secrets.io/v1',
  group: 'external-secrets.io',
  version: 'v1',
  kind: 'ExternalSecret',
  name: 'portal-tls',
  namespace: 'default',
  place: 'here',
  body: { spec: { data: [{ secretKey: 'tls.crt' }, { secretKey: 'tls.key' }], target: { template: { type: 'kubernetes.io/tls' } } } },
};
const elsewhere: Document = { ...portalSecret(), namespace: 'istio-system' };
const inValues = valuesWith({ parameters: { global: { ca_secret_name: 'company-ca' } } });

describe('HM-301', () => {
  test.each<Case>([
    ['a configuration that names none does not concern the rule', controlPlaneWith(), [STORAGE], undefined],
    ['without the Secrets of the environment none is missing', portal, [secretOf('other', 'default')], undefined],
    ['one that is given passes', portal, [STORAGE, portalSecret()], []],
    ['one that cert-manager writes passes', portal, [STORAGE, certificate], []],
    ['one that External Secrets writes passes', portal, [STORAGE, external], []],
    ['a name that is no text is left to others', controlPlaneWith({ globalParameters: { ca_secret_name: 1 } }), [STORAGE], []],
    [
      'one that is not given fails',
      portal,
      [STORAGE],
      [
        'error /spec/globalParameters/portal_certificate_secret: the Secret "portal-tls" is not among those that were given for the environment; make it in the namespace default, or name the one that is there',
      ],
    ],
    [
      'one in another namespace fails',
      portal,
      [STORAGE, elsewhere],
      [
        'error /spec/globalParameters/portal_certificate_secret: the Secret "portal-tls" is given in the namespace "istio-system", it is looked for in "default"; make it in the namespace default, or name the one that is there',
      ],
    ],
    [
      'an authority that a values file names fails too',
      inValues,
      [STORAGE],
      [
        'error /parameters/global/ca_secret_name: the Secret "company-ca" is not among those that were given for the environment; make it in the namespace default, or name the one that is there',
      ],
    ],
  ])('%s', (_name, document, beside, expected) => {
    expect(texts(namedCertificateIsGiven, document, { beside })).toEqual(expected);
  });
});

describe('HM-302', () => {
  test.each<Case>([
    ['a Secret that no configuration names does not concern the rule', portalSecret(), [authority], undefined],
    ['without a configuration it does not apply', portalSecret(), [], undefined],
    ['one in another namespace does not concern it', elsewhere, [portal], undefined],
    ['the right type passes', portalSecret(), [portal], []],
    ['the right type of what External Secrets makes passes', external, [portal], []],
    [
      'no type fails',
      portalSecret({}, { type: null }),
      [portal],
      [
        'error /type: the Secret that portal_certificate_secret names has the type "Opaque", kubernetes.io/tls is expected; write type: kubernetes.io/tls; the type of a Secret that is there already cannot be changed, so delete it first',
      ],
    ],
    [
      'another type of an authority that a values file names fails',
      authoritySecret({}, { type: 'helm.sh/release' }),
      [inValues],
      [
        'error /type: the Secret that ca_secret_name names has the type "helm.sh/release", kubernetes.io/tls is expected; write type: kubernetes.io/tls; the type of a Secret that is there already cannot be changed, so delete it first',
      ],
    ],
  ])('%s', (_name, document, beside, expected) => {
    expect(texts(certificateHasItsType, document, { beside })).toEqual(expected);
  });
});

const without = (secret: Document, key: string): Document => {
  const { [key]: _gone, ...stringData } = secret.body.stringData as Record<string, string>;
  return { ...secret, body: { ...secret.body, stringData } };
};

describe('HM-303', () => {
  test.each<Case>([
    ['a Secret that no configuration names does not concern the rule', portalSecret(), [authority], undefined],
    ['one that cert-manager fills is not judged', portalSecret(), [portal, certificate], undefined],
    ['all keys of the portal pass', portalSecret(), [portal], []],
    ['all keys of the authority pass', authoritySecret(), [authority], []],
    ['what the API server refuses is left to it', without(portalSecret(), 'tls.key'), [portal], []],
    [
      'an authority without its root is a warning that names both pages',
      without(authoritySecret(), 'ca.crt'),
      [authority],
      [
        'warning /stringData: the authority has no "ca.crt": the page on certificates wants ca.crt, tls.crt and tls.key, the page on preparing the environment names certificate and key alone; add "ca.crt" with the certificate of the root; for an authority that signed itself it is the same as tls.crt',
      ],
    ],
    [
      'another type has no API server that would say so',
      without(portalSecret({}, { type: 'Opaque' }), 'tls.key'),
      [portal],
      ['error /stringData: the Secret that portal_certificate_secret names has no key "tls.key"; add "tls.key"'],
    ],
    [
      'an empty key fails',
      portalSecret({ 'tls.key': ' \n' }),
      [portal],
      [
        'error /stringData/tls.key: "tls.key" of the Secret that portal_certificate_secret names is empty; put the text of the file into "tls.key"',
      ],
    ],
  ])('%s', (_name, document, beside, expected) => {
    expect(texts(certificateHasItsKeys, document, { beside })).toEqual(expected);
  });
});

const copies = (namespaces: string) => portalSecret({}, { metadata: copiedTo(namespaces) });

describe('HM-304', () => {
  test.each<Case>([
    ['a Secret that no configuration names does not concern the rule', portalSecret(), [authority], undefined],
    ['the namespace of the gateway passes', copies('istio-system'), [portal], []],
    ['the namespace of cert-manager passes for an authority', authoritySecret(), [authority], []],
    ['one of several passes', copies('upm-dex, istio-system'), [portal], []],
    ['a pattern passes', copies('istio-.*'), [portal], []],
    ['all namespaces pass', copies('*'), [portal], []],
    ['a pattern of another language passes', copies('(?P<a>istio)-system'), [portal], []],
    [
      'a pattern that fits a part of the name fails',
      copies('istio'),
      [portal],
      [
        'error /metadata/annotations/replicator.v1.mittwald.de~1replicate-to: the Secret that portal_certificate_secret names is copied to "istio", and it is used in istio-system; write the annotation replicator.v1.mittwald.de/replicate-to: istio-system',
      ],
    ],
    [
      'no annotation fails',
      portalSecret({}, { metadata: {} }),
      [portal],
      [
        'error /metadata/annotations: the Secret that portal_certificate_secret names is copied nowhere, and it is used in istio-system; write the annotation replicator.v1.mittwald.de/replicate-to: istio-system',
      ],
    ],
    [
      'an authority that is copied to the gateway fails',
      authoritySecret({}, { metadata: copiedTo('istio-system') }),
      [authority],
      [
        'error /metadata/annotations/replicator.v1.mittwald.de~1replicate-to: the Secret that ca_secret_name names is copied to "istio-system", and it is used in cert-manager; write the annotation replicator.v1.mittwald.de/replicate-to: cert-manager',
      ],
    ],
  ])('%s', (_name, document, beside, expected) => {
    expect(texts(certificateIsCopied, document, { beside })).toEqual(expected);
  });
});
