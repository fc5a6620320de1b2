import { FORMATS } from '../../../../kubernetes/schema/formats';
import { clusterRule } from './cluster-rule';
import { mapsAt, textAt } from './view';

export const roleExpiryCanBeRead = clusterRule({
  id: 'CNPG-382',
  title: 'The time when a password ends is written as the operator reads it',
  source: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  reason: 'The schema takes more spellings than the operator, which reads the manifest first.',
  always: true,
  about: ['/spec/managed/roles'],

  check(spec) {
    const roles = mapsAt(spec, 'managed', 'roles').filter(([role]) => typeof role.validUntil === 'string');
    return roles.length === 0
      ? undefined
      : roles
          .filter(([role]) => !FORMATS.rfc3339.accepts(textAt(role, 'validUntil')))
          .map(([role, index]) => ({
            path: `/spec/managed/roles/${index}/validUntil`,
            problem: `"${textAt(role, 'validUntil')}" is no time that the operator reads`,
            fix: 'write it as 2027-01-31T00:00:00Z',
          }));
  },
});
