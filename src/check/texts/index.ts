export { judgeTexts, type TextsOptions, type TextsVerdict } from './judge-texts';
export { type ReadText, readText } from './read-text';
