import type { IdentityProviderIntent } from '../answers/identity-provider';
import { has } from '../features';
import type { InstallationIntent } from '../intent';
import { PAGES } from './pages';
import { list } from './shell';
import type { Step } from './step';

/** What is entered at the provider, and since 2026.2 in the console. */
export function identityProviders({ identityProviders: all, release, portal }: InstallationIntent): Step | undefined {
  if (all.length === 0) {
    return undefined;
  }
  return has(release, 'staticIdentity')
    ? atTheProvider(all, portal, release)
    : {
        title: 'Enter the identity providers in the console',
        source: PAGES.identity,
        body: [
          'Since 2026.2 they are no longer part of the configuration: Settings, Identity Providers, "Add Identity Provider". For each of these:',
          ...all.map((provider) => (provider.type === 'saml' ? saml(provider, portal) : ldap(provider))),
        ],
      };
}

/** Before 2026.2: the configuration says the rest. */
function atTheProvider(all: readonly IdentityProviderIntent[], portal: string, release: string): Step | undefined {
  const callback = `https://${portal}/auth/callback`;
  return {
    title: 'Tell the identity providers about Hybrid Manager',
    source: PAGES.staticIdentity,
    body: [
      'They stand in the configuration already.',
      list([
        ...all
          .filter(({ type }) => type === 'saml')
          .map(({ name }) => `At ${name}: the assertion consumer URL and the audience are both \`${callback}\`; it answers by HTTP POST.`),
        ...(release === '1.3'
          ? [
              'For a provider outside of the cluster a page of 1.3 asks for a Secret `beaconator-ca-bundle` with its chain of trust in all namespaces. It does not say under which key: ask EDB.',
            ]
          : []),
        'A "$" in a password or a filter is taken for a variable by the login service.',
      ]),
    ],
  };
}

function saml({ name, config }: IdentityProviderIntent, portal: string): string {
  return `**${name}**, protocol SAML\n\n${list([
    `Single Sign-On URL: \`${config.ssoURL}\``,
    'Signature Certificate File: the certificate that the program was given',
    `Username Attribute: \`${config.usernameAttr}\`, Email Attribute: \`${config.emailAttr}\`${
      config.groupsAttr === undefined ? '' : `, groups: \`${config.groupsAttr}\``
    }`,
    'NameID Format: the page on the console says EmailAddress, the one on the upgrade to 2026.2 PERSISTENT; it has to be what the provider sends',
    `At the provider, with the id that the console gave the new connector at the end: assertion consumer URL \`https://${portal}/auth/callback/\`, audience \`https://${portal}/auth/samlentity/\``,
  ])}`;
}

/** Without the password, which stands in the program alone. */
function ldap({ name, config }: IdentityProviderIntent): string {
  const users = config.userSearch as Readonly<Record<string, string | undefined>>;
  const rest = [
    ['Base DN', users.baseDN],
    ['Filter', users.filter],
    ['Bind DN', typeof config.bindDN === 'string' ? config.bindDN : undefined],
    ['User Name', users.username],
    ['ID Attribute', users.idAttr],
    ['Email Attribute', users.emailAttr],
    ['Name Attribute', users.nameAttr],
  ];
  return `**${name}**, protocol LDAP\n\n${list([
    `LDAP Server: \`${config.host}\`${config.startTLS ? ', StartTLS' : ', scheme `ldaps` where it is encrypted from the beginning'}`,
    ...rest.filter(([, value]) => value !== undefined).map(([label, value]) => `${label}: \`${value}\``),
    ...(config.bindDN === undefined ? [] : ['The password of that user: from where you keep it, not from here']),
    ...(config.groupSearch === undefined
      ? []
      : ['Groups are searched as the program says it; where the console asks for that, the page does not show']),
  ])}`;
}
