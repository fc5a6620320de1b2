import { dnsLabelProblem, dnsSubdomainProblem } from '../../kubernetes/names';

/** What is expected instead of that host name, or nothing; capitals are as good as others. */
export function hostProblem(text: string): string | undefined {
  const host = text.toLowerCase();
  if (schemeOf(text) !== undefined) {
    return 'a bare host name without a scheme is expected';
  }
  if (!host.includes('.')) {
    return 'a name with dots is expected';
  }
  return (
    dnsSubdomainProblem(host) ??
    host
      .split('.')
      .map(dnsLabelProblem)
      .find((problem) => problem !== undefined)
  );
}

/** Is it a bare host name with a dot in it? */
export function isHost(text: string): boolean {
  return hostProblem(text) === undefined;
}

/** A host name, and the port behind it where there is one. */
export function hostAndPort(text: string): { readonly host: string; readonly port?: number } {
  const [, host = text, port] = /^([^:]*):(\d{1,5})$/.exec(text) ?? [];
  return port === undefined ? { host } : { host, port: Number(port) };
}

/** The scheme that a text begins with. */
export function schemeOf(text: string): string | undefined {
  return /^([A-Za-z][A-Za-z0-9+.-]*):\/\//.exec(text)?.[1];
}
