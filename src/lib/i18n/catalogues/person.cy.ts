import { datePagesCy } from './person-date-pages.cy.ts';
import { entryPagesCy } from './person-entry-pages.cy.ts';
import { errorWordsCy } from './person-error-words.cy.ts';
import { eventPagesCy } from './person-event-pages.cy.ts';
import { frameCy } from './person-frame.cy.ts';
import { helpPagesCy } from './person-help-pages.cy.ts';
import { ifThenPagesCy } from './person-if-then-pages.cy.ts';
import { messagePagesCy } from './person-message-pages.cy.ts';
import { paperPagesCy } from './person-paper-pages.cy.ts';
import { phonePagesCy } from './person-phone-pages.cy.ts';
import { planPagesCy } from './person-plan-pages.cy.ts';
import { recordPagesCy } from './person-record-pages.cy.ts';
import { reportPagesCy } from './person-report-pages.cy.ts';
import { rulesPagesCy } from './person-rules-pages.cy.ts';
import { situationPagesCy } from './person-situation-pages.cy.ts';
import type { PersonText } from './person.en.ts';

export const personCy: PersonText = {
	...frameCy,
	...datePagesCy,
	...helpPagesCy,
	...planPagesCy,
	...entryPagesCy,
	...ifThenPagesCy,
	...eventPagesCy,
	...reportPagesCy,
	...recordPagesCy,
	...rulesPagesCy,
	...paperPagesCy,
	...messagePagesCy,
	...phonePagesCy,
	...situationPagesCy,
	...errorWordsCy
};
