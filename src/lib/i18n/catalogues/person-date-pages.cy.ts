import { appointmentPagesCy } from '#lib/i18n/appointments/person-appointment-pages.cy.ts';
import type { datePagesEn } from './person-date-pages.en.ts';

export const datePagesCy: typeof datePagesEn = { appointmentPages: appointmentPagesCy };
