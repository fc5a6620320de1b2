import { differsByLocation, mayHaveOwnBucket } from './differs';

export const metricsPrefixDiffers = differsByLocation({
  id: 'HM-403',
  title: 'Each location keeps its metrics apart in the bucket that they share',
  reason: 'All locations write their metrics into one bucket. Under one prefix those of one cannot be told from those of another.',
  component: 'global',
  name: 'metrics_storage_prefix',
  called: 'prefix of metrics',
  isFree: mayHaveOwnBucket,
});
