import { PAGES } from '../../pages';
import { configurationRule } from '../configuration-rule';
import { ofParameter } from '../places';

const PLACES = [
  ['upm-istio-gateway', 'cookie_aeskey'],
  ['upm-istio', 'cookie_aeskey'],
] as const;
/** What AES takes. */
const LENGTHS = [16, 24, 32];
/** What the pages speak of, in base64. */
const ENCODED = [16, 32];

export const cookieKeyHasLength = configurationRule({
  id: 'HM-085',
  title: 'The key for cookies is as long as AES wants it',
  severity: 'warning',
  source: PAGES.installing,
  reason:
    'The page on installing wants 16 or 32 bytes, and the scripts for EKS write 32 bytes in base64, which are 44 characters. A key of any other ' +
    'length is one for neither.',
  about: PLACES.flatMap(([component, name]) => ofParameter(component, name)),

  check({ configuration }) {
    return PLACES.flatMap(([component, name]) => {
      const key = configuration.text(component, name);
      const bytes = Buffer.byteLength(key?.value ?? '');
      const problem = `the text here has ${bytes} bytes: one page wants 16 or 32 of them, another one 32 in base64, which are 44 characters`;
      return key && !isKey(key.value) ? [{ path: key.path, problem, fix: 'write what `openssl rand -base64 32` prints' }] : [];
    });
  },
});

function isKey(text: string): boolean {
  const isBase64 = /^[A-Za-z0-9+/_-]+={0,2}$/.test(text) && text.length % 4 === 0;
  return LENGTHS.includes(Buffer.byteLength(text)) || (isBase64 && ENCODED.includes(Buffer.from(text, 'base64').length));
}
