import { type AuthenticationLine, type Document, itemsAt } from '../../../finding';

/** What the operator writes before the lines of a Cluster, as far as it decides of more than its own users. */
const HBA_BEFORE: AuthenticationLine = { text: 'local all all peer map=local' };

/** The maps that the operator writes, of which its own log-ins go through the first. */
const IDENT_BEFORE: readonly AuthenticationLine[] = [
  'local',
  'cnpg_streaming_replica',
  'cnpg_pooler_pgbouncer',
  'cnpg_metrics_exporter',
].map((map) => ({ text: `${map} postgres postgres` }));

/** Since 1.29 the operator writes a line for each Pod that a selector finds. */
const SELECTOR = /\$\{([^:]+):[^}]+\}/;

/** The address of a Pod, as the operator would write it: kept for documents by RFC 5737. */
const ANY_POD = '192.0.2.1/32';

/** The lines of pg_hba as the operator writes them; `undefined` where the Cluster has none. */
export function hbaLines(document: Document, release: string): AuthenticationLine[] | undefined {
  const own = linesAt(document, 'pg_hba');
  return own.length === 0 ? undefined : [HBA_BEFORE, ...(release === '1.28' ? own : own.map(expanded))];
}

/** The lines of pg_ident; they matter as well where pg_hba names a map. */
export function identLines(document: Document): AuthenticationLine[] | undefined {
  const own = linesAt(document, 'pg_ident');
  return own.length === 0 && itemsAt(document.body, 'spec', 'postgresql', 'pg_hba').length === 0 ? undefined : [...IDENT_BEFORE, ...own];
}

function linesAt({ body }: Document, list: 'pg_hba' | 'pg_ident'): AuthenticationLine[] {
  return itemsAt(body, 'spec', 'postgresql', list).flatMap((text, at) =>
    typeof text === 'string' ? [{ text, path: `/spec/postgresql/${list}/${at}` }] : [],
  );
}

/** Of a selector that the webhook refuses the operator makes a comment. */
function expanded({ text, path }: AuthenticationLine): AuthenticationLine {
  const found = SELECTOR.exec(text);
  return found === null ? { text, path } : { text: found[1] === 'podselector' ? text.replace(found[0], () => ANY_POD) : `# ${text}`, path };
}
