import type { Rule } from '../../../../finding';
import { objectStorageIn, STORES, type StoreVariant, storeOf } from '../../object-store';
import { SECRET_SOURCES } from '../../secret-view';

const AWS: readonly (StoreVariant | undefined)[] = [STORES.awsIdentity, STORES.awsKeys];
const REGION = /^[a-z]{2,4}(?:-[a-z]+)+-\d{1,2}$/;

export const regionIsOfAws: Rule = {
  id: 'HM-206',
  title: 'The region of a bucket in S3 is a region of AWS',
  kinds: SECRET_SOURCES,
  layer: 'soundness',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html',
  reason: 'The address of the bucket is made of the region. An availability zone, or the name that people use, leads nowhere.',

  check(document, context) {
    const secret = objectStorageIn(document, context);
    const region = secret && AWS.includes(storeOf(secret)) ? secret.read('aws_region') : undefined;
    if (!region) {
      return undefined;
    }
    return REGION.test(region.value)
      ? []
      : [
          {
            path: region.path,
            problem: 'this is no region of AWS, a code such as us-east-1 is expected',
            fix: 'write the code of the region',
          },
        ];
  },
};
