import { closest } from '../../finding/closest';
import { fault, type Refusal } from './fault';
import { ldapFault } from './ldap';
import { oauthFault } from './oauth';
import { radiusFault } from './radius';
import type { HbaRecord, Surroundings } from './record';

/** An option, and what it is for. */
interface Option {
  readonly methods?: readonly string[];
  readonly connection?: 'hostssl';
  readonly since?: number;
}

const ldap: Option = { methods: ['ldap'] };
const radius: Option = { methods: ['radius'] };
const oauth: Option = { methods: ['oauth'], since: 18 };
const realm: Option = { methods: ['gss', 'sspi'] };

const OPTIONS: Readonly<Record<string, Option>> = {
  clientcert: { connection: 'hostssl' },
  clientname: { connection: 'hostssl', since: 14 },
  compat_realm: { methods: ['sspi'] },
  delegate_ident_mapping: oauth,
  include_realm: realm,
  issuer: oauth,
  krb_realm: realm,
  ldapbasedn: ldap,
  ldapbinddn: ldap,
  ldapbindpasswd: ldap,
  ldapport: ldap,
  ldapprefix: ldap,
  ldapscheme: ldap,
  ldapsearchattribute: ldap,
  ldapsearchfilter: ldap,
  ldapserver: ldap,
  ldapsuffix: ldap,
  ldaptls: ldap,
  ldapurl: ldap,
  map: { methods: ['ident', 'peer', 'gss', 'sspi', 'cert', 'oauth'] },
  pam_use_hostname: { methods: ['pam'] },
  pamservice: { methods: ['pam'] },
  radiusidentifiers: radius,
  radiusports: radius,
  radiussecrets: radius,
  radiusservers: radius,
  scope: oauth,
  upn_username: { methods: ['sspi'] },
  validator: oauth,
};

/** What is wrong with one option of a line. */
export function optionFault(name: string, value: string, record: HbaRecord, major: number): Refusal | undefined {
  return nameFault(name, record, major) ?? valueFault(name, value, record, major);
}

/** What is wrong with the options together, or with one that is missing. */
export function togetherFault(record: HbaRecord, around: Surroundings): Refusal | undefined {
  switch (record.method) {
    case 'ldap':
      return ldapFault(record.options);
    case 'radius':
      return radiusFault(record.options);
    case 'oauth':
      return oauthFault(record.options, around);
    default:
      return undefined;
  }
}

function nameFault(name: string, { method, connection }: HbaRecord, major: number): Refusal | undefined {
  const option = Object.hasOwn(OPTIONS, name) ? OPTIONS[name] : undefined;
  if (!option || (option.since ?? 0) > major) {
    const near = closest(name, Object.keys(OPTIONS))?.name;
    return option
      ? fault(`PostgreSQL ${major} has no option "${name}", it came with ${option.since}`, 'take it out')
      : fault(`no method has an option "${name}"`, near ? `did you mean "${near}"?` : 'take it out');
  }
  if (option.connection && option.connection !== connection) {
    return fault(
      `the option "${name}" is for hostssl lines, and this one is ${connection}`,
      'begin the line with hostssl, or take the option out',
    );
  }
  return option.methods && !option.methods.includes(method)
    ? fault(`the option "${name}" is not for the method "${method}"`, 'take it out')
    : undefined;
}

function valueFault(name: string, value: string, { method }: HbaRecord, major: number): Refusal | undefined {
  switch (name) {
    case 'clientcert':
      return clientCertificateFault(value, method, major);
    case 'clientname':
      return value === 'CN' || value === 'DN'
        ? undefined
        : fault(`"${value}" is no clientname, CN and DN are`, 'write clientname=CN or clientname=DN');
    case 'ldapport':
      return /^[ \t\n\v\f\r]*[+-]?0*[1-9]/.test(value)
        ? undefined
        : fault(`"${value}" is no ldapport, a number is expected`, 'write for example ldapport=389');
    default:
      return undefined;
  }
}

/** 14 took away the numbers, and the word for "none". */
function clientCertificateFault(value: string, method: string, major: number): Refusal | undefined {
  const fix = 'write clientcert=verify-full, or clientcert=verify-ca';
  if (major < 14 && ['0', 'no-verify', '1'].includes(value)) {
    return method === 'cert' && value !== '1'
      ? fault(`clientcert is "${value}", and the method cert wants a certificate`, 'take clientcert out')
      : undefined;
  }
  if (value === 'verify-full' || (value === 'verify-ca' && (method !== 'cert' || major < 14))) {
    return undefined;
  }
  return value === 'verify-ca'
    ? fault('clientcert is "verify-ca", and with the method cert it is verify-full', 'take clientcert out')
    : fault(`"${value}" is no clientcert, verify-full and verify-ca are`, fix);
}
