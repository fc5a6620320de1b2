// Written by scripts/schema. Each pool is read when a kind of it is met; the empty imports make the compiler copy the files.
import type { ShapePool } from '../../../finding';
import type {} from './PodMonitor.json';
import type {} from './PrometheusRule.json';
import type {} from './ServiceMonitor.json';

export const POOLS: Readonly<Record<string, () => ShapePool>> = {
  PodMonitor: () => require('./PodMonitor.json'),
  PrometheusRule: () => require('./PrometheusRule.json'),
  ServiceMonitor: () => require('./ServiceMonitor.json'),
};
