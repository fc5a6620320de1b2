export type { Fault } from './fault';
export type { Position } from './line-index';
export { readYaml, type YamlDocument } from './read';
export { readValues } from './read-values';
export { type DocumentRule, documentRules } from './rules';
export { writeYaml } from './write';
