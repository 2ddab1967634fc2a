import { appointmentPagesEn } from '#lib/i18n/appointments/person-appointment-pages.en.ts';

/** What the pages say on which appointments are read. */
export const datePagesEn = { appointmentPages: appointmentPagesEn };
