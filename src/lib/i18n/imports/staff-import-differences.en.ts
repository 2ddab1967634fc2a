/** Where the case system says something else than what was changed here. */
export const importDifferencesEn = {
	heading: 'The case system says something else',
	intro: 'This was changed here, and nothing is overwritten. Choose what stands, one by one.',
	theirs: (field: string, value: string) => `${field}: the case system says ${value}.`,
	ours: (value: string) => `Here it says ${value}.`,
	keepOurs: 'Keep what is here',
	takeTheirs: 'Take theirs',
	forWhat: (field: string, what: string) => `${field}, ${what}`
};

export type ImportDifferencesText = typeof importDifferencesEn;
