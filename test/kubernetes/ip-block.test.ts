import { expect, test } from 'vitest';
import { isPartOf, parseIpBlock } from '../../src/kubernetes/ip-block';

// Judged by a kube-apiserver 1.36 as ipBlock.cidr of a NetworkPolicy.
test.each([
  '0.0.0.0/0',
  '10.0.0.0/8',
  '255.255.255.255/32',
  '::/0',
  'fd00::/8',
  'FD00::/8',
  '2001:db8::1/128',
  '1:2:3:4:5:6:7:8/128',
  '1:2:3:4:5:6:7::/112',
  '::1.2.3.4/128',
  '64:ff9b::1.2.3.4/128',
])('%s is a range', (text) => {
  expect(parseIpBlock(text)).toBeDefined();
});

test.each([
  '',
  '10.0.0.0',
  '10.0.0/8',
  '10.0.0.0/33',
  '10.0.0.0/08',
  '10.0.0.0/-1',
  '10.0.0.0/ 8',
  '10.0.0.1/8',
  '010.0.0.0/8',
  '256.0.0.0/8',
  'fd00::/129',
  'fd00::1/8',
  'fd00:::/8',
  '1::2::3/128',
  '1:2:3:4:5:6:7:8:9/128',
  '1:2:3:4:5:6:7/128',
  '1:2:3:4::5:6:7:8/128',
  'fd00::g/128',
  'fe80::1%eth0/128',
  '::ffff:10.0.0.0/104',
  '1.2.3.4::/128',
  'localhost/8',
])('"%s" is none', (text) => {
  expect(parseIpBlock(text)).toBeUndefined();
});

test.each([
  ['10.1.0.0/16', '10.0.0.0/8', true],
  ['10.0.0.0/8', '10.0.0.0/8', false],
  ['0.0.0.0/0', '10.0.0.0/8', false],
  ['11.0.0.0/16', '10.0.0.0/8', false],
  ['fd00:1::/32', 'fd00::/8', true],
  ['fe00::/32', 'fd00::/8', false],
  ['::/1', '0.0.0.0/0', false],
])('%s within %s: %s', (part, whole, expected) => {
  expect(isPartOf(parseIpBlock(part)!, parseIpBlock(whole)!)).toBe(expected);
});
