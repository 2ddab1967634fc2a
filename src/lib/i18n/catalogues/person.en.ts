import { compliancePagesEn } from './person-compliance-pages.en.ts';
import { formsEn } from './person-forms.en.ts';
import { frameEn } from './person-frame.en.ts';
import { planPagesEn } from './person-plan-pages.en.ts';
import { progressPagesEn } from './person-progress-pages.en.ts';
import { reportPagesEn } from './person-report-pages.en.ts';

/** All that the person's pages say. */
export const personEn = {
	...frameEn,
	...formsEn,
	...planPagesEn,
	...reportPagesEn,
	...progressPagesEn,
	...compliancePagesEn
};
export type PersonText = typeof personEn;
