import { isJsonObject, type Rule, type RuleFinding } from '../../../../finding';
import { objectStorageIn } from '../../object-store';
import { SECRET_SOURCES } from '../../secret-view';
import { parsedJson } from '../../texts';
import { OBJECT_STORAGE_PAGE } from './source';

const KEY = 'credentials_json_base64';
const MEMBERS = ['client_email', 'private_key'];

export const googleKeyIsOfServiceAccount: Rule = {
  id: 'HM-211',
  title: 'The key for Google is base64 of the JSON of a service account',
  kinds: SECRET_SOURCES,
  layer: 'soundness',
  severity: 'error',
  source: OBJECT_STORAGE_PAGE,
  reason:
    'The key file is encoded once for Hybrid Manager, and once more by Kubernetes where it stands in `data`. With one layer too few or too ' +
    'many nothing can be read.',

  check(document, context) {
    const held = objectStorageIn(document, context)?.read(KEY);
    return held && judge(held.value).map((finding) => ({ ...finding, path: held.path }));
  },
};

function judge(text: string): Omit<RuleFinding, 'path'>[] {
  if (isJsonObject(parsedJson(text))) {
    return [
      {
        problem: 'the key is JSON as it is, base64 of it is expected',
        fix: 'write what "base64 -w 0" makes of the file; under data Kubernetes wants that encoded once more',
      },
    ];
  }
  const key = parsedJson(Buffer.from(text, 'base64').toString());
  if (!isJsonObject(key)) {
    return [{ problem: 'this is not base64 of a JSON file', fix: 'write what "base64 -w 0" makes of the key file of the service account' }];
  }
  if (key.type !== 'service_account') {
    return [
      {
        severity: 'warning',
        problem: 'this is not the key of a service account, which is the one that the page names',
        fix: 'make a key of a service account',
      },
    ];
  }
  return MEMBERS.some((member) => !key[member])
    ? [{ problem: 'the key of the service account has no client_email or no private_key', fix: 'write the whole file as Google made it' }]
    : [];
}
