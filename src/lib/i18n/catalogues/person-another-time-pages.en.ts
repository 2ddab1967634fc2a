import { anotherTimeEn } from '#lib/i18n/appointments/person-another-time.en.ts';

/** What a person reads where they ask for another time, and of what became of an appointment. */
export const anotherTimePagesEn = { anotherTime: anotherTimeEn };
