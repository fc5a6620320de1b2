import { type Held, objects, person, readiness, rules, type Section, type } from './item';

const SECRET = 'edb-object-storage';
const STEP = 'Make the Secret of the object store';
const STORE: Held = type('ObjectStoreSecret', 'an environment without its object store does not compile');
const WRITTEN = objects(`Secret default/${SECRET}`, `ExternalSecret default/${SECRET}`);

export const OBJECT_STORE: Section = {
  title: 'Object store',
  items: [
    {
      id: 'object-store-secret',
      text: `The Secret \`${SECRET}\` is in \`default\`; neither name nor namespace can be changed`,
      held: [STORE, ...WRITTEN, ...rules('HM-231', 'HM-232', 'HM-201'), readiness('check_secret', 'name, type, keys'), ...person(STEP)],
    },
    {
      id: 'object-store-dedicated',
      text: 'The bucket belongs to Hybrid Manager alone and is empty, after an earlier installation as well',
      held: [readiness('check_bucket', 'the bucket, and that it is empty'), ...person('Make the bucket, and see that it is empty')],
    },
    {
      id: 'object-store-aws-identity',
      text: 'Amazon S3 with workload identity (EKS, ROSA): region, role, bucket',
      held: [STORE, ...objects(`Secret default/${SECRET}`), ...rules('HM-202', 'HM-203', 'HM-204', 'HM-205', 'HM-206', 'HM-218')],
    },
    {
      id: 'object-store-aws-keys',
      text: 'Amazon S3 with keys: region, bucket, both keys',
      held: [STORE, ...WRITTEN, ...rules('HM-202', 'HM-203', 'HM-206', 'HM-210'), ...person(STEP)],
    },
    {
      id: 'object-store-second-role',
      text: 'A second role comes with its external id',
      held: [
        type('SecondaryRole', 'a location without its id or the portal of the primary does not compile'),
        ...rules('HM-205', 'HM-217'),
      ],
    },
    {
      id: 'object-store-azure',
      text: 'Azure Blob Storage: nine keys, from the subscription to the tenant',
      held: [STORE, ...WRITTEN, ...rules('HM-202', 'HM-203', 'HM-209'), ...person(STEP)],
    },
    {
      id: 'object-store-google',
      text: 'Google Cloud Storage: location, project, bucket, the key of a service account in base64',
      held: [STORE, ...WRITTEN, ...rules('HM-202', 'HM-203', 'HM-211'), ...person(STEP)],
    },
    {
      id: 'object-store-compatible',
      text: 'Another store that speaks S3: endpoint as a full URL, keys, bucket, region',
      held: [STORE, ...WRITTEN, ...rules('HM-202', 'HM-207', 'HM-208'), ...person(STEP)],
    },
    {
      id: 'object-store-authority',
      text: 'Its authority, where it is not known to all, given once',
      held: [...WRITTEN, ...rules('HM-212', 'HM-213')],
    },
    {
      id: 'object-store-encryption',
      text: 'That it does not encrypt, where it does not: `true` or `false`, as a text',
      held: [...WRITTEN, ...rules('HM-214')],
    },
  ],
};
