import { has } from '../features';
import type { InstallationIntent } from '../intent';
import type { PreparedSecret } from '../prepared-secrets';
import { otherSpelling, setupGroup } from './edbctl';
import { missingSecrets } from './missing-secrets';
import { PAGES } from './pages';
import { askedInSecret, command, list, quoted, sh } from './shell';
import type { Step } from './step';

/** Secrets that only edbctl can make. */
export function installSecrets(intent: InstallationIntent): Step | undefined {
  const missing = missingSecrets(intent);
  if (missing.length === 0) {
    return undefined;
  }
  const { release, version } = intent;
  const scenarios = [...new Set(missing.map(({ scenario }) => scenario))];
  const making = `${setupGroup(release)} create-install-secrets`;
  const variables = variablesFor(intent, missing);
  return {
    title: 'Let edbctl make the Secrets that are left',
    source: has(release, 'edbctlHybridManager') ? PAGES.edbctl : PAGES.edbctlSetup,
    body: [
      `${namesOf(missing)}. What is there already stays as it is, as long as \`--force\` is left out: leave it out. ${otherSpelling(release)}`,
      ...variables.flatMap(({ name, what }) => [`\`${name}\` is ${what}.`, askedInSecret(name)]),
      sh(
        ...(hasAdministrator(intent, missing) ? [`EDB_CORE_ADMIN_EMAIL1=${quoted(intent.administrator.email)}`] : []),
        ...(exported(intent, missing).length > 0 ? [`export ${exported(intent, missing).join(' ')}`] : []),
        ...unattended(release),
        command(making, `--version ${quoted(version)}`, scenarios.map((scenario) => `--scenario ${scenario}`).join(' ')),
      ),
      list(notes(intent, missing)),
    ],
  };
}

function namesOf(missing: readonly PreparedSecret[]): string {
  return missing.map(({ name, namespace }) => `\`${namespace}/${name}\``).join(', ');
}

function hasAdministrator({ release }: InstallationIntent, missing: readonly PreparedSecret[]): boolean {
  return has(release, 'portalBootstrapSecret') && missing.some(({ scenario }) => scenario === 'core');
}

function variablesFor(intent: InstallationIntent, missing: readonly PreparedSecret[]): { name: string; what: string }[] {
  const { genAi } = intent.scenarios;
  return [
    ...(hasAdministrator(intent, missing)
      ? [{ name: 'EDB_CORE_ADMIN_PASSWORD1', what: `the password of the administrator \`${intent.administrator.email}\`` }]
      : []),
    ...(missing.some(({ scenario }) => scenario === 'ai') ? [{ name: 'EDB_AI_NVIDIA_NGC', what: 'the key of NVIDIA NGC' }] : []),
    ...(genAi?.huggingFace ? [{ name: 'EDB_AI_HF_TOKEN', what: 'the token of HuggingFace; without it `hf-secret` is not made' }] : []),
  ];
}

function exported(intent: InstallationIntent, missing: readonly PreparedSecret[]): string[] {
  const asked = variablesFor(intent, missing).map(({ name }) => name);
  return hasAdministrator(intent, missing) ? ['EDB_CORE_ADMIN_EMAIL1', ...asked] : asked;
}

/** Nobody is asked: from edbctl 1.3.0 by its configuration. */
function unattended(release: string): string[] {
  return usesFlag(release) ? [] : ['edbctl config set interactive_mode off', 'edbctl config set confirm_mode off'];
}

/** edbctl 1.2, which goes with these releases, has a flag for it. */
function usesFlag(release: string): boolean {
  return release === '2026.1' || release === '2026.2';
}

function notes(intent: InstallationIntent, missing: readonly PreparedSecret[]): string[] {
  const { release, scenarios } = intent;
  const unasked = usesFlag(release)
    ? 'edbctl asks for what it needs. In a pipeline, before edbctl 1.3.0: the same with `--non-interactive` at its end; from 1.3.0: `edbctl config set interactive_mode off` and `edbctl config set confirm_mode off` before it.'
    : 'edbctl older than 1.3.0 has no such configuration: leave the two lines out, and write `--non-interactive` at the end of the third.';
  const portalIsTheirs = scenarios.portalKey?.key.kind === 'existing' && has(release, 'portalBootstrapSecret');
  return [
    unasked,
    ...(portalIsTheirs
      ? ['edbctl makes a hash of the password by itself: the hash that the program was given is not used. Give the same password.']
      : []),
    ...(hasAdministrator(intent, missing) && !portalIsTheirs
      ? ['`hm-portal-bootstrap` is there already, so edbctl leaves the administrator alone; no page says whether it asks all the same.']
      : []),
  ];
}
