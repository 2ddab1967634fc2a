/** The plan as the person sees it, for the practitioner who works on it. */
export const planPreviewEn = {
	heading: 'The plan as the person sees it',
	intro: 'Their words, in their language and in their order. Their buttons are left out.',
	link: (name: string) => `As ${name} sees it`,
	stepLink: (name: string) => `See this step as ${name} sees it`,
	backToBands: 'Back to the whole plan as they see it',
	panel: (name: string) => `As ${name} sees it`,
	following: 'This follows what you type. Nothing is saved yet.',
	button: 'Preview',
	place: (band: string, reason: string) => `${band}: ${reason}`,
	empty: 'What you write shows here as they will read it.',
	notInPlan: 'This is not in the plan that they see now.',
	warnings: 'Before you save',
	toOverride: 'Give a reason to set this rule aside',
	saveFirst: 'Save first. Then you can set this rule aside with a reason, on the page of the step.'
};

export type PlanPreviewText = typeof planPreviewEn;
