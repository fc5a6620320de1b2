export * from './document';
export * from './finding';
export * from './json';
export * from './rule';
export * from './schema';
export * from './settings';
export * from './system';
