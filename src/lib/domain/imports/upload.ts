/** How many files one upload may hold. */
export const MOST_FILES = 50;

/** Why nothing of an upload was taken. */
export type UploadProblem =
	| 'import_running'
	| 'file_missing'
	| 'too_many_files'
	| 'too_large'
	| 'cut_off'
	| 'crn_malformed'
	/** What was looked at is not kept any more, was taken over, or was given on another browser. */
	| 'look_gone';
