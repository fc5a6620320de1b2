export { type BucketTool, bucketChecks } from './bucket-checks';
export { BALANCER_NAME, type ReadinessPatience, readinessChecks } from './cluster-checks';
export type * from './input';
export { pullCheck } from './pull-check';
