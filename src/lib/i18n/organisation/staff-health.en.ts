import type { PartVerdict, ServiceProblem } from '#lib/domain/organisation/service-problems.ts';
import type { NoticeState } from '#lib/domain/notices/vocabulary.ts';
import { withinSentence } from '#lib/i18n/dates.ts';
import { plural } from '#lib/domain/text/plural.ts';

/** How the service runs, for administrators: counts and moments, no case. */
export const healthEn = {
	heading: 'Health of the service',
	about: 'Whether everything runs as it should, and what to do where it does not.',
	verdict: {
		well: 'Everything runs as it should.',
		attention: 'Everything works. Somebody should see to what stands below.',
		unwell: 'Something is wrong: people cannot use the service as they should.'
	} satisfies Record<PartVerdict, string> as Record<PartVerdict, string>,
	toDo: 'What to do',
	problem: {
		database_read:
			'The database does not answer. Tell whoever runs the server now. Phones keep what people write until it is back.',
		database_write:
			'The database takes nothing new. Tell whoever runs the server now. Phones keep what people write until it is back.',
		migrations: 'The database is older than the program. Tell whoever runs the server to start it again.',
		disk_full: 'The disk is nearly full. Tell whoever runs the server to make room now.',
		disk_low: 'There is little room left on the disk. Ask whoever runs the server to make room.',
		no_backup:
			'There has been no backup yet. Make one below, and ask whoever runs the server to set a time for it.',
		backup_old: 'The last backup is more than a day old. Ask whoever runs the server why.',
		job_failed: 'Work that should run by itself failed. Ask whoever runs the server to look in the log.',
		notices_stuck:
			'Reminders cannot be sent. Ask whoever runs the server to look at the service that sends them.',
		rows_unreadable:
			'Some records could not be read, so pages do not say everything. Whoever runs the server finds which in the log.',
		import_stopped: 'An import did not come to its end. Upload the same files again.',
		officers_waiting: 'Officers named in files have no account, so nobody can open their cases.',
		bank_holidays_over:
			'The list of bank holidays has ended. Working days are counted without them. Ask whoever runs Waymark for a newer version.',
		bank_holidays_end:
			'The list of bank holidays ends within a year. Ask whoever runs Waymark for a newer version before then.',
		texts_due: 'Texts on law and policy should be checked again. Tell whoever runs Waymark.',
		something_else:
			'Something else needs to be seen to. Whoever runs the server finds it at the address /health.'
	} satisfies Record<ServiceProblem, string> as Record<ServiceProblem, string>,
	openImports: 'Open the imports',
	openOfficers: 'Give these officers their account',
	factsHeading: 'The facts',
	lastBackup: 'Last backup',
	never: 'None yet',
	hoursAgo: (hours: number) =>
		plural('en', hours, {
			one: () => '1 hour ago',
			other: (many) => (many === 0 ? 'less than an hour ago' : `${many} hours ago`)
		}),
	room: 'Room on the disk',
	megabytes: (free: number) => (free < 10_240 ? `${free} MB free` : `${Math.floor(free / 1_024)} GB free`),
	notKnown: 'Not known',
	notTaken: 'Entries that could not be taken',
	losses: 'Phones that lost entries',
	unreadable: 'Records that could not be read',
	sinceStart: (count: number, when: string) => `${count} since the start: ${when}`,
	texts: 'Texts on law and policy to check',
	oldest: (count: number, day: string) => `${count}, the oldest last checked on ${day}`,
	holidays: 'Bank holidays known',
	until: (day: string) => `Until ${day}`,
	farAhead: 'For more than a year ahead',
	backupHeading: 'A backup now',
	backupWhat: 'The server makes a copy of the database beside its work, and looks whether the copy is whole.',
	backupNow: 'Make a backup now',
	backupAsked: (when: string) =>
		`A backup was asked for, ${withinSentence(when)}. It begins within a minute. Open this page again: above stands when the last one was made, or that it failed.`,
	backupRuns: 'A backup is being made. Open this page again to see what came of it.',
	keysApart:
		'Keys are in no backup. Whoever runs the server copies them there, with the command “keys backup”.',
	jobs: 'Work that runs by itself',
	job: {
		backup: 'Backup',
		sweep: 'Clearing away what is no longer needed',
		ageing: 'Looking for what has grown old',
		notices: 'Sending reminders'
	} as Partial<Record<string, string>>,
	notices: 'Reminders of the last seven days',
	noticeWay: { push: 'On phones', text: 'Texts', email: 'Emails' },
	noticeState: {
		due: (count: number) => `${count} still to send`,
		sent: (count: number) => `${count} sent`,
		arrived: (count: number) => `${count} arrived`,
		failed: (count: number) => `${count} could not be delivered`,
		given_up: (count: number) => `${count} given up`,
		unsure: (count: number) => `${count} broken off`,
		dropped: (count: number) => `${count} no longer needed`,
		not_sent: (count: number) => `${count} not sent, for a reason of the person’s`
	} satisfies Record<NoticeState, (count: number) => string>,
	jobDone: (when: string) => `last done: ${withinSentence(when)}`,
	jobFailed: (when: string) => `failed: ${withinSentence(when)}`,
	jobNever: 'begun, not done yet',
	database: 'Database',
	kind: { sqlite: 'SQLite, one file', postgres: 'PostgreSQL' },
	version: 'Version',
	noneOf: 'None',
	see: 'See why'
};
export type HealthText = typeof healthEn;
