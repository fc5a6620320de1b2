import type { Shape } from '../../src/finding';
import { type PoolBuilder, shapeOf } from './pool';
import type { RawSchema } from './structural';

/** Types that are more, or less, than their published schema says, by the end of their name. */
const SPECIAL: Readonly<Record<string, Shape>> = {
  'resource.Quantity': { quantity: true },
  'intstr.IntOrString': { type: 'int-or-string', format: 'int32' },
  'v1.Time': { type: 'string', format: 'rfc3339' },
  'v1.MicroTime': { type: 'string', format: 'microtime' },
  'v1.FieldsV1': { type: 'object', open: true },
  'runtime.RawExtension': { open: true },
  'v1.JSON': { open: true },
  'v1.JSONSchemaProps': { type: 'object', open: true }, // the only one that contains itself; judging schemas is not our business
};

/** Members that the published schema requires and the API server does without. */
const NOT_REQUIRED: Readonly<Record<string, readonly string[]>> = {
  'core.v1.Event': ['metadata', 'involvedObject'],
  'core.v1.HTTPHeader': ['value'],
  'core.v1.ISCSIPersistentVolumeSource': ['lun'],
  'core.v1.ISCSIVolumeSource': ['lun'],
  'core.v1.LimitRangeSpec': ['limits'],
  'core.v1.PreferredSchedulingTerm': ['preference'],
  'core.v1.SleepAction': ['seconds'],
  'core.v1.Sysctl': ['value'],
  'apps.v1.ControllerRevision': ['revision'],
  'batch.v1.PodFailurePolicy': ['rules'],
  'apiextensions.v1.CustomResourceDefinitionVersion': ['served', 'storage'],
  'storage.v1.CSIDriver': ['spec'],
  'storage.v1.CSINode': ['spec'],
  'storage.v1.CSINodeSpec': ['drivers'],
  'storage.v1.TokenRequest': ['audience'],
};

/** And the other way round: nothing works without. */
const ALSO_REQUIRED: Readonly<Record<string, readonly string[]>> = {
  'core.v1.PersistentVolumeClaim': ['spec'],
  'core.v1.Pod': ['spec'],
  'core.v1.PodTemplate': ['template'],
  'core.v1.PodTemplateSpec': ['spec'],
  'core.v1.ReplicationControllerSpec': ['template'],
  'apps.v1.ControllerRevision': ['data'],
  'apps.v1.DaemonSet': ['spec'],
  'apps.v1.Deployment': ['spec'],
  'apps.v1.ReplicaSet': ['spec'],
  'apps.v1.ReplicaSetSpec': ['template'],
  'apps.v1.StatefulSet': ['spec'],
  'batch.v1.Job': ['spec'],
  'networking.v1.IngressClass': ['spec'],
  'networking.v1.IngressClassSpec': ['controller'],
  'apiextensions.v1.CustomResourceDefinitionVersion': ['schema'],
  'apiextensions.v1.CustomResourceValidation': ['openAPIV3Schema'],
};

/** Lists whose key the API server itself checks; elsewhere the keys matter for merging alone. */
const CHECKED_KEYS: readonly string[] = [
  'PodSpec.containers',
  'PodSpec.ephemeralContainers',
  'PodSpec.initContainers',
  'PodSpec.resourceClaims',
  'PodSpec.topologySpreadConstraints',
  'PodSpec.volumes',
  'Container.volumeDevices',
  'Container.volumeMounts',
  'ServiceSpec.ports',
  'MutatingWebhook.matchConditions',
  'MutatingWebhookConfiguration.webhooks',
  'ValidatingWebhook.matchConditions',
  'ValidatingWebhookConfiguration.webhooks',
];

const KEYWORDS = ['type', 'format', 'properties', 'required', 'items', 'additionalProperties', 'allOf', '$ref', 'default'];
const WITHOUT_STRUCTURE = /^(description|x-kubernetes-.*)$/;

/**
 * Shapes of the kinds of Kubernetes itself, from the published OpenAPI.
 *
 * These are decoded into Go types: `null` is as good as absent, a text is a Go zero value where it is `null` in a list,
 * and defaults that are Go's zero values do not stand in for what is required.
 */
export class CoreReader {
  private readonly read = new Map<string, number>();

  public constructor(
    private readonly pool: PoolBuilder,
    private readonly schemas: Readonly<Record<string, RawSchema>>,
  ) {}

  public named(name: string): number {
    const known = this.read.get(name);
    if (known !== undefined) {
      return known;
    }
    const special = SPECIAL[name.split('.').slice(-2).join('.')];
    const index = this.pool.add(special ?? this.shape(this.schemas[name], name));
    this.read.set(name, index);
    return index;
  }

  private child(schema: RawSchema, owner: string, field: string, required = false): number {
    const target = reference(schema);
    const wanted = significantDefault(schema.default);
    if (target && wanted === undefined) {
      return this.named(target);
    }
    return this.pool.add(
      target ? { ...this.pool.shapes[this.named(target)], default: wanted } : this.shape(schema, owner, field, required),
    );
  }

  private shape(schema: RawSchema, owner: string, field = '', required = false): Shape {
    const unknown = Object.keys(schema).find((keyword) => !KEYWORDS.includes(keyword) && !WITHOUT_STRUCTURE.test(keyword));
    if (unknown || (schema.allOf && !reference(schema))) {
      throw new Error(`${owner}.${field}: unknown keyword ${unknown ?? 'allOf'}`);
    }
    const { type, properties, items, additionalProperties } = schema;
    const needed = field === '' ? requiredOf(owner, schema.required) : undefined;
    return shapeOf({
      type: type ?? undefined,
      open: type === undefined ? true : undefined,
      format: formatOf(schema),
      default: significantDefault(schema.default),
      listKeys: CHECKED_KEYS.includes(`${last(owner)}.${field}`) ? schema['x-kubernetes-list-map-keys'] : undefined,
      items: items && this.item(items, owner, field),
      values: additionalProperties && this.child(additionalProperties, owner, field),
      // Go cannot tell an empty text from an absent one.
      minLength: required && type === 'string' ? 1 : undefined,
      required: needed,
      properties: properties && this.properties(properties, owner, needed),
    });
  }

  private properties(properties: RawSchema, owner: string, required: readonly string[] | undefined): Readonly<Record<string, number>> {
    const names = Object.keys(properties).sort();
    return Object.fromEntries(names.map((name) => [name, this.property(properties[name], owner, name, required?.includes(name))]));
  }

  private property(schema: RawSchema, owner: string, name: string, required = false): number {
    // What the server writes itself, and nobody else should.
    const ofTheServer = (name === 'status' && reference(schema)) || name === 'managedFields';
    return ofTheServer
      ? this.pool.add(name === 'status' ? { type: 'object', open: true } : { open: true })
      : this.child(schema, owner, name, required);
  }

  private item(schema: RawSchema, owner: string, field: string): number {
    const scalar = !reference(schema) && ['string', 'integer', 'boolean', 'number'].includes(schema.type);
    return scalar ? this.pool.add(shapeOf({ ...this.shape(schema, owner, field), nullable: true })) : this.child(schema, owner, field);
  }
}

function reference(schema: RawSchema): string | undefined {
  const path: string | undefined = schema.$ref ?? schema.allOf?.[0]?.$ref;
  return path?.replace('#/components/schemas/', '');
}

function requiredOf(owner: string, required: readonly string[] = []): readonly string[] | undefined {
  const type = owner.split('.').slice(-3).join('.');
  const left = required.filter((name) => !NOT_REQUIRED[type]?.includes(name));
  const all = [...left, ...(ALSO_REQUIRED[type] ?? [])].sort();
  return all.length === 0 ? undefined : all;
}

function significantDefault(value: unknown): Shape['default'] {
  return value === '' || value === 0 || value === false || (value && typeof value === 'object') ? undefined : (value as Shape['default']);
}

function formatOf({ type, format }: RawSchema): string | undefined {
  if (type === 'string' && format === 'byte') {
    return 'base64';
  }
  if (format !== undefined && !['int32', 'int64', 'double'].includes(format)) {
    throw new Error(`unknown format ${format}`);
  }
  return format === 'double' ? undefined : format;
}

function last(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}
