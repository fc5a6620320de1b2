import { isJsonObject, memberAt, type Rule } from '../../../finding';
import { OBJECT_STORE } from './kinds';

/** In the order in which the plugin takes them. Google and Azure take other forms than these as well, which are not judged. */
const PROVIDERS = [
  { member: 's3Credentials', takes: /^s3:\/\/[^/?#]+/, expected: 's3://BUCKET/FOLDER' },
  { member: 'googleCredentials', takes: /^(?!s3:|azure:)/, expected: 'gs://BUCKET/FOLDER' },
  { member: 'azureCredentials', takes: /^(?!s3:|gs:|azure:)/, expected: 'https://ACCOUNT.blob.core.windows.net/CONTAINER/FOLDER' },
];

export const destinationFitsProvider: Rule = {
  id: 'BARMAN-203',
  title: 'The destination is written as its provider reads it',
  kinds: [OBJECT_STORE],
  layer: 'references',
  severity: 'error',
  source: 'https://cloudnative-pg.io/plugin-barman-cloud/docs/object_stores/',
  reason:
    'The credentials choose the client, and the client takes addresses of its own form alone. With another one nothing is archived, and the ' +
    'WAL volume fills up.',

  check({ body }) {
    const configuration = memberAt(body, 'spec', 'configuration');
    const destination = memberAt(configuration, 'destinationPath');
    const provider = PROVIDERS.find(({ member }) => isJsonObject(memberAt(configuration, member)));
    if (!provider || typeof destination !== 'string' || destination === '') {
      return undefined;
    }
    return provider.takes.test(destination)
      ? []
      : [
          {
            path: '/spec/configuration/destinationPath',
            problem: `"${destination}" is no address for ${provider.member}, ${provider.expected} is expected`,
            fix: provider.member === 's3Credentials' ? 'write it so, and the address of the server into endpointURL' : 'write it so',
          },
        ];
  },
};
