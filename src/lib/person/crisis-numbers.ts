/** Who answers day and night (evidence: law-and-policy 4.2 and 7). Names and words are in the catalogue. */
export const crisisNumbers = [
	{ name: 'emergency', number: '999' },
	{ name: 'nhs', number: '111' },
	{ name: 'samaritans', number: '116 123' },
	{ name: 'abuse', number: '0808 2000 247' },
	{ name: 'liveFearFree', number: '0808 80 10 800' }
] as const;
