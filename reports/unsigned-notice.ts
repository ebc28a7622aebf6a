import { documentText } from '#text/documents.ts';

/** What every document says, but for one that is made to be signed electronically. */
export const unsignedNotice: string = documentText.unsigned;
