export { closest, type Guess } from '../../finding/closest';
