import type { ClusterIntent } from '../../../intent/cluster';
import type { RenderingFinding } from '../../rendering';
import { imageFor } from '../images';
import { decisionIsExpressible } from '../rules/expressible';

/** What the intent asks for and CloudNativePG, or Postgres under it, cannot do. */
export function unsupported(intent: ClusterIntent): RenderingFinding[] {
  return [...imageKnown(intent), ...localeKnown(intent)];
}

function finding(origin: string, path: string, problem: string, fix: string): RenderingFinding {
  const { id, layer, severity, source } = decisionIsExpressible;
  return { rule: id, layer, severity, source, origin, path, problem, fix };
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
