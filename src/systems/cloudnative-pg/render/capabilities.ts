import type { Rule } from '../../../finding';
import type { ClusterIntent } from '../../../intent/cluster';
import type { RenderingFinding } from '../../rendering';
import { imageFor } from '../images';

/** A rule whose findings come from the rendering: it judges decisions, no manifest shows them. */
type CapabilityRule = Omit<Rule, 'check' | 'kinds'>;

const inexpressible: CapabilityRule = {
  id: 'CNPG-900',
  title: 'Every decision can be expressed',
  layer: 'soundness',
  severity: 'error',
  source: 'https://cloudnative-pg.io/documentation/current/cloudnative-pg.v1/',
  reason: 'A decision that the operator, or the chosen version of PostgreSQL, cannot carry out would be lost without a word.',
};

/** What the intent asks for and CloudNativePG, or Postgres under it, cannot do. */
export function unsupported(intent: ClusterIntent): RenderingFinding[] {
  return [...imageKnown(intent), ...localeKnown(intent)];
}

function finding(origin: string, path: string, problem: string, fix: string): RenderingFinding {
  return {
    rule: inexpressible.id,
    layer: inexpressible.layer,
    severity: inexpressible.severity,
    source: inexpressible.source,
    origin,
    path,
    problem,
    fix,
  };
}

function imageKnown(intent: ClusterIntent): RenderingFinding[] {
  if (intent.image || imageFor(intent)) {
    return [];
  }
  const fix = `name the minor release, PostgresVersion.of("${intent.major}.1"), or give \`image\``;
  return [finding('version', '/spec/imageName', `no image is known for PostgreSQL ${intent.major}`, fix)];
}

const PROVIDER_SINCE = { builtin: 17, icu: 15, libc: 0 };

function localeKnown(intent: ClusterIntent): RenderingFinding[] {
  const { locale } = intent.bootstrap;
  const since = locale ? PROVIDER_SINCE[locale.provider] : 0;
  if (locale === undefined || intent.major >= since) {
    return [];
  }
  const problem = `the locale provider "${locale.provider}" came with PostgreSQL ${since}, this is ${intent.major}`;
  return [
    finding('bootstrap.locale', '/spec/bootstrap/initdb/localeProvider', problem, 'use PostgresLocale.libc("C"), or a newer version'),
  ];
}
