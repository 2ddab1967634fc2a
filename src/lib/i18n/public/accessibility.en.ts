interface Section {
	heading: string;
	paragraphs: string[];
}

export const accessibilityEn = {
	title: 'Accessibility',
	heading: 'Can everyone use Waymark?',
	sections: [
		{
			heading: 'What we aim for',
			paragraphs: [
				'Everyone should be able to use Waymark. We aim for the level AA of the web rules called WCAG 2.2.'
			]
		},
		{
			heading: 'What you can do',
			paragraphs: [
				'You can make the text larger, up to four times. You can use a keyboard alone. You can use a screen reader.',
				'You can read your plan and send a report with scripts turned off.',
				'You can choose English or Welsh on every page.'
			]
		},
		{
			heading: 'What we have tested',
			paragraphs: [
				'A program called axe checks pages for known faults. It runs in one browser, Chromium.',
				'A program checks that the text is short and plain.'
			]
		},
		{
			heading: 'What we have not tested yet',
			paragraphs: [
				'People with disabilities have not tried it for us yet. We have not tried it with a screen reader by hand.',
				'A person has not checked the Welsh yet. It may have mistakes.',
				'There is no Easy Read version yet. It cannot be read out loud yet.'
			]
		},
		{
			heading: 'If something does not work for you',
			paragraphs: [
				'Tell your officer. You can ask for your plan on paper, in large print or in another form. You never have to use Waymark.',
				'Not happy with the answer? Call the Equality Advisory and Support Service on 0808 800 0082.'
			]
		}
	] as Section[]
};
