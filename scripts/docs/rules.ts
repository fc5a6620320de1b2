import { type CatalogueEntry, catalogue } from '../../src/check/catalogue';
import { SYSTEMS } from '../../src/systems';

const HEAD = `<!-- Written by scripts/docs/rules.ts. Change the rules in src/, then run: npx projen docs -->

# Rules

What each severity means:

* **error**: it will not be accepted, not start, not work, stop the operator, or lose data.
* **warning**: it works today and will hurt.
* **info**: good to know.

The layers \`document\`, \`schema\`, \`admission\` and \`transition\` say what the API server and the operator's webhooks say.
\`postgres\`, \`references\` and \`soundness\` say more than a cluster would.

\`npx cdk8s-postgres explain RULE-ID\` prints one rule; [Accept a finding](accept-a-finding.md) says how to live with one.
`;

/** The page docs/rules.md. */
export function rulesPage(): string {
  const bySeries = new Map<string, CatalogueEntry[]>();
  for (const rule of catalogue(SYSTEMS)) {
    const series = rule.id.replace(/-\d+$/, '');
    bySeries.set(series, [...(bySeries.get(series) ?? []), rule]);
  }
  return [HEAD, ...[...bySeries].map(([series, rules]) => section(series, rules))].join('\n');
}

function section(series: string, rules: readonly CatalogueEntry[]): string {
  const rows = rules.map(({ id, severity, layer, title, reason, source }) => {
    return `| ${id} | ${severity} | ${layer} | **${cell(title)}.** ${cell(reason)} [Source](${source}) |\n`;
  });
  return `## ${series}\n\n| rule | severity | layer | |\n|---|---|---|---|\n${rows.join('')}`;
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/</g, '&lt;');
}
