import type { TextSources } from './given-texts.ts';

/** What a module of texts has. By its name here, each would be named four times in the program's start. */
const only = <Texts extends object>(texts: Texts) => Object.values(texts)[0] as Texts[keyof Texts];

/** Where the person's texts are: one file for what the same pages show in each language, fetched once it is asked for. */
export const textSources: TextSources = {
	en: {
		frame: async () => only(await import('./person-frame.en.ts')),
		dates: async () => only(await import('./person-date-pages.en.ts')),
		errors: async () => only(await import('./person-error-words.en.ts')),
		help: async () => only(await import('./person-help-pages.en.ts')),
		plan: async () => only(await import('./person-plan-pages.en.ts')),
		entries: async () => only(await import('./person-entry-pages.en.ts')),
		ifThen: async () => only(await import('./person-if-then-pages.en.ts')),
		report: async () => only(await import('./person-report-pages.en.ts')),
		events: async () => only(await import('./person-event-pages.en.ts')),
		record: async () => only(await import('./person-record-pages.en.ts')),
		rules: async () => only(await import('./person-rules-pages.en.ts')),
		papers: async () => only(await import('./person-paper-pages.en.ts')),
		messages: async () => only(await import('./person-message-pages.en.ts')),
		phones: async () => only(await import('./person-phone-pages.en.ts')),
		situation: async () => only(await import('./person-situation-pages.en.ts'))
	},
	cy: {
		frame: async () => only(await import('./person-frame.cy.ts')),
		dates: async () => only(await import('./person-date-pages.cy.ts')),
		errors: async () => only(await import('./person-error-words.cy.ts')),
		help: async () => only(await import('./person-help-pages.cy.ts')),
		plan: async () => only(await import('./person-plan-pages.cy.ts')),
		entries: async () => only(await import('./person-entry-pages.cy.ts')),
		ifThen: async () => only(await import('./person-if-then-pages.cy.ts')),
		report: async () => only(await import('./person-report-pages.cy.ts')),
		events: async () => only(await import('./person-event-pages.cy.ts')),
		record: async () => only(await import('./person-record-pages.cy.ts')),
		rules: async () => only(await import('./person-rules-pages.cy.ts')),
		papers: async () => only(await import('./person-paper-pages.cy.ts')),
		messages: async () => only(await import('./person-message-pages.cy.ts')),
		phones: async () => only(await import('./person-phone-pages.cy.ts')),
		situation: async () => only(await import('./person-situation-pages.cy.ts'))
	}
};
