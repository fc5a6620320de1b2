export { judgeTexts, type TextsVerdict } from './judge-texts';
export { type ReadText, readText, textOf } from './read-text';
