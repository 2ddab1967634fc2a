export const startEn = {
	title: 'Start',
	heading: 'Know what comes next',
	lead: 'Waymark shows your plan, your dates and your rules in plain words. It works on your phone, with or without signal.',
	personDoor: 'I have a code',
	personDoorHint: 'Your officer gave it to you. Or you have used Waymark on this phone before.',
	staffDoor: 'I work for probation',
	staffDoorHint: 'Sign in with your user name and password.',
	whatHeading: 'What you can do here',
	what: [
		'See what to do now, and why it comes first.',
		'See your next appointment and how to get there.',
		'Say when something is in the way.',
		'Tell us when something went well.'
	],
	noCodeHeading: 'No code?',
	noCode:
		'Ask your officer for one. They give it to you in person. You never have to use Waymark. Not using it is never held against you.'
};
