import { differsByLocation, mayHaveOwnBucket } from './differs';

export const logsPrefixDiffers = differsByLocation({
  id: 'HM-404',
  title: 'Each location keeps its logs apart in the bucket that they share',
  reason: 'All locations write their logs into one bucket. Under one prefix those of one cannot be told from those of another.',
  component: 'upm-loki',
  name: 'logs_storage_prefix',
  called: 'prefix of logs',
  isFree: mayHaveOwnBucket,
});
