import { fault, type Refusal } from './fault';

/** Options for a search before the login. */
const SEARCH = ['ldapbasedn', 'ldapbinddn', 'ldapbindpasswd', 'ldapsearchattribute', 'ldapsearchfilter'];

/** What is wrong with the options together. What an address of its own says of them is not read. */
export function ldapFault(options: ReadonlyMap<string, string>): Refusal | undefined {
  const url = options.get('ldapurl');
  if (url !== undefined && !/^<?(?:url:)?ldaps?:\/\//i.test(url)) {
    return fault(`"${url}" is no ldapurl, one that begins with ldap:// or ldaps:// is expected`, 'correct it');
  }
  const simple = ['ldapprefix', 'ldapsuffix'].find((name) => options.has(name));
  const search = SEARCH.find((name) => options.has(name));
  if (simple && search) {
    return fault(`${simple} and ${search} are for two ways to log in, one of them is expected`, `take ${simple} or ${search} out`);
  }
  if (!simple && !options.has('ldapbasedn') && url === undefined) {
    return fault('the method "ldap" has none of ldapbasedn, ldapprefix and ldapsuffix', 'write one of them');
  }
  return options.has('ldapsearchattribute') && options.has('ldapsearchfilter')
    ? fault('ldapsearchattribute and ldapsearchfilter stand together, one of them is expected', 'take one of them out')
    : undefined;
}
