import { type Document, isJsonObject, itemsAt, memberAt, type Rule } from '../../../../finding';
import { agreed, majorsOf } from '../../../../postgres/catalogue';
import { type LocaleOptions, localeFault } from '../../../../postgres/locales';
import { knownMajor } from '../../cluster-view';
import { givenText } from '../given';
import { CLUSTER, clusterOf, DATABASE } from '../kinds';

const FIELDS = ['encoding', 'localeProvider', 'icuLocale', 'icuRules', 'builtinLocale', 'locale'] as const;

export const databaseCanBeMade: Rule = {
  id: 'CNPG-687',
  title: 'A database has an encoding and a locale that Postgres makes',
  kinds: [CLUSTER, DATABASE],
  layer: 'postgres',
  severity: 'error',
  source: 'https://www.postgresql.org/docs/current/multibyte.html#MULTIBYTE-CHARSET-SUPPORTED',
  reason:
    'What initdb refuses keeps the first instance from ever being made; what CREATE DATABASE refuses fails the object again and again.',

  check(document, { inventory }) {
    const at = document.kind === CLUSTER.kind ? ['spec', 'bootstrap', 'initdb'] : ['spec'];
    const written = memberAt(document.body, ...at);
    const isFirst = document.kind === CLUSTER.kind;
    // With options of its own initdb is given nothing else.
    if (!isJsonObject(written) || (isFirst && itemsAt(written, 'options').length > 0)) {
      return undefined;
    }
    const options: LocaleOptions = Object.fromEntries(FIELDS.map((field) => [field, readAs(field, givenText(written, field), isFirst)]));
    if (FIELDS.every((field) => options[field] === undefined)) {
      return undefined;
    }
    const found = agreed(majorsFor(isFirst ? document : clusterOf(document, inventory)), (major) => localeFault(options, major, isFirst));
    return found ? [{ path: `/${[...at, found.field].join('/')}`, problem: found.problem, fix: found.fix }] : [];
  },
};

/** All that may be, where the cluster was not given or does not say. */
function majorsFor(cluster: Document | undefined): readonly number[] {
  return majorsOf(cluster && knownMajor(cluster.body.spec));
}

/** CREATE DATABASE reads the provider in large letters too, initdb does not. */
function readAs(field: string, text: string | undefined, isFirst: boolean): string | undefined {
  return field === 'localeProvider' && !isFirst ? text?.toLowerCase() : text;
}
