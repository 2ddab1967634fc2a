/**
 * Unit tests that put something in the place of what a browser has. Each of these files has a process of its own; all others
 * share one, so that what they load is loaded once.
 */
export const withStandIns = [
	'src/lib/device/**/*.test.ts',
	'src/lib/person/fetched-late.test.ts',
	'src/lib/staff/forms/kept-forms.test.ts'
];
