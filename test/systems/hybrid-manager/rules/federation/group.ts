import type { Document, JsonObject } from '../../../../../src/finding';
import { controlPlaneWith, secretOf, valuesWith } from '../documents';

/** What a location says of itself; the rest is right. */
export interface Own {
  readonly spec?: JsonObject;
  readonly globals?: JsonObject;
  readonly components?: JsonObject;
  readonly groups?: JsonObject;
}

function location(place: string, role: string, { spec, globals, components, groups }: Own): Document {
  const domain = `${place}.example.com`;
  return controlPlaneWith(
    {
      flavour: 'eks',
      version: 'v2026.5.1',
      disabledComponents: role === 'primary' ? [] : ['upm-ui'],
      globalParameters: {
        portal_domain_name: domain,
        trust_domain: domain,
        internal_backup_folder: `${place}00000000`.slice(0, 12),
        metrics_storage_prefix: `${place}-metrics`,
        ...globals,
      },
      componentsParameters: {
        'upm-beacon': { beacon_location_id: place },
        'upm-loki': { logs_storage_prefix: `${place}-logs` },
        ...components,
      },
      clusterGroups: { role, ...LIST, ...groups },
      ...spec,
    },
    place,
  );
}

/** The list of locations that all of them have. */
export const LIST = { primary: { domainName: 'east.example.com' }, secondaries: [{ domainName: 'west.example.com' }] };

/** The primary and its only secondary, each in a place of its own. */
export const east = (own: Own = {}) => location('east', 'primary', own);
export const west = (own: Own = {}) => location('west', 'secondary', own);
/** The same without a list: joined by a token from 2026.9 on. */
export const pairedEast = (own: Own = {}) => east({ groups: NO_LIST, spec: { version: 'v2026.9.0' }, ...own });
export const pairedWest = (own: Own = {}) => west({ groups: NO_LIST, spec: { version: 'v2026.9.0' }, ...own });
const NO_LIST = { primary: null, secondaries: null };

/** An installation of its own. */
export const alone = (place: string, own: Own = {}) => location(place, 'standalone', { groups: NO_LIST, ...own });

/** Two locations of release 1.3, joined by hand. */
export const oldEast = (own: JsonObject = {}, more: JsonObject = {}) =>
  old('east', { beaconServer: { additionalTrustDomains: ['west.example.com'], ...own }, ...more });
export const oldWest = (own: JsonObject = {}, more: JsonObject = {}) =>
  old('west', {
    beaconAgent: { beaconServerAddress: 'east.example.com:9445', beaconServerTrustDomain: 'east.example.com', plaintext: false, ...own },
    ...more,
  });

function old(place: string, body: JsonObject): Document {
  const domain = `${place}.example.com`;
  const parameters = {
    global: { portal_domain_name: domain, trust_domain: domain, internal_backup_folder: `${place}00000000` },
    'upm-beacon': { beacon_location_id: place },
  };
  return valuesWith({ system: 'eks', bootstrapImageTag: 'v1.3.2', parameters, ...body }, place);
}

/** The Secret with which a location reaches its bucket. */
export function storage(place: string, stringData: JsonObject = {}): Document {
  const keys = { auth_type: 'credentials', bucket_name: 'company', aws_region: 'eu-west-1', aws_access_key_id: 'a', ...stringData };
  return { ...secretOf('edb-object-storage', 'default', keys), place };
}

/** What a token leaves in the place of a location. */
export function token(place: string): Document {
  const body = { apiVersion: 'edbpgai.edb.com/v1alpha1', kind: 'HMFederationToken', metadata: { name: 'west' } };
  return { apiVersion: body.apiVersion, group: 'edbpgai.edb.com', version: 'v1alpha1', kind: body.kind, name: 'west', place, body };
}
