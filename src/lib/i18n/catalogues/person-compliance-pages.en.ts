import { contactLinesEn } from '#lib/i18n/people/contact-lines.en.ts';
import { standingEn } from '#lib/i18n/compliance/standing.en.ts';
import { whatIfEn } from '#lib/i18n/compliance/what-if.en.ts';
import { eventsEn } from '#lib/i18n/compliance/person-events.en.ts';
import { recordEn } from '#lib/i18n/compliance/person-record.en.ts';
import { rulesEn } from '#lib/i18n/compliance/person-rules.en.ts';

/** Rules, what happened, and the record. */
export const compliancePagesEn = {
	events: eventsEn,
	record: recordEn,
	rules: rulesEn,
	standing: standingEn,
	whatIf: whatIfEn,
	contacts: contactLinesEn
};
