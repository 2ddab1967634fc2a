import { recordEn } from '#lib/i18n/compliance/person-record.en.ts';
import { contactLinesEn } from '#lib/i18n/people/contact-lines.en.ts';

/** The record that a person can keep. */
export const recordPagesEn = { record: recordEn, contacts: contactLinesEn };
