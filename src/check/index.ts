export { check } from './check';
export * from './verdict';
