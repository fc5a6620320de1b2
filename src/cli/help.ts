export const HELP = `usage: cdk8s-postgres COMMAND

  check [PATH…]     judge manifests as an API server with the operator's webhooks would, and beyond
  rules             all rules
  explain RULE-ID   one rule: why, source, how to fix, how to acknowledge

  --help            what a command takes
  --version         the version of this program
`;

export const CHECK_HELP = `usage: cdk8s-postgres check [PATH…]

PATH is a file, a directory (*.yaml, *.yml, *.json below it), or - for standard input.

  --format text|json|sarif|junit     default text
  --location NAME=PATH               the files of one Kubernetes cluster, which is one place then; repeat it
  --against PATH                     the manifests before this change: rules on updates run too; repeat it
  --values CHART=PATH                the values of a Helm chart, judged together with the manifests; repeat it;
                                     a file called CHART.values.yaml is one without it
  --release SYSTEM=VERSION           for example cloudnative-pg=1.29; default: the newest we know; repeat it
  --at DATE                          the day that certificates have to be valid on, as 2026-11-21; default: today
  --baseline FILE                    known findings that are not reported again
  --write-baseline                   write the findings of this run to that file
  --acknowledge RULE=KIND/NAMESPACE/NAME
                                     accept the findings of one rule about one object; repeat it
  --fail-on error|warning            default error

exit: 0 nothing at or above --fail-on, 1 findings, 2 could not run
`;

export const RULES_HELP = `usage: cdk8s-postgres rules

  --format text|json                 default text
`;

export const EXPLAIN_HELP = `usage: cdk8s-postgres explain RULE-ID
`;
