import { requireText } from '../../../intent/texts';
import { hostProblem } from '../host-names';

/** The host name; throws where it is none. */
export function requireHost(what: string, host: string | undefined): string {
  const text = requireText(what, host);
  if (hostProblem(text) !== undefined) {
    throw new Error(`${what} is a bare host name such as "portal.example.com", got ${JSON.stringify(text)}`);
  }
  return text;
}
