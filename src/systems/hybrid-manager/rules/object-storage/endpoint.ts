import type { Rule } from '../../../../finding';
import { objectStorageIn } from '../../object-store';
import { SECRET_SOURCES } from '../../secret-view';
import { OBJECT_STORAGE_PAGE } from './source';

export const endpointIsUrl: Rule = {
  id: 'HM-207',
  title: 'The endpoint of a store is a full URL',
  kinds: SECRET_SOURCES,
  layer: 'soundness',
  severity: 'error',
  source: OBJECT_STORAGE_PAGE,
  reason: 'What reads the endpoint wants the protocol in front; a host name alone is refused.',

  check(document, context) {
    const endpoint = objectStorageIn(document, context)?.read('aws_endpoint_url_s3');
    if (!endpoint) {
      return undefined;
    }
    return /^https?:\/\/[^\s/]+(?:\/\S*)?$/i.test(endpoint.value)
      ? []
      : [
          {
            path: endpoint.path,
            problem: 'the endpoint is no URL, https:// and the name of the host are expected',
            fix: 'write a URL such as https://minio.example.com',
          },
        ];
  },
};
