import { describe, expect, test } from 'vitest';
import type { Document } from '../../../../../src/finding';
import { groupIsNotTooLarge } from '../../../../../src/systems/hybrid-manager/rules/federation/number-of-sites';
import { locationsAreOfOneCloud } from '../../../../../src/systems/hybrid-manager/rules/federation/one-cloud';
import { pairedLocationsKeepTheirBuckets } from '../../../../../src/systems/hybrid-manager/rules/federation/own-bucket';
import { keyMethodsAreTheSame } from '../../../../../src/systems/hybrid-manager/rules/federation/same-key-methods';
import { storageIsTheSame } from '../../../../../src/systems/hybrid-manager/rules/federation/same-storage';
import { versionIsTheSame } from '../../../../../src/systems/hybrid-manager/rules/federation/same-version';
import { texts } from '../documents';
import { alone, east, oldEast, pairedEast, pairedWest, storage, token, west } from './group';

type Case = [name: string, document: Document, beside: Document[], expected: string[] | undefined];

const listed = (...names: string[]) => east({ groups: { secondaries: names.map((name) => ({ domainName: `${name}.example.com` })) } });

describe('HM-421', () => {
  test.each<Case>([
    ['a secondary does not concern the rule', west(), [east()], undefined],
    ['three locations pass', listed('a', 'b'), [], []],
    [
      'four are a warning that names both pages',
      listed('a', 'b', 'c'),
      [],
      [
        'warning /spec/clusterGroups/secondaries: the group has 4 locations: the page on several locations says up to 3, the page on planning a primary with up to 5 others; ask the vendor before you rely on it, or make the group smaller',
      ],
    ],
    ['two locations of 1.3 pass', oldEast(), [], []],
    [
      'three of 1.3 are a warning',
      oldEast({ additionalTrustDomains: ['a', 'b'] }),
      [],
      [
        'warning /beaconServer/additionalTrustDomains: the group has 3 locations: release 1.3 joins exactly 2; ask the vendor before you rely on it, or make the group smaller',
      ],
    ],
  ])('%s', (_name, document, beside, expected) => {
    expect(texts(groupIsNotTooLarge, document, { beside })).toEqual(expected);
  });

  test('those that are joined count where nobody lists them', () => {
    const others = ['a', 'b', 'c'].map((place) => ({ ...pairedWest({ globals: { portal_domain_name: place } }), place }));
    expect(texts(groupIsNotTooLarge, pairedEast(), { beside: others.slice(1) })).toEqual([]);
    expect(texts(groupIsNotTooLarge, pairedEast(), { beside: others })).toHaveLength(1);
  });
});

const on = (flavour: string) => ({ spec: { flavour } });

describe('HM-422', () => {
  test.each<Case>([
    ['one cloud passes', west(), [east()], []],
    ['a platform that may be anywhere is not judged', west(on('rke2')), [east()], undefined],
    ['beside one that may be anywhere it passes', west(), [east(on('rhos'))], []],
    ['those that are paired may be anywhere', pairedWest({ spec: { version: 'v2026.9.0', flavour: 'gke' } }), [pairedEast()], undefined],
    [
      'two clouds are a warning',
      west(on('gke')),
      [east()],
      [
        'warning /spec/flavour: this location is on "gke" and shares a bucket with the one in east, on "eks"; put them into one cloud, or pair them by a token, each with a bucket of its own (2026.9 and later)',
      ],
    ],
  ])('%s', (_name, document, beside, expected) => {
    expect(texts(locationsAreOfOneCloud, document, { beside })).toEqual(expected);
  });
});

describe('HM-423', () => {
  test.each<Case>([
    ['installations of their own may differ', alone('prod'), [alone('dev', { spec: { version: 'v1.4.0' } })], undefined],
    ['the same version passes', west(), [east()], []],
    ['a version that is not said passes', west(), [east({ spec: { version: null } })], []],
    [
      'another version is a warning',
      west({ spec: { version: 'v2026.4.0' } }),
      [east()],
      [
        'warning /spec/version: this location has the version "v2026.4.0", the one in east "v2026.5.1"; write the same version in all of them; during an upgrade the primary comes first',
      ],
    ],
  ])('%s', (_name, document, beside, expected) => {
    expect(texts(versionIsTheSame, document, { beside })).toEqual(expected);
  });
});

const methods = (...transparentDataEncryptionMethods: string[]) => ({ spec: { beaconAgent: { transparentDataEncryptionMethods } } });

describe('HM-424', () => {
  test.each<Case>([
    ['who says nothing does not concern the rule', west(), [east(methods('passphrase'))], undefined],
    ['the same methods in another order pass', west(methods('a', 'b')), [east(methods('b', 'a'))], []],
    ['beside one that says nothing it passes', west(methods('a')), [east()], []],
    [
      'other methods are told',
      west(methods('passphrase')),
      [east(methods('passphrase', 'hashicorp_vault'))],
      [
        'info /spec/beaconAgent/transparentDataEncryptionMethods: databases are encrypted with "passphrase" here, with "passphrase" and "hashicorp_vault" in east; write the same methods in both, if encrypted databases are replicated between them',
      ],
    ],
  ])('%s', (_name, document, beside, expected) => {
    expect(texts(keyMethodsAreTheSame, document, { beside })).toEqual(expected);
  });
});

const group = [east(), west(), storage('east')];
const paired = [pairedEast(), pairedWest(), token('east'), storage('east')];

describe('HM-431', () => {
  test.each<Case>([
    ['a location alone is not judged', storage('west'), [west()], undefined],
    [
      'installations of their own have their own',
      storage('prod', { bucket_name: 'b' }),
      [alone('prod'), alone('dev'), storage('dev')],
      undefined,
    ],
    ['those that are paired have their own', storage('west', { bucket_name: 'b' }), paired, undefined],
    ['the same Secret passes', storage('west'), group, []],
    ['a line break at the end does not count', storage('west', { bucket_name: 'company\n' }), group, []],
    ['the primary keeps its own', storage('east'), [east(), west(), storage('west', { bucket_name: 'b' })], undefined],
    [
      'another bucket fails',
      storage('west', { bucket_name: 'b' }),
      group,
      [
        'error /stringData/bucket_name: "bucket_name" of edb-object-storage is not the same as in east; copy the Secret of the primary, as it is',
      ],
    ],
    [
      'keys that only one has fail, and no value is told',
      storage('west', { aws_access_key_id: 'b', server_side_encryption_disabled: 'true' }),
      group,
      [
        'error /stringData/aws_access_key_id: "aws_access_key_id" and "server_side_encryption_disabled" of edb-object-storage are not the same as in east; copy the Secret of the primary, as it is',
      ],
    ],
  ])('%s', (_name, document, beside, expected) => {
    expect(texts(storageIsTheSame, document, { beside })).toEqual(expected);
  });

  test('what is put in later is as good as the same', () => {
    const later = { stringData: { bucket_name: '<path:hm/storage#bucket>' } };
    const west1 = storage('west');
    const secret = { ...west1, body: { ...west1.body, stringData: { ...(west1.body.stringData as object), ...later.stringData } } };
    expect(texts(storageIsTheSame, secret, { beside: group })).toEqual([]);
  });
});

describe('HM-432', () => {
  test.each<Case>([
    ['those that share a bucket do not concern the rule', storage('west'), group, undefined],
    ['roles alone do not say', storage('west'), [pairedEast(), pairedWest(), storage('east')], undefined],
    ['another bucket passes', storage('west', { bucket_name: 'b' }), paired, []],
    ['one of that name at another store passes', storage('west', { aws_endpoint_url_s3: 'https://s3.west.example.com' }), paired, []],
    [
      'the same bucket is a warning',
      storage('west', { aws_region: 'us-east-1' }),
      paired,
      [
        'warning /stringData/bucket_name: the bucket is that of the location in east as well, paired locations have one each; give this location a bucket of its own',
      ],
    ],
  ])('%s', (_name, document, beside, expected) => {
    expect(texts(pairedLocationsKeepTheirBuckets, document, { beside })).toEqual(expected);
  });
});
