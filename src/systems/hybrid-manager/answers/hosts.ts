import { requireText } from '../../../intent/texts';

const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i;

/** Is it a host name with a dot in it, without scheme, port or path? */
export function isHost(text: string): boolean {
  const labels = text.split('.');
  return text.length <= 253 && labels.length > 1 && labels.every((label) => LABEL.test(label));
}

/** The host name; throws where it is none. */
export function requireHost(what: string, host: string | undefined): string {
  const text = requireText(what, host);
  if (!isHost(text)) {
    throw new Error(`${what} is a bare host name such as "portal.example.com", got ${JSON.stringify(text)}`);
  }
  return text;
}
