export { judgeTexts, type TextsVerdict } from './judge-texts';
export { type ReadText, readText } from './read-text';
