/** A copy of their own of what somebody wrote down: a file, or on paper. */
export const ownCopyEn = {
	title: 'My own copy',
	intro: 'Tick what you want in it. It is made on this phone. Nothing is sent.',
	myStrengths: 'My strengths',
	better: 'What has got better',
	reflections: 'What I think',
	notes: 'What I put right on the page about me',
	reflectionsHint: 'Only what you tick.',
	save: 'Save as a file',
	made: 'The file is made. Look in your downloads.',
	nothingTicked: 'Tick something first.',
	others: 'Others who use this phone may open the file.',
	print: 'Print',
	printHint: 'Only what you tick is printed.',
	none: 'Nothing to copy yet',
	noneWhy: 'Once you write something down, you can copy it here.',
	fileName: 'what-has-got-better.txt'
};

export type OwnCopyText = typeof ownCopyEn;
