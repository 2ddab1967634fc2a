import type { ImportStanding, ReportedPerson } from '#lib/domain/imports/import-report.ts';
import type { BrokenReason, PersonReason, ReportReason } from '#lib/domain/imports/report-reasons.ts';
import type { UploadProblem } from '#lib/domain/imports/upload.ts';
import { plural } from '#lib/domain/text/plural.ts';
import { withinSentence } from '#lib/i18n/dates.ts';

/** Files taken over on a page, and their reports: for administrators, who see no case. */
export const importEn = {
	heading: 'Import of files',
	about: 'Take over cases from files, and see what became of each file.',
	intro:
		'Take over cases from the files of the case system. You see case reference numbers and counts. You see no name of a person and nothing that a file says of them.',
	back: 'Import of files',
	upload: {
		heading: 'Take over files',
		files: 'Files',
		hint: (count: number, size: string) =>
			`JSON files of the case system: up to ${count} at a time, together up to ${size}.`,
		crn: 'Case reference number',
		crnHint: 'Only where a file does not say whose it is. A letter and six digits. Else leave it empty.',
		again: 'The same file can come again: what is here already is not taken twice.',
		look: 'Look first',
		lookAbout:
			'“Look first” says what would be new, changed or left out, and which cases would change officer. Nothing changes by it.',
		save: 'Take over',
		nothing: 'Nothing was taken over.',
		choose: 'Your files are still where they were. Choose them again.',
		problem: {
			import_running: 'Another import is still running. Wait until it has ended, then upload your files.',
			file_missing: 'No file was chosen. Choose at least one.',
			too_many_files: 'These are too many files at once. Choose fewer.',
			too_large: 'These files are too large together. Choose fewer, or ask whoever runs the server.',
			look_gone:
				'These files cannot be taken over as they were looked at: more than an hour has gone by, they were taken over, or another browser gave them.',
			cut_off: 'The files did not come whole. Check the connection and upload them again.',
			crn_malformed: 'This is no case reference number. Type a letter and six digits, such as X123456.'
		} satisfies Record<UploadProblem, string> as Record<UploadProblem, string>
	},
	officersWait: (officers: number, cases: number) =>
		plural('en', officers, {
			one: () => `1 officer named in files has no account. Cases that nobody can open: ${cases}.`,
			other: (many) =>
				`${many} officers named in files have no account. Cases that nobody can open: ${cases}.`
		}),
	list: {
		heading: 'Imports so far',
		none: 'Nothing has been imported yet',
		noneWhy: 'Each import leaves its report here.',
		title: (when: string) => `Import: ${when}`,
		looked: (when: string) => `Looked at, nothing changed: ${when}`,
		by: (name: string) => `By ${name}`,
		operator: 'On the server itself'
	},
	standing: {
		running: 'Still running',
		ended: 'Ended',
		failed: 'Stopped by a fault',
		interrupted: 'Interrupted'
	} satisfies Record<ImportStanding, string> as Record<ImportStanding, string>,
	files: (count: number) => plural('en', count, { one: () => '1 file', other: (many) => `${many} files` }),
	added: (count: number) =>
		plural('en', count, { one: () => '1 case new here', other: (many) => `${many} cases new here` }),
	changed: (count: number) =>
		plural('en', count, {
			one: () => '1 case brought up to date',
			other: (many) => `${many} cases brought up to date`
		}),
	unchanged: (count: number) =>
		plural('en', count, {
			one: () => '1 case already here, nothing changed',
			other: (many) => `${many} cases already here, nothing changed`
		}),
	leftOut: (count: number) =>
		plural('en', count, { one: () => '1 case left out', other: (many) => `${many} cases left out` }),
	brokenFiles: (count: number) =>
		plural('en', count, {
			one: () => '1 file could not be used',
			other: (many) => `${many} files could not be used`
		}),
	notHandedOver: (count: number) =>
		plural('en', count, {
			one: () => '1 change of officer not made',
			other: (many) => `${many} changes of officer not made`
		}),
	report: {
		heading: 'Report of an import',
		given: (name: string, when: string) => `${name}, ${withinSentence(when)}`,
		runningHeading: 'This import is still running',
		running: (people: number) =>
			`Cases settled so far: ${people}. It goes on when you leave this page. Look again in a minute.`,
		lookAgain: 'Look again',
		failedHeading: 'This import was stopped by a fault',
		interruptedHeading: 'This import was interrupted',
		stopped: (people: number) =>
			`Cases settled by then: ${people}. They stay as they are now. Upload the same files again: what is here already is not taken twice.`,
		file: (number: number, total: number) => `File ${number} of ${total}`,
		named: (name: string) => `You called it ${name}.`,
		size: (words: string) => `Size: ${words}`,
		notNamed: 'A file’s name can hold a person’s name, so only whoever gave the file sees it.',
		notUsed: 'Nothing of this file was used.',
		at: (line: string) => `Where: ${line}.`,
		noPeople: 'This file names no case that could be taken over.',
		casesHeading: 'Cases',
		added: (count: number, numbers: string) => `New here, ${count}: ${numbers}`,
		movesHeading: 'Cases whose officer changed',
		moves: (from: string, to: string, count: number, numbers: string) =>
			`From ${from} to ${to}, ${count}: ${numbers}`,
		taken: (count: number, numbers: string) => `Brought up to date, ${count}: ${numbers}`,
		same: (count: number, numbers: string) => `Already here, nothing changed, ${count}: ${numbers}`,
		lookHeading: 'Cases to look at',
		toCheck: 'Taken over, to check by their officer',
		left: 'Left out',
		count: (count: number, reason: string) => `${count}: ${reason}`,
		keptForStaff: (count: number) =>
			plural('en', count, {
				one: () => '1 item is kept for the staff of the case and never goes to a phone.',
				other: (many) => `${many} items are kept for the staff of the case and never go to a phone.`
			}),
		whatStaffSee:
			'What it is, only the staff of each case can read. Where a plan was edited here, its officer chooses on the page of the plan.'
	},
	size: (bytes: number) =>
		bytes < 100_000 ? `${Math.ceil(bytes / 1_000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`,
	result: {
		changed: 'Brought up to date.',
		unchanged: 'Already here, nothing changed.',
		left_out: 'Left out. Nothing was written for this case.'
	} satisfies Record<ReportedPerson['result'], string> as Record<ReportedPerson['result'], string>,
	isNew: 'New here.',
	keptHere: (count: number) =>
		plural('en', count, {
			one: () => '1 part of the plan stays as it was edited here. The file says something else.',
			other: (many) =>
				`${many} parts of the plan stay as they were edited here. The file says something else.`
		}),
	changeMade: (from: string, to: string) => `The officer changed from ${from} to ${to}.`,
	changeNotMade: (from: string, to: string) =>
		`The officer was not changed. The file says ${to}, and nobody signs in as them. It stays ${from}. Make the account, then upload the file again.`,
	changeStands: (from: string, to: string) =>
		`As at the import before, the file says ${to}, and the officer stays ${from}.`,
	changeKeptHere: (from: string, to: string) =>
		`The officer was not changed. The file says ${to}. It stays ${from}, as was settled here. A manager can move the case.`,
	noOfficer: 'No file named the officer, so nobody holds this case. No page for staff shows it.',
	officersHeading: 'Officers in these files',
	officerWithoutAccount: (name: string, cases: number) =>
		`${name}: no account yet. Cases that nobody can open: ${cases}.`,
	officerByName: (name: string, cases: number) =>
		`${name}: found by name and team alone. Check that it is the same person. Cases: ${cases}.`,
	joinThem: 'Give these officers their account',
	person: {
		person_not_known: 'Nobody with this number is here yet, and the file does not say who it is.',
		person_differs: 'Another date of birth for the same number. Check whose record this is.',
		name_not_said: 'Nobody with this number is here yet, and the file gives no name.',
		name_differs: 'Another name for the same person. The first one stays.',
		refused: 'It holds something too long to keep, or something of another record. Check the file.'
	} satisfies Record<PersonReason, string> as Record<PersonReason, string>,
	look: {
		nothingChanged: 'Nothing was changed',
		canTake:
			'Below is what taking over these files would do. You can take over exactly these files within an hour, on this browser. If something changes here until then, the report says what was really done.',
		taken: 'These files were taken over since.',
		gone: 'These files are not kept any more. To take them over, choose them again.',
		notYours: 'Only whoever looked at these files can take them over.',
		take: 'Take over exactly these files',
		openTaken: 'Open the report of that import',
		chooseAgain: 'Choose the files again',
		instead: {
			added: (count: number) =>
				plural('en', count, {
					one: () => '1 case would be new here',
					other: (many) => `${many} cases would be new here`
				}),
			changed: (count: number) =>
				plural('en', count, {
					one: () => '1 case would be brought up to date',
					other: (many) => `${many} cases would be brought up to date`
				}),
			unchanged: (count: number) =>
				plural('en', count, {
					one: () => '1 case is already here and would not change',
					other: (many) => `${many} cases are already here and would not change`
				}),
			leftOut: (count: number) =>
				plural('en', count, {
					one: () => '1 case would be left out',
					other: (many) => `${many} cases would be left out`
				}),
			brokenFiles: (count: number) =>
				plural('en', count, {
					one: () => '1 file cannot be used',
					other: (many) => `${many} files cannot be used`
				}),
			notHandedOver: (count: number) =>
				plural('en', count, {
					one: () => '1 change of officer would not be made',
					other: (many) => `${many} changes of officer would not be made`
				}),
			isNew: 'It would be new here.',
			changeMade: (from: string, to: string) => `The officer would change from ${from} to ${to}.`,
			changeNotMade: (from: string, to: string) =>
				`The officer would not change. The file says ${to}, and nobody signs in as them. It would stay ${from}.`,
			changeKeptHere: (from: string, to: string) =>
				`The officer would not change. The file says ${to}. It would stay ${from}, as was settled here.`,
			noOfficer: 'No file names the officer, so nobody would hold this case.',
			result: {
				changed: 'It would be brought up to date.',
				unchanged: 'Already here, nothing would change.',
				left_out: 'It would be left out.'
			} satisfies Record<ReportedPerson['result'], string> as Record<ReportedPerson['result'], string>,
			report: {
				heading: 'What these files would do',
				added: (count: number, numbers: string) => `Would be new here, ${count}: ${numbers}`,
				movesHeading: 'Cases whose officer would change',
				taken: (count: number, numbers: string) => `Would be brought up to date, ${count}: ${numbers}`,
				same: (count: number, numbers: string) => `Already here, nothing would change, ${count}: ${numbers}`,
				toCheck: 'Would be taken over, to check by their officer',
				left: 'Would be left out',
				notUsed: 'Nothing of this file would be used.'
			}
		}
	},
	broken: {
		cannot_open: 'It is not there, or may not be opened.',
		not_text: 'It is no text in UTF-8. Save it as JSON and upload it again.',
		not_json: 'It is not JSON. It may have been cut off on its way: get it anew.',
		wrong_shape: 'Something that a case cannot be without is missing, or is of another type.',
		not_recognised: 'It is no kind of file that we know.',
		empty: 'There is nothing in it.',
		given_twice: 'It is the same as a file before it in this import.'
	} satisfies Record<BrokenReason, string> as Record<BrokenReason, string>,
	reason: {
		characters_left_out: 'Held characters that cannot be shown. The rest of the text was used.',
		time_without_offset: 'A time that does not say its zone. It was read as the time in London.',
		day_far_away: 'A day more than ten years away.',
		bank_holiday: 'An appointment on a bank holiday.',
		type_not_known: 'A type of appointment that we do not know. It was taken as “other”.',
		not_kept_here: 'Such things are not kept here, such as offences, scores and documents.',
		not_needed: 'Bookkeeping of the other system, or not needed here.',
		not_an_appointment: 'Contact or paperwork that is not known to be an appointment.',
		outcome_not_clear: 'How an appointment ended is not clear. Nothing counts against the person by that.',
		not_readable: 'A date, an amount or another value that we cannot read.',
		not_finished: 'A part of an assessment that nobody has finished.',
		belongs_elsewhere: 'It belongs to something that is not in this file, or says two things at once.',
		service_failed: 'The case system answered with an error instead. Get the file anew.',
		answer_not_known: 'An answer of a kind that we do not know.',
		code_not_known: 'A code of the case system that we have no meaning for.',
		stands_for_nobody: 'A name that stands for nobody, such as “Unallocated”.',
		nobody_named: 'Nothing says whose this is. Upload that file alone, with the case reference number.',
		number_malformed: 'A case reference number that is none. Nothing of it was used, for anybody.'
	} satisfies Record<ReportReason, string> as Record<ReportReason, string>
};
export type ImportText = typeof importEn;
