export { startOf, timeText } from './calendar';
export * from './next';
export * from './parse';
