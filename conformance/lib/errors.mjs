/** The judge could not do its work. Never a verdict about a document. */
export class JudgeError extends Error {}
