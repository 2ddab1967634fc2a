import { datePagesEn } from './person-date-pages.en.ts';
import { entryPagesEn } from './person-entry-pages.en.ts';
import { errorWordsEn } from './person-error-words.en.ts';
import { eventPagesEn } from './person-event-pages.en.ts';
import { frameEn } from './person-frame.en.ts';
import { helpPagesEn } from './person-help-pages.en.ts';
import { ifThenPagesEn } from './person-if-then-pages.en.ts';
import { messagePagesEn } from './person-message-pages.en.ts';
import { paperPagesEn } from './person-paper-pages.en.ts';
import { phonePagesEn } from './person-phone-pages.en.ts';
import { planPagesEn } from './person-plan-pages.en.ts';
import { recordPagesEn } from './person-record-pages.en.ts';
import { reportPagesEn } from './person-report-pages.en.ts';
import { rulesPagesEn } from './person-rules-pages.en.ts';
import { situationPagesEn } from './person-situation-pages.en.ts';

/** All that the person's pages say. */
export const personEn = {
	...frameEn,
	...datePagesEn,
	...helpPagesEn,
	...planPagesEn,
	...entryPagesEn,
	...ifThenPagesEn,
	...eventPagesEn,
	...reportPagesEn,
	...recordPagesEn,
	...rulesPagesEn,
	...paperPagesEn,
	...messagePagesEn,
	...phonePagesEn,
	...situationPagesEn,
	...errorWordsEn
};
export type PersonText = typeof personEn;
