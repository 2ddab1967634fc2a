export const frameEn = {
	brand: 'Waymark',
	skip: 'Skip to main content',
	exit: 'Hide',
	exitDescription: 'Leave this page and show the weather',
	demonstration: 'This is a demonstration. The people in it are made up.',
	privacy: 'Privacy',
	accessibility: 'Accessibility',
	/** Shown in Welsh only, until a person has checked it. */
	awaitingCheck: 'A person has not checked this Welsh text yet.',
	problem: 'There is a problem',
	errorPrefix: 'Error: ',
	title: (page: string) => `${page} – Waymark`
};
