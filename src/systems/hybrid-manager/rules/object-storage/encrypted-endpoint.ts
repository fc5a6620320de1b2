import type { Rule } from '../../../../finding';
import { objectStorageIn } from '../../object-store';
import { SECRET_SOURCES } from '../../secret-view';
import { OBJECT_STORAGE_PAGE } from './source';

export const endpointIsEncrypted: Rule = {
  id: 'HM-208',
  title: 'A store is reached over TLS',
  kinds: SECRET_SOURCES,
  layer: 'soundness',
  severity: 'warning',
  source: OBJECT_STORAGE_PAGE,
  reason: 'Backups and write-ahead logs hold everything that is in the databases, and cross the network as they are.',

  check(document, context) {
    const endpoint = objectStorageIn(document, context)?.read('aws_endpoint_url_s3');
    if (!endpoint) {
      return undefined;
    }
    return /^http:/i.test(endpoint.value)
      ? [
          {
            path: endpoint.path,
            problem: 'the endpoint is reached without TLS, https is expected',
            fix: 'write https, with aws_ca_bundle where the authority is your own',
          },
        ]
      : [];
  },
};
