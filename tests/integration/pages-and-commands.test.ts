import { describe, expect, it } from 'vitest';
import { subCommands } from '#cli/admin/table.ts';
import { givenByFile } from '#cli/admin/give.ts';
import { routesBelow } from './page-event.ts';

/*
 * Everything that the first page of docs/operating.md and an administrator's pages do, there is a command for. Each page stands here
 * with the command that reads the same (`load`) and one for each of its actions; `give TYPE` for what is given as a file.
 */
const PEOPLE = '/staff/people/[id]';
const pages: Record<string, Record<string, string>> = {
	'/staff/admin': { load: 'show health' },
	'/staff/admin/agencies': { load: 'show agencies' },
	'/staff/admin/agencies/new': { load: 'show agencies', default: 'give agency.create' },
	'/staff/admin/agencies/[agency]': {
		load: 'show agencies',
		edit: 'give agency.edit',
		archive: 'give agency.archive'
	},
	'/staff/admin/cases': { load: 'show cases', move: 'move-cases' },
	'/staff/admin/health': { load: 'show health', backup: 'backup' },
	'/staff/admin/import': { load: 'show imports', default: 'import' },
	'/staff/admin/import/[import]': { load: 'show imports', take: 'import' },
	'/staff/admin/import/officers': {
		load: 'show officers',
		join: 'join-officer',
		apart: 'keep-officer-apart',
		separate: 'separate-officer',
		other: 'join-officer'
	},
	'/staff/admin/not-taken': { load: 'show not-taken' },
	'/staff/admin/offices': { load: 'show offices' },
	'/staff/admin/offices/new': { load: 'show offices', default: 'create-office' },
	'/staff/admin/offices/[office]': {
		load: 'show offices',
		edit: 'give office.edit',
		close: 'give office.close',
		addDay: 'give office_closed_day.add',
		removeDay: 'give office_closed_day.remove'
	},
	'/staff/admin/settings/[group]': { load: 'show settings' },
	'/staff/admin/settings/[group]/[setting]': {
		load: 'show settings',
		default: 'give compliance_setting.set'
	},
	'/staff/admin/staff': { load: 'show staff' },
	'/staff/admin/staff/new': { load: 'show staff', default: 'invite-staff' },
	'/staff/admin/staff/[member]': {
		load: 'show staff',
		edit: 'give staff_member.edit',
		account: 'invite-officer',
		role: 'change-role',
		signOut: 'sign-out-everywhere',
		close: 'close-account',
		reopen: 'reopen-account',
		link: 'reset-password'
	},
	'/staff/admin/staff/[member]/cases': { load: 'show staff', move: 'move-cases' },
	'/staff/admin/teams': { load: 'show teams' },
	'/staff/admin/teams/new': { load: 'show teams', default: 'create-team' },
	'/staff/admin/teams/[team]': { load: 'show teams', default: 'give team.edit' },
	'/staff/people/new': { load: 'show staff', add: 'add-person' },
	[`${PEOPLE}/details`]: { load: 'show-case', settle: 'not by command' },
	[`${PEOPLE}/details/person`]: { load: 'show-case', correct: 'correct-person' },
	[`${PEOPLE}/details/orders/new`]: { load: 'show-case', add: 'add-order' },
	[`${PEOPLE}/details/orders/[order]`]: {
		load: 'show-case',
		correct: 'correct-order',
		remove: 'remove-order'
	},
	[`${PEOPLE}/details/orders/[order]/requirement`]: { load: 'show-case', add: 'add-requirement' },
	[`${PEOPLE}/details/requirements/[requirement]`]: {
		load: 'show-case',
		correct: 'correct-requirement',
		remove: 'remove-requirement'
	},
	[`${PEOPLE}/phones`]: {
		load: 'show-case',
		code: 'issue-code',
		reopen: 'reopen-account',
		out: 'sign-out-phone'
	}
};

/** What the officer of a case alone can say: which of two is right. */
const ofTheOfficer = ['not by command'];

describe('what a page does, a command does too', () => {
	const below = ['/staff/admin', '/staff/people/new', `${PEOPLE}/details`, `${PEOPLE}/phones`];

	it('for every page of an administrator and of the first page of the runbook, and every form on it', async () => {
		const found = (await Promise.all(below.map(routesBelow))).flat();
		expect(found.length).toBeGreaterThan(25);
		const there = Object.fromEntries(
			found.map(({ route, actions }) => [route, ['load', ...actions].toSorted()])
		);
		const listed = Object.fromEntries(
			Object.entries(pages).map(([route, does]) => [route, Object.keys(does).toSorted()])
		);
		expect(there).toEqual(listed);
	});

	it('by commands that there are', () => {
		const names = new Set(subCommands.map(({ name }) => name));
		const gives = new Set(givenByFile.map((type) => `give ${type}`));
		const shows = subCommands.find(({ name }) => name === 'show')?.usage.split('|');
		const missing = Object.values(pages)
			.flatMap((does) => Object.values(does))
			.filter((does) => !ofTheOfficer.includes(does) && !names.has(does) && !gives.has(does as never))
			.filter((does) => !does.startsWith('show ') || !shows?.includes(does.slice('show '.length)));
		expect(missing).toEqual([]);
	});

	it('each with a help text that names every option it takes', () => {
		expect(new Set(subCommands.map(({ name }) => name)).size).toBe(subCommands.length);
		for (const { name, usage, summary, options } of subCommands) {
			expect(summary, name).toMatch(/^[A-Z].{10,}/);
			for (const option of Object.keys(options)) expect(usage, name).toContain(`--${option}`);
		}
	});
});
