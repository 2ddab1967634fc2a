import type { TextSources } from './given-texts.ts';

/** Where the person's texts are: one file for each group of pages in each language, fetched once it is asked for. */
export const textSources: TextSources = {
	en: {
		frame: async () => (await import('./person-frame.en.ts')).frameEn,
		forms: async () => (await import('./person-forms.en.ts')).formsEn,
		plan: async () => (await import('./person-plan-pages.en.ts')).planPagesEn,
		reports: async () => (await import('./person-report-pages.en.ts')).reportPagesEn,
		progress: async () => (await import('./person-progress-pages.en.ts')).progressPagesEn,
		compliance: async () => (await import('./person-compliance-pages.en.ts')).compliancePagesEn
	},
	cy: {
		frame: async () => (await import('./person-frame.cy.ts')).frameCy,
		forms: async () => (await import('./person-forms.cy.ts')).formsCy,
		plan: async () => (await import('./person-plan-pages.cy.ts')).planPagesCy,
		reports: async () => (await import('./person-report-pages.cy.ts')).reportPagesCy,
		progress: async () => (await import('./person-progress-pages.cy.ts')).progressPagesCy,
		compliance: async () => (await import('./person-compliance-pages.cy.ts')).compliancePagesCy
	}
};
