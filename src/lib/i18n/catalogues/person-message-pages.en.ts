import { personMessagesEn } from '#lib/i18n/messages/person-messages.en.ts';

/** What is written to an officer and back. */
export const messagePagesEn = { messages: personMessagesEn };
