import { compliancePagesCy } from './person-compliance-pages.cy.ts';
import { formsCy } from './person-forms.cy.ts';
import { frameCy } from './person-frame.cy.ts';
import { planPagesCy } from './person-plan-pages.cy.ts';
import { progressPagesCy } from './person-progress-pages.cy.ts';
import { reportPagesCy } from './person-report-pages.cy.ts';
import type { PersonText } from './person.en.ts';

export const personCy: PersonText = {
	...frameCy,
	...formsCy,
	...planPagesCy,
	...reportPagesCy,
	...progressPagesCy,
	...compliancePagesCy
};
