import { anotherTimeCy } from '#lib/i18n/appointments/person-another-time.cy.ts';
import type { anotherTimePagesEn } from './person-another-time-pages.en.ts';

export const anotherTimePagesCy: typeof anotherTimePagesEn = { anotherTime: anotherTimeCy };
