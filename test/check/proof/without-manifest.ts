import { ApiObject, App, Chart } from 'cdk8s';
import { PostgresVersion } from '../../../src';
import { check } from '../../../src/check';
import { judgeTexts, type ReadText, readText } from '../../../src/check/texts';
import { Checks } from '../../../src/constructs/checks';
import type { KindSchema } from '../../../src/finding';
import { SYSTEMS } from '../../../src/systems';
import { chartIn, clusterIn } from '../../constructs/made';
import { environmentOf, textsOf } from '../hybrid-manager/read-environments';
import { cluster, inPlace, ruleWith, systemWith } from '../systems';

/** What is said where no file can be wrong in this way; that of the rule alone is expected, so that without it nothing is said. */
export const WITHOUT_MANIFEST: Readonly<Record<string, () => string[]>> = {
  /** Only constructs hold what is no plain data. */
  'CDK8S-001': () => {
    const app = new App();
    new ApiObject(new Chart(app, 'chart'), 'dated', {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: 'dated' },
      data: { since: new Date(0) },
    });
    return Checks.report(app).map(({ rule }) => rule);
  },
  /** Found while a manifest is rendered. */
  'CNPG-900': () => {
    const chart = chartIn('db');
    clusterIn(chart, { version: PostgresVersion.of('19') });
    return Checks.report(chart)
      .filter(({ severity }) => severity !== 'info')
      .map(({ rule }) => rule);
  },
  /** Values are no manifest. */
  'DOC-012': () => saidOf(readText('a.yaml', '- a\n', { chart: 'a' })),
  'DOC-013': () => saidOf(readText('a.yaml', 'a: 1\n---\nb: 2\n', { chart: 'a' })),
  /** There is no server to ask about a group that is none. */
  'DOC-113': () => saidOf(readText('a.yaml', 'apiVersion: a/values\nkind: Values\nmetadata: {name: a}\n')),
  /** What values alone show. */
  'HM-003': () => saidOfEnvironment('values-for-a-later-release'),
  'HM-005': () => saidOfEnvironment('bootstrap-image-of-another-platform'),
  'HM-022': () => saidOfEnvironment('scenarios-as-list-in-values'),
  'HM-100': () => saidOfEnvironment('object-that-differs-from-values'),
  /** It takes two places, and a manifest of a proof is one. */
  'HM-251': () => {
    const metadata = { name: 'pg-confounding-key', namespace: 'upm-lakekeeper' };
    const secret = { apiVersion: 'v1', kind: 'Secret', metadata, stringData: { PG_CONFOUNDING_KEY: 'k'.repeat(32) } };
    const { findings } = check([...inPlace('a', secret), ...inPlace('b', secret)], { systems: SYSTEMS });
    return [...new Set(findings.map(({ rule }) => rule))];
  },
  /** A rule of ours has to be broken. */
  'INTERNAL-001': () => {
    const broken = ruleWith({
      check: () => {
        throw new Error('oh');
      },
    });
    return said(systemWith({ rules: [broken] }));
  },
  /** No definition that we judge by has alternatives today. */
  'SCHEMA-012': () => {
    const shapes = [{ type: 'object', open: true, anyOf: [1, 2] }, { required: ['data'] }, { required: ['items'] }] as const;
    const schema: KindSchema = { pool: { shapes }, root: 0 };
    return said(systemWith({ schema: () => schema }));
  },
};

function saidOfEnvironment(name: string): string[] {
  return judgeTexts(textsOf(environmentOf('wrong', name)), { systems: SYSTEMS }).findings.map(({ rule }) => rule);
}

function saidOf(text: ReadText): string[] {
  return judgeTexts([text], { systems: [systemWith()] }).findings.map(({ rule }) => rule);
}

function said(system: ReturnType<typeof systemWith>): string[] {
  return check(inPlace('a', cluster('orders')), { systems: [system] }).findings.map(({ rule }) => rule);
}
