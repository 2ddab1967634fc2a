import { personMessagesCy } from '#lib/i18n/messages/person-messages.cy.ts';
import type { messagePagesEn } from './person-message-pages.en.ts';

export const messagePagesCy: typeof messagePagesEn = { messages: personMessagesCy };
