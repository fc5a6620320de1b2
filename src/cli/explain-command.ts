import { UsageError } from '../check';
import { type CatalogueEntry, catalogue } from '../check/catalogue';
import { closest } from '../check/closest';
import { VALUES } from '../check/values';
import { knownSystems } from '../systems/known-systems';
import { EXPLAIN_HELP } from './help';
import { EXIT_FINE, type Io } from './io';
import { parseOptions } from './options';

/** Prints one rule. */
export function explainCommand(args: readonly string[], io: Io): number {
  const { values, positionals } = parseOptions(args, { help: { type: 'boolean' } });
  if (values.help) {
    io.print(EXPLAIN_HELP);
    return EXIT_FINE;
  }
  if (positionals.length !== 1) {
    throw new UsageError(`explain takes one rule id, got ${positionals.length}; "cdk8s-postgres rules" lists them`);
  }
  io.print(explanation(findRule(positionals[0])));
  return EXIT_FINE;
}

function findRule(id: string): CatalogueEntry {
  const rules = catalogue(knownSystems());
  const rule = rules.find((one) => one.id === id.toUpperCase());
  if (!rule) {
    const near = closest(
      id,
      rules.map((one) => one.id),
    );
    throw new UsageError(`there is no rule "${id}"${near ? `, did you mean ${near}?` : '; "cdk8s-postgres rules" lists them'}`);
  }
  return rule;
}

/** What is printed of a rule. */
export function explanation(rule: CatalogueEntry): string {
  const { id, title, severity, layer, reason, source, kinds } = rule;
  const ofValues = kinds?.every(({ kind }) => kind === VALUES);
  const object = ofValues ? `${VALUES}/${kinds?.[0].group}` : `${kinds?.[0]?.kind ?? 'KIND'}/NAMESPACE/NAME`;
  const inManifest = `in the manifest by the annotation cdk8s-postgres/acknowledge.${id}: why this is acceptable\n  `;
  return `${id}  ${title}
${[severity, `layer ${layer}`, kinds?.map((one) => one.kind).join(', '), releases(rule)].filter(Boolean).join('; ')}

Why: ${reason}
Source: ${source}
Fix: each finding of this rule says under "fix:" what to write.
Acknowledge:
  ${ofValues ? '' : inManifest}on the command line --acknowledge ${id}=${object}
  in a program PostgresChecks.of(scope).acknowledge('${id}', 'why this is acceptable')
`;
}

function releases({ system, since, until }: CatalogueEntry): string {
  if (since === undefined && until === undefined) {
    return '';
  }
  return `${system} ${[since === undefined ? '' : `since ${since}`, until === undefined ? '' : `before ${until}`].filter(Boolean).join(', ')}`;
}
