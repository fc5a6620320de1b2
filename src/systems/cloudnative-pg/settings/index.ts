import {
  type Document,
  isJsonObject,
  itemsAt,
  memberAt,
  type PostgresParameter,
  type PostgresSettings,
  pointerStep,
} from '../../../finding';
import { knownMajor } from '../cluster-view';
import { OPERATOR_PARAMETERS, PARAMETER_NAME } from '../parameters';
import { hbaLines, identLines } from './authentication';
import { JUDGED_TOGETHER, MANAGED_LIBRARIES, refusedByWebhook, WRITTEN } from './operator-parameters';

const MIB = 2 ** 20;
const PARAMETERS = ['spec', 'postgresql', 'parameters'];
const POINTER = `/${PARAMETERS.join('/')}`;

/** Asked for by the rules of Postgres, and by others that compare with it. */
const read = new WeakMap<Document, { readonly release: string; readonly settings: PostgresSettings }>();

/** What a Cluster configures its servers with, as the operator writes it. */
export function settings(document: Document, release: string): PostgresSettings | undefined {
  if (document.kind !== 'Cluster') {
    return undefined;
  }
  const before = read.get(document);
  if (before?.release === release) {
    return before.settings;
  }
  const found = readSettings(document, release);
  read.set(document, { release, settings: found });
  return found;
}

function readSettings(document: Document, release: string): PostgresSettings {
  const parameters = parametersOf(document, release);
  const segment = walSegmentBytes(document);
  const [hba, ident] = [hbaLines(document, release), identLines(document)];
  return {
    major: knownMajor(document.body.spec),
    parameters,
    defaults: WRITTEN,
    judgedElsewhere: JUDGED_TOGETHER,
    libraries: librariesOf(document),
    ...(segment === undefined ? {} : { walSegmentBytes: segment }),
    ...(hba ? { hba } : {}),
    ...(ident ? { ident } : {}),
  };
}

/** In the order of the file: the operator sorts by name. */
function parametersOf({ body }: Document, release: string): PostgresParameter[] {
  const parameters = memberAt(body, ...PARAMETERS);
  return Object.entries(isJsonObject(parameters) ? parameters : {})
    .flatMap(([name, value]) =>
      typeof value === 'string' && isPassedOn(name, value, release) ? [{ name, value, path: POINTER + pointerStep(name) }] : [],
    )
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function isPassedOn(name: string, value: string, release: string): boolean {
  if (OPERATOR_PARAMETERS.has(name) || refusedByWebhook(name, value)) {
    return false;
  }
  // 1.28 writes backslashes and line breaks as they are, and what becomes of them in the file is not judged.
  return release === '1.28' ? !/[\\\n]/.test(value) : release === '1.29' || PARAMETER_NAME.test(name);
}

function librariesOf({ body }: Document): string[] {
  const written = memberAt(body, ...PARAMETERS);
  const names = isJsonObject(written) ? Object.keys(written) : [];
  const managed = MANAGED_LIBRARIES.filter((library) => names.some((name) => name.startsWith(`${library}.`)));
  const loaded = itemsAt(body, 'spec', 'postgresql', 'shared_preload_libraries').filter((item) => typeof item === 'string');
  return [...managed, ...loaded];
}

/** Known of clusters that the operator makes from nothing; those that are restored have the segments that they had. */
function walSegmentBytes({ body }: Document): number | undefined {
  const bootstrap = memberAt(body, 'spec', 'bootstrap');
  const restored = ['recovery', 'pg_basebackup'].some((method) => isJsonObject(memberAt(bootstrap, method)));
  const options = itemsAt(bootstrap, 'initdb', 'options');
  if (restored || options.length > 0) {
    return undefined;
  }
  const size = memberAt(bootstrap, 'initdb', 'walSegmentSize');
  return (typeof size === 'number' && size > 0 ? size : 16) * MIB;
}
