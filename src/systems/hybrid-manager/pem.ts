const BLOCK = /-----BEGIN CERTIFICATE-----([\sA-Za-z0-9+/=]+)-----END CERTIFICATE-----/g;
/** Every certificate is a sequence, which begins with this byte. */
const SEQUENCE = 0x30;

/** What is expected instead of that text, or nothing where it is a certificate in PEM, or several. */
export function certificatesProblem(text: string): string | undefined {
  const blocks = [...text.matchAll(BLOCK)].map(([, encoded]) => Buffer.from(encoded, 'base64'));
  if (blocks.length === 0) {
    return 'lines from BEGIN CERTIFICATE to END CERTIFICATE are expected';
  }
  const begun = text.match(/-----BEGIN CERTIFICATE-----/g)?.length ?? 0;
  return begun === blocks.length && blocks.every((block) => block[0] === SEQUENCE) ? undefined : 'one of its blocks cannot be read';
}
