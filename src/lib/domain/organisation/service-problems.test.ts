import { describe, expect, it } from 'vitest';
import { serviceProblems, verdictOn, type ServiceFacts } from './service-problems.ts';

const well: ServiceFacts = {
	parts: {
		database_read: 'well',
		database_write: 'well',
		disk_space: 'well',
		migrations: 'well',
		backups: 'well',
		law_texts: 'well'
	},
	freeMegabytes: 20_000,
	lastBackupAt: 1_796_000_000_000,
	textsDue: null,
	bankHolidays: null,
	unreadable: 0,
	stoppedImports: 0,
	officersWaiting: 0,
	stuckWays: [],
	failedJobs: []
};
const part = (name: string, verdict: 'attention' | 'unwell') => ({
	parts: { ...well.parts, [name]: verdict }
});

describe('what an administrator is told of the service', () => {
	it('is one word where all is well', () => {
		expect(verdictOn(well)).toEqual({ verdict: 'well', problems: [] });
	});

	it.each<[Partial<ServiceFacts>, string, string[]]>([
		[part('database_write', 'unwell'), 'unwell', ['database_write']],
		[part('migrations', 'unwell'), 'unwell', ['migrations']],
		[part('disk_space', 'unwell'), 'unwell', ['disk_full']],
		[part('disk_space', 'attention'), 'attention', ['disk_low']],
		[part('backups', 'attention'), 'attention', ['backup_old']],
		[{ ...part('backups', 'attention'), lastBackupAt: null }, 'attention', ['no_backup']],
		[{ unreadable: 1 }, 'attention', ['rows_unreadable']],
		[{ stoppedImports: 1 }, 'attention', ['import_stopped']],
		[{ stuckWays: ['text'] }, 'attention', ['notices_stuck']],
		[{ officersWaiting: 2 }, 'attention', ['officers_waiting']],
		[{ failedJobs: ['backup'] }, 'attention', ['job_failed']],
		[{ bankHolidays: { knownUntil: '2027-01-01', isOver: false } }, 'attention', ['bank_holidays_end']],
		[{ bankHolidays: { knownUntil: '2025-01-01', isOver: true } }, 'attention', ['bank_holidays_over']],
		[{ textsDue: { count: 3, oldest: '2025-01-01' } }, 'attention', ['texts_due']],
		[part('one_to_come', 'attention'), 'attention', ['something_else']]
	])('%j is %s: %j', (changes, verdict, problems) => {
		expect(verdictOn({ ...well, ...changes })).toEqual({ verdict, problems });
	});

	it('names a database that cannot be read once, however much follows from it', () => {
		const parts = {
			...well.parts,
			database_read: 'unwell',
			database_write: 'unwell',
			migrations: 'unwell'
		} as const;
		expect(verdictOn({ ...well, parts }).problems).toEqual(['database_read']);
	});

	it('puts the gravest first', () => {
		const all = verdictOn({ ...well, ...part('disk_space', 'unwell'), unreadable: 1, officersWaiting: 1 });
		const order = all.problems.map((problem) => serviceProblems.indexOf(problem));
		expect(order).toEqual(order.toSorted((a, b) => a - b));
		expect(all.problems).toHaveLength(3);
	});
});
