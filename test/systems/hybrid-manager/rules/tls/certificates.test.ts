import { describe, expect, test } from 'vitest';
import type { Document, JsonObject, Rule } from '../../../../../src/finding';
import { authorityMaySign } from '../../../../../src/systems/hybrid-manager/rules/tls/authority-signs';
import { chainIsComplete } from '../../../../../src/systems/hybrid-manager/rules/tls/chain-complete';
import { chainIsInOrder } from '../../../../../src/systems/hybrid-manager/rules/tls/chain-order';
import { chainLastsAsLong } from '../../../../../src/systems/hybrid-manager/rules/tls/chain-validity';
import { certificateIsValidToday } from '../../../../../src/systems/hybrid-manager/rules/tls/expiry';
import { keyBelongsToCertificate } from '../../../../../src/systems/hybrid-manager/rules/tls/key-of-certificate';
import { keyIsLongEnough } from '../../../../../src/systems/hybrid-manager/rules/tls/key-size';
import { portalSignsNothing } from '../../../../../src/systems/hybrid-manager/rules/tls/leaf-signs-nothing';
import { certificateNamesThePortal } from '../../../../../src/systems/hybrid-manager/rules/tls/portal-name';
import { certificateIsReadable } from '../../../../../src/systems/hybrid-manager/rules/tls/readable-certificate';
import { keyIsNotEncrypted } from '../../../../../src/systems/hybrid-manager/rules/tls/readable-key';
import { certificateIsForServers } from '../../../../../src/systems/hybrid-manager/rules/tls/server-purpose';
import { controlPlaneWith, texts } from '../documents';
import * as pki from './pki';
import { authority, authoritySecret, portal, portalSecret } from './tls';

const { BETWEEN, PORTAL, PORTAL_KEY, ROOT } = pki;
const LATER = '<path:secret/portal#value>';

type Case = [name: string, stringData: JsonObject, expected: string[] | undefined];

/** What is said of the certificate of the portal with these keys in the place of its own. */
function said(rule: Rule, stringData: JsonObject, configuration: Document = portal): string[] | undefined {
  return texts(rule, portalSecret(stringData), { beside: [configuration] });
}

const chain = (...certificates: string[]) => ({ 'tls.crt': certificates.join('') });
const crt = 'error /stringData/tls.crt: ';

describe('HM-311', () => {
  test.each<Case>([
    ['certificates that can be read pass', {}, []],
    ['a text that is put in later is not judged', chain(LATER), undefined],
    ['words before the certificate do not count', chain(`subject=portal\n${PORTAL}`), []],
    [
      'a key before the certificate fails',
      chain(PORTAL_KEY, PORTAL),
      [
        `${crt}"tls.crt" of the Secret that portal_certificate_secret names begins with "EC PRIVATE KEY", a certificate is expected; put the certificate first, and the key into tls.key`,
      ],
    ],
    [
      'two certificates without a line between them fail',
      chain(PORTAL.trim(), BETWEEN),
      [
        `${crt}"tls.crt" of the Secret that portal_certificate_secret names has two blocks on one line; put a line break between the end of one certificate and the beginning of the next`,
      ],
    ],
    [
      'a certificate that is cut off fails',
      chain(PORTAL, BETWEEN.replace(/\n[^\n]+\n-----END/, '\n-----END')),
      [
        `${crt}"tls.crt" of the Secret that portal_certificate_secret names holds something as certificate 2 that cannot be read; copy the file again, from the first dash to the last`,
      ],
    ],
    [
      'a second certificate without its end fails',
      chain(PORTAL, BETWEEN.replace(/-----END.*/, '')),
      [
        `${crt}"tls.crt" of the Secret that portal_certificate_secret names holds something as certificate 2 that cannot be read; copy the file again, from the first dash to the last`,
      ],
    ],
    [
      'a certificate without its end fails',
      chain(PORTAL.replace(/-----END.*/, '')),
      [
        `${crt}"tls.crt" of the Secret that portal_certificate_secret names holds something as certificate 1 that cannot be read; copy the file again, from the first dash to the last`,
      ],
    ],
  ])('%s', (_name, stringData, expected) => {
    expect(said(certificateIsReadable, stringData)).toEqual(expected);
  });
});

const locked =
  'error /stringData/tls.key: "tls.key" of the Secret that portal_certificate_secret names is encrypted; take the password off: openssl pkey -in FILE -out tls.key';

describe('HM-312', () => {
  test.each<Case>([
    ['a plain key passes', {}, []],
    ['parameters before the key pass', { 'tls.key': `-----BEGIN EC PARAMETERS-----\n-----END EC PARAMETERS-----\n${PORTAL_KEY}` }, []],
    ['a text that is put in later is not judged', { 'tls.key': LATER }, undefined],
    ['an encrypted key fails', { 'tls.key': pki.LOCKED_KEY }, [locked]],
    ['one that is encrypted in the way of old fails', { 'tls.key': pki.OLD_LOCKED_KEY }, [locked]],
    [
      'a certificate in the place of the key fails',
      { 'tls.key': PORTAL },
      [
        'error /stringData/tls.key: "tls.key" of the Secret that portal_certificate_secret names holds no private key; put the key of the certificate there',
      ],
    ],
  ])('%s', (_name, stringData, expected) => {
    expect(said(keyIsNotEncrypted, stringData)).toEqual(expected);
  });
});

describe('HM-313', () => {
  test.each<Case>([
    ['the key of the certificate passes', {}, []],
    ['a key that cannot be read is not judged', { 'tls.key': pki.LOCKED_KEY }, undefined],
    ['a certificate that cannot be read is not judged', chain(LATER), undefined],
    [
      'the key of another certificate fails',
      { 'tls.key': pki.OTHER_KEY },
      [
        'error /stringData/tls.key: "tls.key" of the Secret that portal_certificate_secret names is not the key of its "tls.crt"; put key and certificate of one pair into the Secret',
      ],
    ],
    [
      'the certificate behind the one that signed it fails',
      chain(BETWEEN, PORTAL),
      [
        `${crt}the certificate that "tls.key" belongs to stands as number 2 in "tls.crt" of the Secret that portal_certificate_secret names, the first place is expected; put it first, then the one that signed it, and so on`,
      ],
    ],
  ])('%s', (_name, stringData, expected) => {
    expect(said(keyBelongsToCertificate, stringData)).toEqual(expected);
  });
});

describe('HM-314', () => {
  test.each<Case>([
    ['a chain in order passes', chain(PORTAL, BETWEEN), []],
    ['a chain with its root passes', chain(PORTAL, BETWEEN, ROOT), []],
    ['one certificate is no chain', chain(PORTAL), undefined],
    ['where the first is not that of the key, that is said already', chain(BETWEEN, PORTAL), undefined],
    [
      'the root before the one in between is a warning',
      chain(PORTAL, ROOT, BETWEEN),
      [
        'warning /stringData/tls.crt: certificate 1 is followed by one that did not sign it, the one that did is number 3; put each certificate before the one that signed it: first that of the portal, the root last, if at all',
      ],
    ],
    [
      'a chain with a gap is a warning',
      chain(PORTAL, ROOT),
      [
        'warning /stringData/tls.crt: certificate 1 was not signed by certificate 2, nor by any other that stands there; put the one that signed it behind it, or take away what follows, if certificate 1 comes from a root that clients know',
      ],
    ],
  ])('%s', (_name, stringData, expected) => {
    expect(said(chainIsInOrder, stringData)).toEqual(expected);
  });
});

describe('HM-315', () => {
  test.each<Case>([
    ['a chain passes', {}, []],
    ['a certificate that signed itself passes', { ...chain(pki.OWN), 'tls.key': LATER }, []],
    ['the certificate of another key is said already', { 'tls.key': pki.OTHER_KEY }, undefined],
    [
      'a certificate alone is a warning',
      chain(PORTAL),
      [
        'warning /stringData/tls.crt: "tls.crt" holds the certificate of the portal alone, and not that of "Example Issuing", which signed it; put the whole chain there: that of the portal first, then the one that signed it, and so on',
      ],
    ],
  ])('%s', (_name, stringData, expected) => {
    expect(said(chainIsComplete, stringData)).toEqual(expected);
  });

  test('an authority needs none', () => {
    expect(texts(chainIsComplete, authoritySecret(chain(BETWEEN)), { beside: [authority] })).toBeUndefined();
  });
});

const domain = (portal_domain_name: string) =>
  controlPlaneWith({ globalParameters: { portal_certificate_secret: 'portal-tls', portal_domain_name } });
const later = { 'tls.key': LATER };

describe('HM-316', () => {
  test.each<[name: string, certificate: string, domain: string, expected: string[] | undefined]>([
    ['the name of the portal passes', PORTAL, 'portal.example.com', []],
    ['a name in other letters passes', PORTAL, 'Portal.Example.com', []],
    ['one step under a star passes', pki.WILDCARD, 'hm.example.com', []],
    ['what is no name is left to others', PORTAL, 'https://other.example.com', undefined],
    [
      'another name fails',
      PORTAL,
      'hm.example.com',
      [
        `${crt}the certificate is not for "hm.example.com", the domain of the portal: it is for "portal.example.com" and "beacon.example.com"; have one issued with the DNS name hm.example.com`,
      ],
    ],
    [
      'two steps under a star fail',
      pki.WILDCARD,
      'portal.hm.example.com',
      [
        `${crt}the certificate is not for "portal.hm.example.com", the domain of the portal: it is for "*.example.com"; have one issued with the DNS name portal.hm.example.com`,
      ],
    ],
    [
      'no step under a star fails',
      pki.WILDCARD,
      'example.com',
      [
        `${crt}the certificate is not for "example.com", the domain of the portal: it is for "*.example.com"; have one issued with the DNS name example.com`,
      ],
    ],
    [
      'the common name does not count',
      pki.NAMELESS,
      'portal.example.com',
      [
        `${crt}the certificate is not for "portal.example.com", the domain of the portal: it names none; have one issued with the DNS name portal.example.com`,
      ],
    ],
  ])('%s', (_name, certificate, name, expected) => {
    expect(said(certificateNamesThePortal, { ...chain(certificate, BETWEEN), ...later }, domain(name))).toEqual(expected);
  });
});

describe('HM-317', () => {
  test.each<Case>([
    ['a certificate for servers passes', {}, []],
    ['one that names no purpose passes', { ...chain(pki.OWN), ...later }, []],
    [
      'one for clients fails',
      { ...chain(pki.CLIENT, BETWEEN), ...later },
      [
        `${crt}the certificate of the portal names purposes, and server authentication is not among them; have one issued for server authentication`,
      ],
    ],
  ])('%s', (_name, stringData, expected) => {
    expect(said(certificateIsForServers, stringData)).toEqual(expected);
  });
});

describe('HM-318', () => {
  test.each<Case>([
    ['a certificate that signs nothing passes', {}, []],
    ['one that signed itself, and nothing else, passes', { ...chain(pki.OWN), ...later }, []],
    [
      'an authority is a warning',
      { ...chain(pki.OWN_AUTHORITY), ...later },
      [
        'warning /stringData/tls.crt: the certificate of the portal is one of an authority (CA:TRUE), one that signs nothing is expected; have one issued with CA:FALSE, or name the authority in ca_secret_name and let Hybrid Manager issue one',
      ],
    ],
  ])('%s', (_name, stringData, expected) => {
    expect(said(portalSignsNothing, stringData)).toEqual(expected);
  });
});

describe('HM-319', () => {
  test.each<Case>([
    ['an elliptic curve passes', {}, []],
    ['2048 bits pass', { ...chain(pki.LARGE, BETWEEN), ...later }, []],
    [
      '1024 bits fail',
      { ...chain(pki.SMALL, BETWEEN), ...later },
      [
        `${crt}the certificate of the portal has an RSA key of 1024 bits, the gateway takes 2048 and more; make a key of 2048 bits or more and have a certificate issued for it`,
      ],
    ],
  ])('%s', (_name, stringData, expected) => {
    expect(said(keyIsLongEnough, stringData)).toEqual(expected);
  });
});

const mayNot = `${crt}the certificate that ca_secret_name names may not sign others (CA:TRUE, and keyCertSign where usages are named); put certificate and key of an authority there, or name the Secret in portal_certificate_secret, if it is the certificate of the portal`;

describe('HM-320', () => {
  test.each<Case>([
    ['an authority passes', {}, []],
    ['an authority that another one signed passes', chain(BETWEEN, ROOT), []],
    ['the certificate of a portal fails', chain(PORTAL), [mayNot]],
    ['an authority that may do other things alone fails', chain(pki.MUTE), [mayNot]],
  ])('%s', (_name, stringData, expected) => {
    expect(texts(authorityMaySign, authoritySecret(stringData), { beside: [authority] })).toEqual(expected);
  });

  test('the certificate of the portal does not concern it', () => {
    expect(said(authorityMaySign, {})).toBeUndefined();
  });
});

describe('HM-321', () => {
  test.each<Case>([
    ['what signed it ends with it', {}, []],
    ['a certificate alone has nothing to be compared with', chain(PORTAL), undefined],
    [
      'what signed it ends before it',
      chain(PORTAL, pki.SHORT_BETWEEN),
      [
        'warning /stringData/tls.crt: certificate 2 ends on 2036-11-18, and certificate 1, which it signed, on 2126-10-28; put a newer certificate of that authority there, or renew all of them before 2036-11-18',
      ],
    ],
  ])('%s', (_name, stringData, expected) => {
    expect(said(chainLastsAsLong, stringData)).toEqual(expected);
  });
});

/** What is said on a day, of certificates that are valid from 21 November 2026 to 28 October 2126, and of one that ends in 2036. */
describe('HM-322', () => {
  const on = (today: string | undefined, stringData: JsonObject = {}) =>
    texts(certificateIsValidToday, portalSecret(stringData), { beside: [portal], ...(today === undefined ? {} : { today }) });

  test.each<[name: string, said: string[] | undefined, expected: string[] | undefined]>([
    ['the first day passes', on('2026-11-21'), []],
    ['the last day passes', on('2126-10-28'), []],
    ['no day passes where nothing is long past', on(undefined), []],
    ['a text that is put in later is not judged', on('2126-10-29', chain(LATER)), undefined],
    [
      'the day before the first',
      on('2026-11-20'),
      [`${crt}certificate 1 is not valid before 2026-11-21; wait for that day, or have one made that is valid now`],
    ],
    [
      'the day after the last',
      on('2126-10-29'),
      [`${crt}certificate 1 has expired on 2126-10-28; put one there that is valid, and those that signed it`],
    ],
    [
      'what signed it has expired',
      on('2040-01-01', chain(PORTAL, pki.SHORT_BETWEEN)),
      [`${crt}certificate 2 has expired on 2036-11-18; put one there that is valid, and those that signed it`],
    ],
  ])('%s', (_name, said, expected) => {
    expect(said).toEqual(expected);
  });

  test('what has expired is not told a second time as ending first', () => {
    const secret = portalSecret(chain(PORTAL, pki.SHORT_BETWEEN));
    expect(texts(chainLastsAsLong, secret, { beside: [portal], today: '2040-01-01' })).toEqual([]);
    expect(texts(chainLastsAsLong, secret, { beside: [portal], today: '2036-11-18' })).toHaveLength(1);
  });
});
