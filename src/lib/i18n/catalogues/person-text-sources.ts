import type { TextSources } from './given-texts.ts';

/** What a module of texts has. By its name here, each would be named four times in the program's start. */
const only = <Texts extends object>(texts: Texts) => Object.values(texts)[0] as Texts[keyof Texts];

/** Where the person's texts are: one file for each group of pages in each language, fetched once it is asked for. */
export const textSources: TextSources = {
	en: {
		frame: async () => only(await import('./person-frame.en.ts')),
		forms: async () => only(await import('./person-forms.en.ts')),
		plan: async () => only(await import('./person-plan-pages.en.ts')),
		reports: async () => only(await import('./person-report-pages.en.ts')),
		progress: async () => only(await import('./person-progress-pages.en.ts')),
		compliance: async () => only(await import('./person-compliance-pages.en.ts'))
	},
	cy: {
		frame: async () => only(await import('./person-frame.cy.ts')),
		forms: async () => only(await import('./person-forms.cy.ts')),
		plan: async () => only(await import('./person-plan-pages.cy.ts')),
		reports: async () => only(await import('./person-report-pages.cy.ts')),
		progress: async () => only(await import('./person-progress-pages.cy.ts')),
		compliance: async () => only(await import('./person-compliance-pages.cy.ts'))
	}
};
